// Draws the preview page with the sample hits, light and dark, as `docs/images/preview-*.png`, which the README shows.
// Needs `npm run build` before, and Chromium, at the place that CHROMIUM names if it is not /usr/bin/chromium.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';

const server = spawn(process.execPath, ['dist/bin.js', 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let printed = '';
server.stdout.on('data', chunk => {
  printed += chunk;
});
while (!printed.includes('Stop with')) await once(server.stdout, 'data');
const [url = ''] = /http:\/\/[\d.:]+/.exec(printed) ?? [];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme });
  await page.goto(url);
  await page.getByRole('heading', { name: 'purchase' }).waitFor();
  await page.screenshot({ path: `docs/images/preview-${colorScheme}.png` });
}
await browser.close();
server.kill();
