import type { EventRecord, PreviewRecord } from '../../records.ts';
import type { Selection } from '../state.ts';
import { outcomeOf } from './outcomes.ts';

/** What the user wants to see of the list. */
export interface Filter {
  /** Words that must all occur, anywhere in what is known of an event. */
  readonly search: string;
  readonly show: keyof typeof SHOWN;
}

/** What a `Filter` can be set to show. */
export const SHOWN = {
  all: 'All',
  sent: 'Sent',
  failed: 'Failed',
  nothing: 'Nothing sent',
  idle: 'No tag fired',
  pixel: 'Pixel',
} as const;

/** A record with those of its events that pass the filter. */
export interface Listed {
  readonly record: PreviewRecord;
  readonly events: readonly { readonly event: EventRecord; readonly selection: Selection }[];
}

/** Gives what passes the filter, the latest record first, the events of a hit in their order. */
export function filterRecords(records: Iterable<PreviewRecord>, { search, show }: Filter): Listed[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (value: unknown) => {
    const text = words.length > 0 ? JSON.stringify(value).toLowerCase() : '';
    return words.every(word => text.includes(word));
  };
  const listed: Listed[] = [];
  for (const record of records) {
    const events = record.kind === 'hit' ? record.events : [];
    const matching = events.flatMap((event, index) =>
      (show === 'all' || outcomeOf(event) === show) && matches([event, 'request' in record && record.request])
        ? [{ event, selection: { id: record.id, event: index } }]
        : [],
    );
    const isEmpty = events.length === 0 && (show === 'all' || record.kind === show) && matches(record);
    if (matching.length > 0 || isEmpty) listed.push({ record, events: matching });
  }
  return listed.reverse();
}
