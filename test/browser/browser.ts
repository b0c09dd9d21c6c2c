import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

/** Where Debian and others put Chromium. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium in the dark: no window, no sandbox as root has none, and nothing in the background that asks for the network. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = PLACES.find(existsSync);

/** A suite that needs a browser. Skipped where there is none, but for CI, where that is a failure. */
export function describeInBrowser(title: string, tests: () => void): void {
  const isMissing = !executablePath && process.env.CI !== 'true';
  describe.skipIf(isMissing)(`${title} (needs ${PLACES[0]})`, tests);
}

/** Starts a browser for the tests of a file. Call it within the suite; use the result in tests only. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: FLAGS });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser was asked for before it was started.');
    return browser;
  };
}
