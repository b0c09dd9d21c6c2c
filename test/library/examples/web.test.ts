import { expect, test } from 'vitest';
import { createSandbox, loadTemplate } from '../../../harness/index.ts';

const eventId = await loadTemplate('template/web/event-id.tpl');

test('gives each event of a page its own id, however often it is asked', async () => {
  const page = createSandbox(eventId, { page: { url: 'https://shop.example/' } });
  const idOf = async (event: number) =>
    (await page.run({ page: { dataLayer: { 'gtm.uniqueEventId': event } } })).value;

  expect(await idOf(7)).toBe(await idOf(7));
  expect(await idOf(8)).not.toBe(await idOf(7));
});
