import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PURCHASE_RAW_CUSTOMER } from '../../../harness/bench/sample-events/purchase-raw-customer.ts';
import { graphErrors } from '../../../harness/graph/errors.ts';

import { withDefaults } from '../../../harness/preview/page/fields/defaults.ts';
import { adviceModule } from '../../../scripts/docs/advice.ts';
import { blockNames, fillBlocks } from '../../../scripts/docs/blocks.ts';
import { roundUp } from '../../../scripts/docs/comparison/cost.ts';
import { generatedBlocks } from '../../../scripts/docs/generated.ts';
import { FIELDS } from '../../../template/fields.ts';
import { runTag } from '../../src/tag.ts';
import { PAGES } from './pages.ts';

const { eventData, headers = {} } = PURCHASE_RAW_CUSTOMER;
const { steps, requests } = await runTag({ eventData, headers, preview: false }, withDefaults(FIELDS, {}));
const blocks = generatedBlocks({
  steps: roundUp(steps),
  bytes: roundUp(Buffer.byteLength(requests[0]?.body ?? '')),
});

const pages = [...PAGES].filter(([, text]) => blockNames(text).length > 0);

// `npm run docs` runs this file with --update, which writes what is expected.
test.each(pages)('%s is what the sources give; if not, run "npm run docs"', async (path, text) => {
  await expect(fillBlocks(text, blocks)).toMatchFileSnapshot(resolve(path));
});

test('src/advice.ts is what the sources give; if not, run "npm run docs"', async () => {
  await expect(adviceModule(Object.values(graphErrors))).toMatchFileSnapshot(resolve('src/advice.ts'));
});

test('asks for every block somewhere', () => {
  const asked = pages.flatMap(([, text]) => blockNames(text));
  expect([...new Set(asked)].sort()).toEqual(Object.keys(blocks).sort());
});
