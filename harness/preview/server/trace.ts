import { createHash } from 'node:crypto';
import { readUrl } from '../../read-url.ts';
import { type Leaf, lastName, leavesOf } from '../leaves.ts';
import type { PayloadSource } from '../records.ts';

/** What a tag could have taken values from. */
export interface TraceInput {
  readonly eventData: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of the incoming request, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the tag's log says: the source of each parameter of a server event, see `readMapping`. */
  readonly log: Readonly<Record<string, string>>;
}

/** Tells where a value of a payload came from, or `undefined`. */
export type Trace = (leaf: Leaf) => PayloadSource | undefined;

/** What tags do to values on the way: each gives the text that would then be sent, or nothing. */
const FORMS: readonly (readonly [how: string, form: (text: string) => string | undefined])[] = [
  ['', text => text],
  ['normalised', text => text.trim().toLowerCase()],
  ['normalised', onlyLettersAndDigits],
  ['in seconds', inSeconds],
];

/** Shorter values meet by chance: they must have the same name as well. */
const TELLING_LENGTH = 3;

/** From this length on it tells something that one value contains another. */
const TELLING_PART = 8;

interface Source extends PayloadSource {
  readonly text: string;
}

/**
 * Finds sources by comparing values, as they are, normalised and hashed, so that it works for any tag. Where several
 * have the same value the one with the same name is the likely source, else the first of event data, fields, cookies
 * and headers. Of what the tag computes only its log can tell.
 */
export function createTrace(input: TraceInput): Trace {
  const sources = listSources(input);
  const byText = groupByForm(sources);
  return ({ path, value }) => {
    if (value === null || value === '') return undefined;
    const text = String(value);
    const same = byText.get(text) ?? byText.get(onlyLettersAndDigits(text)) ?? [];
    const name = simplify(lastName(path));
    const found =
      same.find(({ key }) => simplify(lastName(key)) === name) ??
      (text.length >= TELLING_LENGTH && typeof value !== 'boolean'
        ? (same[0] ?? findPart(text, sources))
        : undefined);
    return found ? { kind: found.kind, key: found.key, how: found.how } : findInLog(path, input.log);
  };
}

function listSources({ eventData, fields, headers }: TraceInput): Source[] {
  const { cookie = '', ...others } = headers;
  const cookies = Object.fromEntries(cookie.split(/;\s*/).map(splitCookie));
  const kinds = [
    ['event data', eventData],
    ['field', fields],
    ['cookie', cookies],
    ['header', others],
  ] as const;
  return kinds.flatMap(([kind, values]) =>
    leavesOf(values)
      .flatMap(leaf => [leaf, ...parametersOf(leaf)])
      .map(({ path, value }) => ({ kind, key: path, how: '', text: String(value) })),
  );
}

function splitCookie(pair: string): [name: string, value: string] {
  const [name = '', ...value] = pair.split('=');
  return [name, value.join('=')];
}

/** Click ids and the like travel in addresses. */
function parametersOf({ path, value }: Leaf): Leaf[] {
  if (typeof value !== 'string' || !/^https?:/.test(value)) return [];
  return [...(readUrl(value)?.searchParams ?? [])].map(([name, text]) => ({
    path: `${path}?${name}`,
    value: text,
  }));
}

function groupByForm(sources: readonly Source[]): Map<string, Source[]> {
  const groups = new Map<string, Source[]>();
  const add = (text: string, source: Source) => {
    const group = groups.get(text);
    if (group) group.push(source);
    else groups.set(text, [source]);
  };
  for (const [how, form] of FORMS) {
    for (const source of sources) {
      const text = form(source.text);
      if (!text) continue;
      add(text, { ...source, how });
      add(sha256(text), { ...source, how: how === '' ? 'SHA-256' : `${how}, SHA-256` });
    }
  }
  return groups;
}

function findPart(text: string, sources: readonly Source[]): Source | undefined {
  const parts = sources.filter(source => source.text.length >= TELLING_PART && text.includes(source.text));
  const [longest] = parts.sort((a, b) => b.text.length - a.text.length);
  return longest && { ...longest, how: 'contained' };
}

/** The log speaks of `custom_data.contents` where the payload has `data[0].custom_data.contents[0].id`. */
function findInLog(path: string, log: TraceInput['log']): PayloadSource | undefined {
  const [, parameter] = /^data\[\d+\]\.((?:\w+_data\.)?\w+)/.exec(path) ?? [];
  const key = parameter && log[parameter];
  return key ? { kind: 'log', key, how: '' } : undefined;
}

function onlyLettersAndDigits(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** From milliseconds. */
function inSeconds(text: string): string | undefined {
  return /^\d{13}$/.test(text) ? text.slice(0, -3) : undefined;
}

function simplify(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
