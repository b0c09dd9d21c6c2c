import { describe, expect, it } from 'vitest';
import { PAGE_VIEW, runTag } from './tag.ts';

/** Whether the tag tries again when Meta answers so. */
async function isTriedAgain(statusCode: number, body: string): Promise<boolean> {
  const answer = async () => ({ statusCode, headers: {}, body });
  const { requests } = await runTag(PAGE_VIEW, { retries: 1 }, answer);
  return requests.length > 1;
}

const errorOf = (error: unknown) => JSON.stringify({ error });

describe('isTransient', () => {
  it.each([500, 502, 503, 599, 429])('is true for status %i, whatever the body says', async status => {
    expect(await isTriedAgain(status, errorOf({ code: 100, is_transient: false }))).toBe(true);
  });

  it.each([1, 2, 4, 17, 32, 341, 368, 613, 80000, 80003, 80004, 80014, 5000, 21009])(
    'is true for code %i, which is known to pass',
    async code => {
      expect(await isTriedAgain(400, errorOf({ code }))).toBe(true);
      expect(await isTriedAgain(400, errorOf({ code: String(code) }))).toBe(true);
    },
  );

  it('is true for any error that Meta calls transient', async () => {
    expect(await isTriedAgain(400, errorOf({ code: 100, is_transient: true }))).toBe(true);
  });

  it.each([
    ['a code that does not pass', errorOf({ code: 190 })],
    ['a part of a code', errorOf({ code: 800 })],
    ['an error without a code', errorOf({ is_transient: 'true' })],
    ['a code in a list', errorOf({ code: [1] })],
    ['no error', '{}'],
    ['a page', '<html>'],
    ['nothing', ''],
  ])('is false for %s', async (_what, body) => {
    expect(await isTriedAgain(400, body)).toBe(false);
  });
});
