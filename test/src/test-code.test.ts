import { describe, expect, it } from 'vitest';
import { type FieldInput, PAGE_VIEW, runTag } from './tag.ts';

async function codeOf(fields: FieldInput, preview: boolean): Promise<unknown> {
  const { body, logs } = await runTag({ ...PAGE_VIEW, preview }, { logMode: 'always', ...fields });
  return [
    body?.test_event_code,
    logs.filter(({ step }) => step === 'warning').map(({ details }) => details.isUsed),
  ];
}

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
