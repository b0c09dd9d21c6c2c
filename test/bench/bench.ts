/**
 * Prints one table of all figures; docs/bench.md says what each means.
 *
 * Usage: npm run bench -- [peer.tpl=fields.json …] [--only tags|test|container] [--test PATH] [--memory N] [--write FILE]
 *
 * `--test` names what `sgtm test` is timed on, `--memory` after how many events to look at the container's, and after ten
 * times as many; that takes long.
 * `--write` puts the table in the place of the one in a Markdown file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureContainer } from './container-figures.ts';
import { type Figure, formatFigures } from './figure.ts';
import { measureTags, TAG } from './tags.ts';
import { measureTestRunner } from './test-runner.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    test: { type: 'string', default: TAG.file },
    memory: { type: 'string' },
    write: { type: 'string' },
  },
});

const PARTS: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  tags: () => measureTags(positionals),
  test: () => measureTestRunner(values.test),
  container: () => measureContainer(TAG.file, values.memory),
};

/** What a Markdown file has before the table, and after. */
const MARKS = /(?<=<!-- begin: npm run bench -->\n\n```\n).*?(?=```\n\n<!-- end -->)/s;

const names = values.only === undefined ? Object.keys(PARTS) : [values.only];
const figures: Figure[] = [];
for (const name of names) {
  const measure = PARTS[name];
  if (!measure)
    throw new Error(`Expected one of ${Object.keys(PARTS).join(', ')} after --only, got ${name}.`);
  process.stderr.write(`Measuring ${name} …\n`);
  figures.push(...(await measure()));
}
const table = formatFigures(figures);
process.stdout.write(table);
if (values.write !== undefined) {
  const text = readFileSync(values.write, 'utf8');
  if (!MARKS.test(text))
    throw new Error(`Expected ${values.write} to have a table between marks, as docs/bench.md has.`);
  writeFileSync(values.write, text.replace(MARKS, table));
}
