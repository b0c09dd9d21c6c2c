import type { EventRecord, PreviewRecord } from '../../records.ts';
import type { Selection } from '../state.ts';
import { type Leftover, leftoverOf } from './leftover.ts';
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
  refused: 'Refused or dropped',
  pixel: 'Pixel',
} as const;

/** A record with those of its parts that pass the filter. */
export interface Listed {
  readonly record: PreviewRecord;
  readonly events: readonly { readonly event: EventRecord; readonly selection: Selection }[];
  readonly leftover: Leftover | undefined;
}

/** Gives what passes the filter, the latest record first, the events of a hit in their order. */
export function filterRecords(records: Iterable<PreviewRecord>, { search, show }: Filter): Listed[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (value: unknown) => {
    const text = words.length > 0 ? JSON.stringify(value).toLowerCase() : '';
    return words.every(word => text.includes(word));
  };
  const isShown = (kind: string) => show === 'all' || show === kind;
  const listed: Listed[] = [];
  for (const record of records) {
    if (record.kind === 'pixel') {
      if (isShown('pixel') && matches(record)) listed.push({ record, events: [], leftover: undefined });
      continue;
    }
    const { id, request, answer, dropped } = record;
    const events = record.events
      .map((event, index) => ({ event, selection: { id, event: index } }))
      .filter(({ event }) => isShown(outcomeOf(event)) && matches([event, request]));
    const rest = leftoverOf(record);
    const leftover = rest && isShown(rest.kind) && matches([request, answer, dropped]) ? rest : undefined;
    if (events.length > 0 || leftover) listed.push({ record, events, leftover });
  }
  return listed.reverse();
}
