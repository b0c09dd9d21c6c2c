import { describe, expect, it } from 'vitest';
import { type EventInput, type FieldInput, mapEvent } from './tag.ts';

async function options(event: EventInput, fields: FieldInput = {}): Promise<unknown> {
  const {
    data_processing_options: what,
    data_processing_options_country: country,
    data_processing_options_state: state,
  } = await mapEvent(event, fields);
  return [what, country, state];
}

const NONE = [undefined, undefined, undefined];

describe('addLimitedDataUse', () => {
  it.each<[unknown, unknown, unknown, unknown]>([
    [['LDU'], 1, 1000, [['LDU'], 1, 1000]],
    [['LDU'], '1', '1013', [['LDU'], 1, 1013]],
    [['LDU'], 0, 0, [['LDU'], 0, 0]],
    [['LDU'], undefined, undefined, [['LDU'], 0, 0]],
    [['LDU'], 1, undefined, [['LDU'], 1, 0]],
    [['LDU'], 0, 1002, [['LDU'], 1, 1002]],
    [['LDU'], 9, 9999, [['LDU'], 0, 0]],
    ['["LDU"]', 1, 1000, [['LDU'], 1, 1000]],
    ['LDU', 1, 1000, [['LDU'], 1, 1000]],
    [' LDU, x', 1, 1000, [['LDU'], 1, 1000]],
    [{ 0: 'LDU' }, 1, 1000, [['LDU'], 1, 1000]],
    [[], 1, 1000, [[], undefined, undefined]],
    ['[]', 1, 1000, [[], undefined, undefined]],
    ['other', 1, 1000, NONE],
    [undefined, 1, 1000, NONE],
    [5, 1, 1000, NONE],
  ])('makes of %j, %j and %j %j', async (given, country, state, expected) => {
    const event = {
      data_processing_options: given,
      data_processing_options_country: country,
      data_processing_options_state: state,
    };
    expect(await options(event)).toEqual(expected);
  });

  it('is silent if the user never wants it', async () => {
    expect(await options({ data_processing_options: ['LDU'] }, { limitedDataUse: 'off' })).toEqual(NONE);
  });
});

describe('limitDataUse', () => {
  it.each([
    [undefined, [['LDU'], 0, 0]],
    [0, [['LDU'], 0, 0]],
    ['1005', [['LDU'], 1, 1005]],
    ['Texas', [['LDU'], 0, 0]],
  ])('asks for it always, in the state %j', async (limitedDataUseState, expected) => {
    const event = { data_processing_options: [] };
    expect(await options(event, { limitedDataUse: 'always', limitedDataUseState })).toEqual(expected);
  });

  it('does not ask for it where consent is granted', async () => {
    const fields = { consentMode: 'required', onDenied: 'limited' };
    expect(await options({ 'x-ga-gcs': 'G111' }, fields)).toEqual(NONE);
    expect(await options({ 'x-ga-gcs': 'G101', user_id: 'u' }, fields)).toEqual([['LDU'], 0, 0]);
  });
});
