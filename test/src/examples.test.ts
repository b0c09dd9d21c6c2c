import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Example } from '../examples/example.ts';
import { runTag } from './tag.ts';

const FOLDER = join(import.meta.dirname, '../examples');

const files = readdirSync(FOLDER).filter(file => file !== 'example.ts');
const examples: readonly Example[] = await Promise.all(
  files.map(async file => (await import(join(FOLDER, file))).EXAMPLE),
);

describe('the examples', () => {
  it.each(examples)('$title', async ({ in: input, fields, out }) => {
    const { outcome, completions, body, cookies, error } = await runTag(input, fields);
    expect({
      error,
      outcome,
      completions: completions.length,
      body: body ?? null,
      cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
    }).toEqual({ error: undefined, completions: 1, ...out });
  });
});
