import { type Explanation, explainKept, explainMerged } from './ledger/explanations.ts';
import { createLines, type Line, type Lines, type Numbered } from './ledger/lines.ts';
import { explainCounted } from './ledger/near-misses.ts';
import { followsBrowserEvent, type Key, sameId, sameTimeMs, windowMs } from './ledger/rules.ts';
import type { ReceivedEvent } from './received.ts';

/** An event, and what de-duplication made of it. */
export interface LedgerEntry extends ReceivedEvent, Explanation {
  /** From 1, in the order of receipt. */
  readonly number: number;
  /** `counted` alone; `kept`, so that it stands for others as well; or `merged` into the one that is kept. */
  readonly outcome: 'counted' | 'kept' | 'merged';
  /** Number of the event that is kept instead of a merged one. */
  readonly mergedInto: number | undefined;
}

/** The events that were received, and which of them count. */
export interface Ledger {
  /** How many events were received in all, and how many of them were merged into others. */
  readonly totals: { readonly received: number; readonly merged: number };
  /** Takes in an event, which must not be earlier than the one before. Gives its number. */
  add(event: ReceivedEvent): number;
  /** The event with that number, if it is remembered. For 5 minutes its outcome can change. */
  entry(number: number): LedgerEntry | undefined;
  /** The events that are remembered, the oldest first. */
  events(): ReceivedEvent[];
  /** The same, and what became of each. */
  entries(): LedgerEntry[];
}

/**
 * De-duplicates server events and pixel hits by Meta's rules (meta-capi.md 5,
 * https://developers.facebook.com/documentation/ads-commerce/conversions-api/deduplicate-pixel-and-server-events), and
 * explains what it does. Pure: it has no clock, and goes by when the events were received.
 *
 * Remembers the last `limit` events and compares with no older ones. That Meta compares contents as well, and
 * de-duplicates purchases by order_id for some partners, is left out: neither is documented well enough.
 */
export function createLedger(limit = 1000): Ledger {
  const lines = createLines(limit);
  const totals = { received: 0, merged: 0 };
  return {
    totals,
    add(event) {
      const numbered = { number: ++totals.received, event };
      const line = continueGroup(numbered, lines) ?? startGroup(numbered);
      if (line.duplicate) totals.merged++;
      lines.add(line);
      return line.number;
    },
    entry(number) {
      const line = lines.all[number - (lines.all[0]?.number ?? 0)];
      return line && toEntry(line, lines);
    },
    events: () => lines.all.map(({ event }) => event),
    entries: () => lines.all.map(line => toEntry(line, lines)),
  };
}

function startGroup(numbered: Numbered): Line {
  const group = { startedAt: numbered.event.at, kept: numbered, size: 1 };
  return { group, duplicate: undefined, ...numbered };
}

/** The first that was received is kept, unless the browser's comes within 5 minutes of the server's. */
function continueGroup(numbered: Numbered, lines: Lines): Line | undefined {
  const { event } = numbered;
  const found = findById(event, lines) ?? findByPerson(event, lines);
  if (!found) return undefined;
  const { key, line } = found;
  const { group } = line;
  const isPreferred = event.channel === 'browser' && group.kept.event.channel === 'server';
  if (isPreferred && event.at - group.kept.event.at <= sameTimeMs) group.kept = numbered;
  group.size++;
  return { group, duplicate: { key, of: { number: line.number, event: line.event } }, ...numbered };
}

interface Found {
  readonly key: Key;
  readonly line: Line;
}

/** Key 1. An event that key 2 dropped counts as received under its event_id all the same; that is our choice. */
function findById(event: ReceivedEvent, lines: Lines): Found | undefined {
  const line = lines.withSimilarId(event).findLast(other => sameId(event, other.event));
  return line && event.at - line.group.startedAt <= windowMs ? { key: 'event_id', line } : undefined;
}

/** Key 2. Which of several browser events a server event belongs to is not documented; ours takes the latest. */
function findByPerson(event: ReceivedEvent, lines: Lines): Found | undefined {
  const candidates = lines.fromSamePerson(event).filter(other => followsBrowserEvent(event, other.event));
  const [line] = candidates.sort((a, b) => b.number - a.number);
  const key = line && followsBrowserEvent(event, line.event);
  return key && { key, line };
}

function toEntry(line: Line, lines: Lines): LedgerEntry {
  const { number, event, group, duplicate } = line;
  const { kept, size } = group;
  if (kept.number !== number) {
    // The first of its group can only have given way to one with its event_id.
    const { key, of } = duplicate ?? { key: 'event_id', of: kept };
    return { number, ...event, outcome: 'merged', mergedInto: kept.number, ...explainMerged(event, key, of) };
  }
  return size === 1
    ? { number, ...event, outcome: 'counted', mergedInto: undefined, ...explainCounted(event, lines) }
    : { number, ...event, outcome: 'kept', mergedInto: undefined, ...explainKept(size, !duplicate) };
}
