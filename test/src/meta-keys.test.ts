import { describe, expect, it } from 'vitest';
import { mapEvent, sha256 } from './tag.ts';

describe('metaKeys', () => {
  it('tells customer information, cookies and custom data apart', async () => {
    const { user_data, custom_data } = await mapEvent({
      'x-fb-ud-fn': 'Mary',
      'x-fb-ck-fbp': 'fb.1.1596403881668.1',
      'x-fb-cd-status': true,
    });
    expect([user_data, custom_data]).toEqual([
      { fn: sha256('mary'), fbp: 'fb.1.1596403881668.1' },
      { status: true },
    ]);
  });

  it.each(['x-fb-xx-fn', 'x-fb-udfn', 'y-x-fb-ud-fn', 'x-fb-ud', 'x-fb-'])('ignores %s', async key => {
    const { user_data, custom_data } = await mapEvent({ [key]: 'Mary' });
    expect([user_data, custom_data]).toEqual([{}, undefined]);
  });

  it('is not misled by an event parameter called meta', async () => {
    const { user_data, custom_data } = await mapEvent({ meta: { ud: { fn: 'Mary' }, cd: { status: true } } });
    expect([user_data, custom_data]).toEqual([{}, undefined]);
  });
});
