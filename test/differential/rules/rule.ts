import { type Answer, type Customer, type Field, hashOf, LIBRARIES, type Library } from '../normalizers.ts';

/** One value of which a library of Meta's and our tag make different things. */
export interface Difference {
  readonly field: Field;
  readonly library: Library;
  readonly value: string;
  readonly customer: Customer;
  readonly theirs: Answer;
  readonly ours: Answer;
}

/** Why a library and our tag differ. The section of docs/normalisation.md with the same id says who does what. */
export interface Rule {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly libraries: readonly Library[];
  readonly applies: (difference: Difference) => boolean;
}

/** The rule is about the one library, or about both. */
export const SDK: readonly Library[] = ['sdk'];
export const BUILDER: readonly Library[] = ['builder'];
export const BOTH: readonly Library[] = LIBRARIES;

/** Without the blanks around it and in lower case, as every normaliser begins. */
export function lower(text: string): string {
  return text.trim().toLowerCase();
}

/** What our tag keeps of a name or place: no control characters, punctuation, symbols and blanks. */
export function kept(text: string): string {
  return lower(text).replace(/[\p{C}\p{P}\p{S}\p{Z}\s]/gu, '');
}

/** What the parameter builder looks at in states and countries. */
export function asciiLetters(text: string): string {
  return lower(text).replace(/[^a-z]/g, '');
}

/** Whether it is the hash of a text of two letters. */
export function isCode(answer: Answer): boolean {
  return CODES.has(answer);
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const CODES: ReadonlySet<Answer> = new Set(
  ALPHABET.flatMap(first => ALPHABET.map(second => hashOf(first + second))),
);
