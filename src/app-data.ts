import { makeString } from './apis.ts';
import type { EventData } from './event-data.ts';
import { explicitValues } from './explicit.ts';
import { lookUp } from './look-up.ts';
import { parsed, recordOf, textOf, type Values } from './values.ts';

/**
 * `app_data` of the server event (meta-capi.md, 1.5): from the tag's fields, from `x-fb-ad-*`, from an object `app_data` in
 * event data, and from what GA4's apps send.
 */
export function appData(event: EventData): Values {
  const members =
    'campaign_ids install_referrer installer_package url_schemes windows_attribution_id vendor_id consider_views ' +
    'include_dwell_data include_video_data receipt_data';
  const given = recordOf(parsed(event.app_data));
  const explicit = (event.explicit || explicitValues(event)).ad;
  const app: Values = {};
  for (const key of members.split(' ')) app[key] = parsed(read(key));
  app.advertiser_tracking_enabled = isOn(read('advertiser_tracking_enabled')) ? 1 : 0;
  app.application_tracking_enabled = isOn(read('application_tracking_enabled')) ? 1 : 0;
  app.extinfo = extendedInfo(recordOf(parsed(read('extinfo'))));
  return app;

  function read(key: string): unknown {
    if (explicit[key] !== undefined) return explicit[key];
    return given[key] !== undefined ? given[key] : event[key];
  }

  /** Whether tracking is allowed; everything but a clear yes is a no. */
  function isOn(value: unknown): boolean {
    return value === true || value === 'true' || makeString(value) === '1';
  }

  /**
   * The 16 positions of `extinfo`, `''` for what is unknown: as given, else platform, package, versions, model and locale
   * of GA4's app. `undefined` without platform or version of the operating system, for which Meta refuses the whole event
   * (2804043).
   */
  function extendedInfo(positions: Values): string[] | undefined {
    const version = event.app_version;
    const platform = lookUp(' android:a2 ios:i2 ', (textOf(event['x-ga-platform']) || '').toLowerCase());
    const system = event['x-ga-os_version'];
    const known = [
      platform,
      event.app_id,
      version,
      version,
      system,
      event['x-ga-device_model'],
      event.language,
    ];
    const info: string[] = [];
    while (info.length < 16) info.push(textOf(positions[info.length]) || textOf(known[info.length]) || '');
    return (info[0] === 'a2' || info[0] === 'i2') && info[4] ? info : undefined;
  }
}
