import { expect, test } from 'vitest';
import {
  errorBody,
  type GraphError,
  type GraphErrorName,
  graphErrors,
} from '../../../harness/graph/errors.ts';
import { errorTable, errorTableWithEvidence } from '../../../scripts/docs/errors.ts';
import { PAGE_VIEW, runTag } from '../../src/tag.ts';

const errors = (...names: readonly GraphErrorName[]) => names.map(name => graphErrors[name]);

test('sorts errors by code and subcode, those that mean the same in one row', () => {
  expect(
    errorTable(errors('userLimit', 'missingValue', 'applicationLimit', 'subcode2804007', 'subcode2804001')),
  ).toBe(
    [
      '| Code | Subcode | What it means | What to do | Tried again |',
      '|---|---|---|---|---|',
      '| 4, 17 |  | Request limit reached | Send fewer requests for a while, and the same event again later. | yes |',
      '| 100 | 2804001, 2804007 | Invalid parameter | Compare the event with those that Meta takes, in Test events of Events Manager. | no |',
      '| 100 | 2804009 | Missing Value for Purchase Event | Send custom_data.value with every Purchase. | no |',
    ].join('\n'),
  );
});

test('says where an error is known from', () => {
  const [, , row] = errorTableWithEvidence(errors('eventTooOld')).split('\n');
  expect(row).toMatch(/\| a recorded answer, code of somebody else's product \|$/);
});

test.each(Object.entries<GraphError>(graphErrors))(
  'the tag tries again, or not, as the row of %s says',
  async (_name, error) => {
    const { requests } = await runTag(PAGE_VIEW, { retries: '1' }, async () => ({
      statusCode: error.status,
      headers: {},
      body: JSON.stringify(errorBody(error, 'AbcDef')),
    }));
    expect(requests.length > 1).toBe(error.retry);
  },
);
