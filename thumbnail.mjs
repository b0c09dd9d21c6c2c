// Draws `template/thumbnail.svg` as `template/thumbnail.png`, which `sgtm build` puts into the template.
// Needs Chromium, at the place that CHROMIUM names if it is not /usr/bin/chromium.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIDE = 96;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
const picture = await readFile('template/thumbnail.svg', 'utf8');
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${picture}`);
await page.screenshot({ path: 'template/thumbnail.png', omitBackground: true });
await browser.close();
