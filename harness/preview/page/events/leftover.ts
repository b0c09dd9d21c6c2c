import type { HitRecord } from '../../records.ts';

/** What the list shows of a request besides its events. */
export interface Leftover {
  /** What a `Filter` shows it under. */
  readonly kind: 'refused' | 'empty';
  readonly sign: string;
  readonly tone: 'bad' | 'waiting';
  readonly text: string;
}

/** Gives what of a request is no event: that it was refused, how many events were dropped, or that there are none. */
export function leftoverOf({
  answer,
  dropped,
  events,
}: Pick<HitRecord, 'answer' | 'dropped' | 'events'>): Leftover | undefined {
  if (answer?.refusal !== undefined)
    return { kind: 'refused', sign: '✗', tone: 'bad', text: `refused with ${answer.status}` };
  const count = dropped.reduce((sum, lot) => sum + lot.count, 0);
  if (count > 0)
    return {
      kind: 'refused',
      sign: '⊘',
      tone: 'waiting',
      text: `${count} ${count === 1 ? 'event' : 'events'} dropped`,
    };
  return events.length === 0 ? { kind: 'empty', sign: '∅', tone: 'waiting', text: 'no events' } : undefined;
}
