import { type ApiContext, type ApiFamily, defineApi, type HostApi } from '../api.ts';
import type { Environment, EventData, HttpFailure } from '../environment.ts';
import { TemplateError } from '../errors.ts';
import { writeHit } from './analytics-hit.ts';
import { fetchUrl } from './http.ts';
import { readMpv1 } from './mpv1.ts';

/** Gives the events of the request, or `undefined` if it is no hit of that version of the Measurement Protocol. */
type Read = (environment: Environment) => readonly EventData[] | undefined;

const READERS: Readonly<Record<1 | 2, Read>> = {
  1: ({ request }) => readMpv1(request),
  2: ({ request, readMpv2 }) => readMpv2(request),
};

/** Hits of Google Analytics: Universal Analytics is version 1 of its Measurement Protocol, GA4 version 2. */
export const analyticsApis: ApiFamily = {
  /**
   * `extractEventsFromMpv1()` → event data of each hit. Throws if the request is no hit of that version. Needs
   * `read_request` for body, query parameters and remote address, which is our reading of an undocumented rule.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#extracteventsfrommpv1
   */
  extractEventsFromMpv1: extractEvents(1),

  /**
   * `extractEventsFromMpv2()`: the same for GA4.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#extracteventsfrommpv2
   */
  extractEventsFromMpv2: extractEvents(2),

  /**
   * `isRequestMpv1()` → boolean. Needs no permission: Google's own templates that ask have no `read_request`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#isrequestmpv1
   */
  isRequestMpv1: isRequest(1),

  /**
   * `isRequestMpv2()`: the same for GA4.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#isrequestmpv2
   */
  isRequestMpv2: isRequest(2),

  /**
   * `sendEventToGoogleAnalytics(event: object)` → promise of `{location}`, with the answer's header if it has one, else of
   * `{}`. It rejects with `{reason: 'failed' | 'timed_out'}`, also without `x-ga-measurement_id`. Needs `send_http` for
   * google-analytics.com, which "allow Google domains" gives.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#sendeventtogoogleanalytics
   */
  sendEventToGoogleAnalytics: defineApi({
    parameters: ['object'],
    asks: ['send_http'],
    run(context, event) {
      const url = writeHit(event);
      if (url !== undefined) context.demand(['send_http', url]);
      return sendHit(context, url);
    },
  }),
};

function extractEvents(version: 1 | 2): HostApi {
  return defineApi({
    parameters: [],
    permission: () => ['read_request', 'query_parameter'],
    run({ environment, demand }) {
      demand(['read_request', 'body']);
      demand(['read_request', 'remote_address']);
      const events = READERS[version](environment);
      if (events) return events;
      throw new TemplateError(
        `extractEventsFromMpv${version}: the request is no Measurement Protocol hit of version ${version}. Ask isRequestMpv${version}() first.`,
      );
    },
  });
}

function isRequest(version: 1 | 2): HostApi {
  return defineApi({
    parameters: [],
    run: ({ environment }) => READERS[version](environment) !== undefined,
  });
}

async function sendHit(context: ApiContext, url: string | undefined): Promise<{ location?: unknown }> {
  if (url === undefined) throw { reason: 'failed' } satisfies HttpFailure;
  const { headers } = await fetchUrl(context, url);
  return headers.location === undefined ? {} : { location: headers.location };
}
