import type { ReceivedEvent } from '../received.ts';
import { browserId } from './persons.ts';
import type { Key } from './rules.ts';
import { fold } from './words.ts';

/** An event and its number in the ledger. */
export interface Numbered {
  readonly number: number;
  readonly event: ReceivedEvent;
}

/** Events that count as one. */
export interface Group {
  readonly startedAt: number;
  kept: Numbered;
  size: number;
}

/** An event in the ledger. Must not lead to other lines, which would keep all that ever came in memory. */
export interface Line extends Numbered {
  readonly group: Group;
  /** The earlier event that it was the same as, and what showed it; `undefined` for the first of a group. */
  readonly duplicate: { readonly key: Key; readonly of: Numbered } | undefined;
}

/** The lines that are remembered. All lists have the oldest first. */
export interface Lines {
  readonly all: readonly Line[];
  add(line: Line): void;
  /** Those whose event_id is that of the event but for case and blanks, in any dataset. */
  withSimilarId(event: ReceivedEvent): readonly Line[];
  /** Those with the event_name and the dataset of the event. */
  withSameName(event: ReceivedEvent): readonly Line[];
  /** Those of them that came from the browser and have its fbp or one of its external_id. */
  fromSamePerson(event: ReceivedEvent): readonly Line[];
}

/** Remembers the last `limit` lines, and finds them without going through all. */
export function createLines(limit: number): Lines {
  const all: Line[] = [];
  const byKey = new Map<string, Line[]>();
  const find = (key: string) => byKey.get(key) ?? [];

  function enter(line: Line): void {
    all.push(line);
    for (const key of keysOf(line.event)) {
      const lines = byKey.get(key);
      if (lines) lines.push(line);
      else byKey.set(key, [line]);
    }
  }

  function forgetOldest(): void {
    const oldest = all.shift();
    for (const key of oldest ? keysOf(oldest.event) : []) {
      const lines = find(key);
      lines.shift();
      if (lines.length === 0) byKey.delete(key);
    }
  }

  return {
    all,
    add(line) {
      enter(line);
      if (all.length > limit) forgetOldest();
    },
    withSimilarId: ({ id }) => (id === undefined ? [] : find(idKey(id))),
    withSameName: event => find(nameKey(event)),
    fromSamePerson: event => personKeys(event).flatMap(find),
  };
}

function keysOf(event: ReceivedEvent): string[] {
  const { channel, id } = event;
  return [
    nameKey(event),
    ...(id === undefined ? [] : [idKey(id)]),
    // Nobody asks for the server's, of which a visitor may have many.
    ...(channel === 'browser' ? personKeys(event) : []),
  ];
}

function nameKey({ datasetId, name }: ReceivedEvent): string {
  return JSON.stringify([datasetId, name]);
}

function idKey(id: string): string {
  return `event_id ${fold(id)}`;
}

function personKeys(event: ReceivedEvent): string[] {
  const { fbp, externalIds } = event;
  const persons = [...externalIds.map(id => `external_id ${id}`), ...(fbp ? [`fbp ${browserId(fbp)}`] : [])];
  return persons.map(person => `${person} ${nameKey(event)}`);
}
