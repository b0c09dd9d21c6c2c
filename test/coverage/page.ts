import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { V8_FOLDER } from './read.ts';

/** Lets a page count what it runs, if Node is to count as well. Call it before the page goes anywhere. */
export async function startCounting(page: Page): Promise<void> {
  if (process.env.NODE_V8_COVERAGE) await page.coverage.startJSCoverage({ resetOnNavigation: false });
}

/** Leaves what the script of the preview page has counted beside what processes leave. Call it before the page is closed. */
export async function saveCounts(page: Page): Promise<void> {
  if (!process.env.NODE_V8_COVERAGE) return;
  const scripts = await page.coverage.stopJSCoverage();
  const result = scripts.flatMap(({ url, functions }) =>
    url.endsWith('/_preview/page.js') ? { url: pathToFileURL('dist/preview.js'), functions } : [],
  );
  await writeFile(new URL(`${randomUUID()}.json`, V8_FOLDER), JSON.stringify({ result }));
}
