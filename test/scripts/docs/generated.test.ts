import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { withDefaults } from '../../../harness/preview/page/fields/defaults.ts';
import { blockNames, fillBlocks } from '../../../scripts/docs/blocks.ts';
import { generatedBlocks } from '../../../scripts/docs/generated.ts';
import { FIELDS } from '../../../template/fields.ts';
import { ADDRESS, runTag } from '../../src/tag.ts';
import { PAGES } from './pages.ts';

/** Up to the next hundred, so that not every change of the tag changes a page. */
const roundUp = (count: number) => Math.ceil(count / 100) * 100;

/** A purchase of five items by a customer with raw data. */
const PURCHASE = {
  event_name: 'purchase',
  event_id: 'e-1',
  page_location: 'https://shop.example.com/thanks',
  page_referrer: 'https://shop.example.com/checkout',
  currency: 'EUR',
  value: 99.5,
  transaction_id: 'T-1001',
  ip_override: ADDRESS,
  user_agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)',
  user_data: {
    email_address: 'Jane.Doe@Example.com',
    phone_number: '+44 7911 123456',
    address: { first_name: 'Jane', last_name: 'Doe', city: 'London', postal_code: 'M1 1AE', country: 'GB' },
  },
  items: ['1', '2', '3', '4', '5'].map(item_id => ({ item_id, item_name: 'Tee', price: 19.9, quantity: 1 })),
};

const { steps, requests } = await runTag({ eventData: PURCHASE, preview: false }, withDefaults(FIELDS, {}));
const blocks = generatedBlocks({
  steps: roundUp(steps),
  bytes: roundUp(Buffer.byteLength(requests[0]?.body ?? '')),
});

const pages = [...PAGES].filter(([, text]) => blockNames(text).length > 0);

// `npm run docs` runs this file with --update, which writes what is expected.
it.each(pages)('%s is what the sources give; if not, run "npm run docs"', async (path, text) => {
  await expect(fillBlocks(text, blocks)).toMatchFileSnapshot(resolve(path));
});

it('asks for every block somewhere', () => {
  const asked = pages.flatMap(([, text]) => blockNames(text));
  expect([...new Set(asked)].sort()).toEqual(Object.keys(blocks).sort());
});
