import { expect, test } from 'vitest';
import { docSentence } from '../../harness/build/origins.ts';

/** The sentence above the last line. */
function sentenceOf(...lines: string[]): string | undefined {
  return docSentence({ file: 'a.ts', line: lines.length, column: 0, name: undefined, lines });
}

test('the first sentence of a doc comment is its first line in the tag', () => {
  expect(sentenceOf('/** Hashes a value. Twice. */', 'function f() {}')).toBe('Hashes a value.');
  expect(
    sentenceOf('/**', ' * Hashes a value,', ' * i.e. A.', ' *', ' * @returns hex.', ' */', '', 'f'),
  ).toBe('Hashes a value, i.e. A.');
  expect(sentenceOf('/** One. */', '/** Two (see a.b). `c` is d. */', 'f')).toBe('Two (see a.b).');
});

test('what is no sentence above a declaration is left out', () => {
  expect(sentenceOf('/** Of another. */', 'const a = 1;', 'f')).toBeUndefined();
  expect(sentenceOf('/** no full stop */', 'f')).toBeUndefined();
  expect(sentenceOf('/** @internal */', 'f')).toBeUndefined();
  expect(sentenceOf('// A line.', 'f')).toBeUndefined();
});
