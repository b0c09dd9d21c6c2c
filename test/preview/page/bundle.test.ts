import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

test('the page with all its parts stays under 60 kB compressed', async () => {
  const bundle = await readFile('dist/preview.js');
  expect(bundle.length).toBeGreaterThan(10_000);
  expect(gzipSync(bundle).length).toBeLessThan(60_000);
});
