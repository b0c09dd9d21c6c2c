import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TemplateError } from '../../harness/sandbox/errors.ts';
import { evaluate } from '../sandbox/evaluate.ts';
import { fuzz, UNHURRIED } from './fuzz.ts';
import { data, program } from './program.ts';

interface End {
  readonly value?: unknown;
  /** Whether it threw; the messages need not be alike. */
  readonly threw: boolean;
}

function interpreted(code: string, given: object): End {
  try {
    return { value: evaluate(code, given), threw: false };
  } catch (error) {
    if (error instanceof TemplateError) return { threw: true };
    throw error;
  }
}

function native(code: string, given: object): End {
  const run = new Function('data', `'use strict'; ${code}`);
  try {
    return { value: run(structuredClone(given)), threw: false };
  } catch {
    return { threw: true };
  }
}

test(
  'a program means in the sandbox what it means in JavaScript',
  async () => {
    const property = fc.asyncProperty(program, data, async (code, given) => {
      expect(interpreted(code, given)).toEqual(native(code, given));
    });
    await fuzz('interpreter', 5_000, property);
  },
  UNHURRIED,
);
