import { describe, expect, it, test } from 'vitest';
import { type FieldInput, PAGE_VIEW, runTag } from './tag.ts';

async function codeOf(fields: FieldInput, preview: boolean): Promise<unknown> {
  const { body, logs } = await runTag({ ...PAGE_VIEW, preview }, { logMode: 'always', ...fields });
  return [
    body?.test_event_code,
    logs.filter(({ step }) => step === 'warning').map(({ details }) => details.isUsed),
  ];
}

test.each([
  [true, false],
  [false, true],
])('a test event code is used in preview (%s) as in debug mode (%s)', async (preview, debug) => {
  const { body, logs } = await runTag({ ...PAGE_VIEW, preview, debug }, { testEventCode: 'TEST1' });
  expect([body?.test_event_code, logs.map(({ step }) => step)]).toEqual(['TEST1', ['mapped', 'answered']]);
});

test('says in the log what is wrong with a test event code outside preview', async () => {
  const fields = { logMode: 'always', testEventCode: 'TEST1' };
  const { logs } = await runTag({ ...PAGE_VIEW, preview: false }, fields);
  expect(logs.map(({ details }) => details)).toContainEqual({
    step: 'warning',
    reason: 'a test event code is set outside preview.',
    isUsed: false,
  });
});

describe('testCode', () => {
  it.each<[FieldInput, boolean, unknown]>([
    [{ testEventCode: 'TEST1' }, true, ['TEST1', []]],
    [{ testEventCode: ' TEST1 ' }, true, ['TEST1', []]],
    [{ testEventCode: 'TEST1' }, false, [undefined, [false]]],
    [{ testEventCode: 'TEST1', testEventsInProduction: true }, false, ['TEST1', [true]]],
    [{ testEventsInProduction: true }, false, [undefined, []]],
    [{ testEventCode: ' ' }, false, [undefined, []]],
    [{ testEventCode: {} }, true, [undefined, []]],
  ])('of %j in preview %s is used and warned of: %j', async (fields, preview, expected) => {
    expect(await codeOf(fields, preview)).toEqual(expected);
  });
});
