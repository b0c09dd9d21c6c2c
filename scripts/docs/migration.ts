import { FIELDS } from '../../template/fields.ts';
import { labelOf } from './conditions.ts';
import { byName } from './fields.ts';
import { table } from './table.ts';

/** A field of another tag, and the field or the choice of ours that does the same. */
export interface Setting {
  /** The other tag's fields, as it names them in `data`. */
  readonly theirs: string;
  /** The names of our fields; empty where none is needed. */
  readonly ours: readonly string[];
  /** How it is set, or why it is not needed: a sentence. */
  readonly note?: string;
}

/** A key of event data that another tag reads, and what comes of it in the request of ours. */
export interface DataRow {
  /** A path in event data, such as `user_data.email`. */
  readonly key: string;
  /** What the event data may have there. */
  readonly value: unknown;
  /** A path in the server event, such as `user_data.em`; `undefined` where ours does not read the key. */
  readonly gives: string | undefined;
  /** What is sent, if it is not the value itself: for a hash, the text that is hashed. */
  readonly sent?: unknown;
  /** What else the event data needs. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** Fields of the tag, where the defaults do not do. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** A sentence. */
  readonly note?: string;
}

/** How to change over from one tag. */
export interface Migration {
  readonly settings: readonly Setting[];
  readonly data: readonly DataRow[];
}

const OUR_FIELDS = byName(FIELDS);

/** Fields against fields. */
export function settingTable(settings: readonly Setting[]): string {
  return table(
    ['Their field', 'Ours', ''],
    settings.map(({ theirs, ours, note }) => [
      `\`${theirs}\``,
      ours.map(ourField).join(', ') || 'not needed',
      note ?? '',
    ]),
  );
}

function ourField(name: string): string {
  const field = OUR_FIELDS.get(name);
  if (!field) throw new Error(`Expected the name of a field of the tag, got ${name}.`);
  return `*${labelOf(field)}* \`${name}\``;
}

/** Keys of event data against parameters. Keys with one result share a row. */
export function dataTable(rows: readonly DataRow[]): string {
  const keys = new Map<string, string[]>();
  for (const { key, gives, note = '' } of rows) {
    const result = `${gives ?? ''} ${note}`;
    keys.set(result, [...(keys.get(result) ?? []), `\`${key}\``]);
  }
  return table(
    ['Key in event data', 'Our request', ''],
    Array.from(keys, ([result, names]) => {
      const [parameter = '', ...note] = result.split(' ');
      return [names.join(', '), parameter ? `\`${parameter}\`` : 'not read', note.join(' ')];
    }),
  );
}
