import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintTemplate } from '../../harness/lint/lint.ts';
import { TplError } from '../../harness/tpl/errors.ts';
import { readTemplate } from '../../harness/tpl/read.ts';
import type { Template } from '../../harness/tpl/template.ts';
import { writeTemplate } from '../../harness/tpl/write.ts';
import { fuzz, UNHURRIED } from './fuzz.ts';

/** A template as GTM exports it, small enough to be read some thousand times. */
const TEMPLATE = readFileSync(new URL('../tpl/exported.tpl', import.meta.url), 'utf8');

/** What the format is made of, and what breaks it. */
const piece = fc.oneof(
  fc.constantFrom(
    '___TESTS___',
    '___INFO___\n\n',
    '\n___NOTES___\n',
    '___X___',
    '\uFEFF',
    '\r\n',
    '\n\n\n',
    '\0',
  ),
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    ':',
    '\\',
    '\\u003d',
    '- name: a\n',
    '  code: |-\n',
    '&a',
    '*a',
    '!!js',
  ),
  fc.constantFrom("require('JSON');", 'const a = ;', '`', '/*', '//', 'data.', 'null', '"__proto__": 1,'),
  fc.string({ maxLength: 5 }),
);

/** Cuts `length` characters out at a place from 0 to 1 and puts a piece in their stead. */
const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }), piece);

const text = fc.array(change, { maxLength: 4 }).map(changes =>
  changes.reduce((tpl, [place, length, put]) => {
    const at = Math.floor(place * tpl.length);
    return tpl.slice(0, at) + put + tpl.slice(at + length);
  }, TEMPLATE),
);

function read(tpl: string): Template | TplError {
  try {
    return readTemplate(tpl, 'fuzz.tpl');
  } catch (error) {
    if (error instanceof TplError) return error;
    throw error;
  }
}

function partsOf({ terms, info, parameters, code, permissions, tests, notes }: Template): unknown {
  const { setup, scenarios } = tests;
  const texts = scenarios.map(({ name, code }) => ({ name, code }));
  return { terms, info, parameters, code, permissions, setup, scenarios: texts, notes };
}

test(
  'a broken .tpl is read, or refused with a place; what was read comes back after it was written',
  async () => {
    const property = fc.asyncProperty(text, async tpl => {
      const template = read(tpl);
      if (template instanceof TplError) expect(template.message).toMatch(/^fuzz\.tpl:\d+:\d+ ./);
      else expect(partsOf(readTemplate(writeTemplate(template), 'fuzz.tpl'))).toEqual(partsOf(template));
    });
    await fuzz('tpl', 5_000, property);
  },
  UNHURRIED,
);

test(
  'lint has an opinion on every text, and each names a place in it',
  async () => {
    const property = fc.asyncProperty(text, async tpl => {
      const lines = tpl.split('\n').length;
      const astray = lintTemplate(tpl, 'fuzz.tpl').filter(
        ({ line, column }) => !(line >= 1 && line <= lines && column >= 0),
      );
      expect(astray).toEqual([]);
    });
    await fuzz('lint', 1_000, property);
  },
  UNHURRIED,
);
