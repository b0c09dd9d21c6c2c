import type { ReceivedEvent } from '../received.ts';

const units = [
  { ms: 3_600_000, name: 'h' },
  { ms: 60_000, name: 'min' },
  { ms: 1000, name: 's' },
];

/** When `other` came, seen from `event`: `3 s earlier`, `2 h later`, `at the same time`. */
export function describeDistance(event: ReceivedEvent, other: ReceivedEvent): string {
  const ms = other.at - event.at;
  const unit = units.find(({ ms: length }) => Math.abs(ms) >= length);
  if (!unit) return 'at the same time';
  return `${Math.floor(Math.abs(ms) / unit.ms)} ${unit.name} ${ms < 0 ? 'earlier' : 'later'}`;
}

/** A text without blanks and in lower case. Whether Meta minds these is not known (meta-capi.md 5). */
export function fold(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}
