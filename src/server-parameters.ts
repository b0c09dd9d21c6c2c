import { Object } from './apis.ts';
import { secondsOf } from './event-time.ts';
import { addLimitedDataUse } from './limited-data-use.ts';
import { type Reader, segmentOf, wordOf } from './meta-custom-data.ts';
import type { ServerEvent } from './server-event.ts';
import { numberOf, parsed, recordOf, textOf, type Values } from './values.ts';
import { webAddress } from './web-address.ts';

/**
 * Adds the server event parameters that come under Meta's names and are not made from others (server event parameters,
 * original event data parameters; attribution_data: meta-capi.md, 1.6). `event_time` is read by `eventTime`,
 * `messaging_channel` by `adaptToSource`.
 *
 * @param own From the tag's table, or as `x-fb-sed-*`.
 */
export function addServerParameters(server: ServerEvent, own: Values): void {
  const originalEvent = { event_name: textOf, event_time: timeOf, order_id: textOf, event_id: textOf };
  const attribution = {
    scope: textOf,
    visit_time: timeOf,
    ad_id: textOf,
    adset_id: textOf,
    campaign_id: textOf,
    attribution_share: shareOf,
    attribution_model: wordOf(
      'customized_multi_touch|first_touch|last_click|last_touch|linear|position_based|time_decay|unknown',
    ),
    attribution_value: numberOf,
    attribution_source: textOf,
    touchpoint_type: textOf,
    touchpoint_ts: timeOf,
    attribution_method: textOf,
  };
  addRead(server, own, {
    event_id: textOf,
    event_source_url: webAddress,
    referrer_url: webAddress,
    opt_out: flagOf,
    advertiser_tracking_enabled: flagOf,
    customer_segmentation: segmentOf,
    original_event_data: value => membersOf(value, originalEvent),
    attribution_data: value => membersOf(value, attribution),
  });
  if (data.limitedDataUse !== 'off') addLimitedDataUse(server, own);

  function addRead(values: Values, given: Values, readers: { readonly [key: string]: Reader }): void {
    for (const entry of Object.entries(readers)) {
      const value = entry[1](given[entry[0]]);
      if (value !== undefined) values[entry[0]] = value;
    }
  }

  function membersOf(value: unknown, readers: { readonly [key: string]: Reader }): Values | undefined {
    const members: Values = {};
    addRead(members, recordOf(parsed(value)), readers);
    return Object.keys(members).length > 0 ? members : undefined;
  }

  function flagOf(value: unknown): boolean | undefined {
    if (value === true || value === 'true' || textOf(value) === '1') return true;
    return value === false || value === 'false' || textOf(value) === '0' ? false : undefined;
  }

  function timeOf(value: unknown): number | undefined {
    const seconds = secondsOf(numberOf(value) || 0);
    return seconds > 0 && seconds < 10000000000 ? seconds : undefined;
  }

  function shareOf(value: unknown): number | undefined {
    const share = numberOf(value);
    return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
  }
}
