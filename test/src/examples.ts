import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../examples/example.ts';
import { answering, runTag, type TagRun } from './tag.ts';

const FOLDER = join(import.meta.dirname, '../examples');

const files = readdirSync(FOLDER).filter(file => file !== 'example.ts');

/** Every example in `test/examples`. */
export const EXAMPLES: readonly Example[] = await Promise.all(
  files.map(async file => (await import(join(FOLDER, file))).EXAMPLE),
);

/** Runs the event of an example through the tag. */
export function runExample({ in: { answers, ...input }, fields }: Example): Promise<TagRun> {
  return runTag(input, fields, answers && answering(...answers));
}
