import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type Answer,
  type Customer,
  type Field,
  HASH_OF_NOTHING,
  hashOf,
  type Library,
} from './normalizers.ts';
import { lower } from './rules/rule.ts';

/** A row of a table in docs/normalisation.md. */
export interface Example {
  readonly field: Field;
  readonly value: string;
  readonly customer: Customer;
  readonly answers: Readonly<Record<Library | 'ours', Answer>>;
}

/** The section of a rule. */
export interface Section {
  readonly id: string;
  readonly examples: readonly Example[];
}

/** Answers that are no normalised text. */
const WORDS: Readonly<Record<string, (value: string) => Answer>> = {
  nothing: () => null,
  'as typed': value => value,
  'hashed as typed': value => hashOf(lower(value)),
  'the hash in it': value => lower(value).slice(0, 64),
  'hash of nothing': () => HASH_OF_NOTHING,
};

/** Reads the sections with their examples. */
export async function readSections(): Promise<readonly Section[]> {
  const text = await readFile(resolve(import.meta.dirname, '../../docs/normalisation.md'), 'utf8');
  return text
    .split(/^### /m)
    .slice(1)
    .map(section => ({
      id: /^`([\w-]+)`$/m.exec(section)?.[1] ?? '',
      examples: [...section.matchAll(/^\| `(\w+)` \| (.+) \| (.+) \| (.+) \| (.+) \|$/gm)].map(readExample),
    }));
}

/** `` | `zp` | `94035-1234` of `US` | … | … | … | ``. */
function readExample([, name, entered = '', sdk = '', builder = '', ours = '']: RegExpExecArray): Example {
  const field = name as Field;
  const [value = '', country] = codeOf(entered);
  const answerOf = (cell: string) => readAnswer(cell, value);
  return {
    field,
    value,
    customer: { ...(country && { country }), [field]: value },
    answers: { sdk: answerOf(sdk), builder: answerOf(builder), ours: answerOf(ours) },
  };
}

/** A word, or the text that is hashed. */
function readAnswer(cell: string, value: string): Answer {
  const word = WORDS[cell];
  return word ? word(value) : hashOf(codeOf(cell).join());
}

/** The code spans of a cell. Those with a backtick are in two backticks and blanks. */
function codeOf(cell: string): readonly string[] {
  return [...cell.matchAll(/`` (.+?) ``|`([^`]+)`/g)].map(([, quoted, plain = '']) => quoted ?? plain);
}
