import type { EventRecord } from '../../records.ts';

/** Names of the events that were sent to Meta for an event; of other endpoints, their hosts. */
export function metaEventsOf({ runs = [] }: EventRecord): string[] {
  return runs.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ payload, request }) => {
      const names = payload.filter(({ path }) => /^data\[\d+\]\.event_name$/.test(path));
      return names.length > 0 ? names.map(({ value }) => String(value)) : [new URL(request.url).host];
    }),
  );
}
