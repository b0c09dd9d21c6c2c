import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'test/library/examples';
const PAGE = readFileSync('docs/library.md', 'utf8');

/** A block of TypeScript, and the comment before it, which names the file that is tested. */
const BLOCKS = [...PAGE.matchAll(/(?:<!-- (\S+) -->\n)?```ts\n(.*?)```/gs)];

test('every example of the page is a file that is run as a test, and the other way round', () => {
  expect(BLOCKS.map(([, file]) => file).sort()).toEqual(
    readdirSync(FOLDER)
      .map(name => `${FOLDER}/${name}`)
      .sort(),
  );
});

test.each(BLOCKS.map(([, file, text]) => ({ file, text })))(
  'the page shows $file as it is',
  ({ file, text }) => {
    expect(text).toBe(
      readFileSync(file as string, 'utf8').replace("'../../../harness/index.ts'", "'sgtm-capi'"),
    );
  },
);
