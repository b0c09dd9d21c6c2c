import type { EventRecord } from '../../records.ts';

/** What became of an event, as the list shows it. */
export type EventOutcome = keyof typeof OUTCOMES;

/** A sign, a word and a colour for each. */
export const OUTCOMES = {
  sent: { sign: '✓', word: 'Sent', tone: 'good' },
  nothing: { sign: '–', word: 'Nothing sent', tone: 'muted' },
  failed: { sign: '✗', word: 'Failed', tone: 'bad' },
  unfinished: { sign: '?', word: 'Neither success nor failure', tone: 'waiting' },
  running: { sign: '…', word: 'Running', tone: 'muted' },
  idle: { sign: '·', word: 'No tag fired', tone: 'muted' },
} as const;

/** Sums up what the tags did with an event: the worst that happened to any of them. */
export function outcomeOf({ runs }: EventRecord): EventOutcome {
  if (!runs) return 'running';
  if (runs.length === 0) return 'idle';
  const isBad = runs.some(
    ({ outcome, error, exchanges }) =>
      outcome === 'failure' || error !== undefined || exchanges.at(-1)?.verdict.tone === 'bad',
  );
  if (isBad) return 'failed';
  if (runs.some(({ outcome }) => outcome === 'none')) return 'unfinished';
  return runs.some(({ exchanges }) => exchanges.length > 0) ? 'sent' : 'nothing';
}
