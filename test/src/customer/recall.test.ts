import { describe, expect, it } from 'vitest';
import { ADDRESS, type EventInput, type FieldInput, runTag, sha256, type TagRun } from '../tag.ts';

const EM = sha256('user@example.com');
const encode = (memory: unknown) => Buffer.from(JSON.stringify(memory)).toString('base64');

async function run(event: EventInput, cookie: string | undefined, fields: FieldInput = {}): Promise<TagRun> {
  return runTag(
    {
      eventData: { event_name: 'sign_up', ip_override: ADDRESS, ...event },
      ...(cookie && { cookies: { _gtmeec: cookie } }),
    },
    { rememberCustomer: true, ...fields },
  );
}

function memoryOf({ cookies }: TagRun): unknown {
  const cookie = cookies.find(({ name }) => name === '_gtmeec');
  return cookie && JSON.parse(Buffer.from(cookie.value, 'base64').toString());
}

describe('recallCustomer', () => {
  it('remembers hashes only, out of reach of scripts', async () => {
    const { cookies } = await run({ user_data: { email: 'user@example.com' } }, undefined);
    expect(cookies).toEqual([
      {
        name: '_gtmeec',
        value: encode({ em: EM }),
        options: {
          domain: 'auto',
          path: '/',
          'max-age': 7776000,
          secure: true,
          sameSite: 'Strict',
          httpOnly: true,
        },
      },
    ]);
  });

  it('takes lifetime and domain from the fields', async () => {
    const fields = { rememberDays: '30', cookieDomain: 'example.com' };
    const { cookies } = await run({ user_data: { email: 'user@example.com' } }, undefined, fields);
    expect(cookies[0]?.options).toMatchObject({ domain: 'example.com', 'max-age': 2592000 });
  });

  it('adds what the event says to what it knows', async () => {
    const result = await run({ user_data: { address: { first_name: 'Mary' } } }, encode({ em: EM }));
    const known = { em: EM, fn: sha256('mary') };
    expect(result.body?.data[0]?.user_data).toEqual({ ...known, client_ip_address: ADDRESS });
    expect(memoryOf(result)).toEqual(known);
  });

  it('keeps the person while the e-mail address is the same', async () => {
    const memory = encode({ em: EM, fn: sha256('mary') });
    const result = await run({ user_data: { email: 'User@Example.com' } }, memory);
    expect(memoryOf(result)).toEqual({ em: EM, fn: sha256('mary') });
  });

  it('hashes what another tag has put there raw, and drops what is unusable', async () => {
    const result = await run({}, encode({ em: 'user@example.com', ph: 'n/a', fb_login_id: '5', x: 1 }));
    expect(memoryOf(result)).toEqual({ em: EM });
  });

  it.each(['', '%%%', 'bm90IGpzb24=', encode(null), encode([1]), encode('text'), encode({ em: { a: 1 } })])(
    'survives the cookie %j',
    async cookie => {
      const result = await run({}, cookie);
      expect([result.error, memoryOf(result), result.completions]).toEqual([
        undefined,
        undefined,
        ['success'],
      ]);
    },
  );

  it('reads the cookie that the data tag sends along', async () => {
    const result = await run({ common_cookie: { _gtmeec: encode({ em: EM }) } }, undefined);
    expect(memoryOf(result)).toEqual({ em: EM });
  });

  it('neither reads nor writes unless the user wants it', async () => {
    const { body, cookies } = await run({}, encode({ em: EM }), { rememberCustomer: false });
    expect([body?.data[0]?.user_data, cookies]).toEqual([{ client_ip_address: ADDRESS }, []]);
  });
});

describe('forgetCustomer', () => {
  it.each(['skip', 'anonymous', 'limited'])(
    'deletes the cookie when consent is withdrawn: %s',
    async onDenied => {
      const { cookies } = await run({ 'x-ga-gcs': 'G100' }, encode({ em: EM }), {
        consentMode: 'required',
        onDenied,
      });
      expect(cookies.map(({ name, value, options }) => [name, value, options['max-age']])).toEqual([
        ['_gtmeec', '', 0],
      ]);
    },
  );

  it('leaves the cookie alone where nothing is to be remembered', async () => {
    const { cookies } = await run({ 'x-ga-gcs': 'G100' }, encode({ em: EM }), {
      consentMode: 'required',
      rememberCustomer: false,
    });
    expect(cookies).toEqual([]);
  });

  it('writes nothing where there is no cookie', async () => {
    const { cookies } = await run({ 'x-ga-gcs': 'G100' }, undefined, { consentMode: 'required' });
    expect(cookies).toEqual([]);
  });
});
