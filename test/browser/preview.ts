import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { endSgtm, spawnSgtm } from '../cli/sgtm.ts';
import { saveCounts, startCounting } from '../coverage/page.ts';
import { useBrowser } from './browser.ts';

/** A served container, and pages that look at it. */
export interface PreviewUnderTest {
  readonly url: string;
  /** Kills the container, and gives what serves a new one at the same address. */
  kill(): Promise<() => Promise<void>>;
  /** Opens the page at a tab in a browser of its own, and waits until it is connected. */
  open(tab?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Sends a GA4 hit; the parameters are those besides `v`. */
  hit(parameters: Record<string, string>, init?: RequestInit): Promise<Response>;
}

/**
 * Runs `sgtm serve`, by default without its sample hits, and a browser for the tests of a file. Call it within the suite;
 * use the result in tests only.
 */
export function usePreview(
  args: () => Promise<readonly string[]> | readonly string[] = () => ['--no-samples'],
): PreviewUnderTest {
  const browser = useBrowser();
  const pages: Page[] = [];
  let child: ChildProcess;
  let url = '';
  beforeAll(async () => {
    [child, url] = await serve(await args());
  });
  afterAll(async () => {
    await Promise.all(pages.map(saveCounts));
    await Promise.all(pages.map(page => page.context().close()));
    await endSgtm(child);
  });
  return {
    get url() {
      return url;
    },
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
      return async () => {
        [child] = await serve(await args(), new URL(url).port);
      };
    },
    async open(tab = 'events', options = {}) {
      const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      pages.push(page);
      await startCounting(page);
      await page.goto(`${url}/#${tab}`);
      await page.getByText('live', { exact: true }).waitFor();
      return page;
    },
    hit: (parameters, init) =>
      fetch(`${url}/g/collect?${new URLSearchParams({ v: '2', ...parameters })}`, init),
  };
}

/** The text of an element as it is shown. */
export async function textOf(element: Locator): Promise<string> {
  await element.waitFor();
  return (await element.allInnerTexts()).join('\n');
}

/** Opens everything that can be folded. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
}

/** Starts `sgtm serve`, by default on any free port, and waits until it is ready. */
async function serve(args: readonly string[], port = '0'): Promise<[ChildProcess, url: string]> {
  const child = spawnSgtm('serve', '--port', port, ...args);
  child.stderr.pipe(process.stderr);
  let printed = '';
  child.stdout.on('data', chunk => {
    printed += chunk;
  });
  while (!printed.includes('Stop with')) await once(child.stdout, 'data');
  return [child, /http:\/\/[\d.:]+/.exec(printed)?.[0] ?? ''];
}
