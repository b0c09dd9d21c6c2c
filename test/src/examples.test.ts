import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkShape } from '../../harness/graph/schema.ts';
import type { Example } from '../examples/example.ts';
import { runTag } from './tag.ts';

const FOLDER = join(import.meta.dirname, '../examples');

const files = readdirSync(FOLDER).filter(file => file !== 'example.ts');
const examples: readonly Example[] = await Promise.all(
  files.map(async file => (await import(join(FOLDER, file))).EXAMPLE),
);

describe('the examples', () => {
  it.each(examples)('$title', async ({ in: input, fields, out }) => {
    const { outcome, completions, requests, body, cookies, error } = await runTag(input, fields);
    expect({
      error,
      outcome,
      completions: completions.length,
      body: body ?? null,
      ...(requests.length > 1 && { urls: requests.map(({ url }) => url) }),
      cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
    }).toEqual({ error: undefined, completions: 1, ...out });
  });

  it.each(examples.filter(({ out }) => out.body))('Meta understands: $title', ({ out }) => {
    expect(checkShape(out.body)).toEqual([]);
  });
});
