import { describe, expect, it } from 'vitest';
import { type FieldInput, PAGE_VIEW, runTag } from './tag.ts';

const DATASETS = [
  { pixelId: '222', accessToken: 'token-2' },
  { pixelId: '333', accessToken: 'token-3', testEventCode: 'TEST3', appSecretProof: 'cd'.repeat(32) },
];

/** Runs the tag for three datasets, of which those given fail. */
async function deliver(failing: readonly string[], fields: FieldInput = {}) {
  const run = await runTag(PAGE_VIEW, { additionalDatasets: DATASETS, ...fields }, async ({ url }) => ({
    statusCode: failing.some(id => url.includes(`/${id}/`)) ? 400 : 200,
    headers: {},
    body: '{}',
  }));
  return { ...run, sent: run.requests.map(({ url, headers }) => [url.split('/')[4], headers.Authorization]) };
}

const ALL = [
  ['1234567890', 'Bearer secret-token'],
  ['222', 'Bearer token-2'],
  ['333', 'Bearer token-3'],
];

describe('deliver', () => {
  it('sends the same event to every dataset, each with its own token, test code and proof', async () => {
    const { sent, requests, completions } = await deliver([]);
    expect([sent, completions]).toEqual([ALL, ['success']]);
    const bodies = requests.map(({ body }) => JSON.parse(body ?? ''));
    const { data, partner_agent } = bodies[0];
    expect(bodies).toEqual([
      { data, partner_agent },
      { data, partner_agent },
      { data, partner_agent, test_event_code: 'TEST3', appsecret_proof: 'cd'.repeat(32) },
    ]);
  });

  it.each([['1234567890'], ['222'], ['333']])(
    'fails if %s fails, and still sends to the others',
    async id => {
      const { sent, completions } = await deliver([id]);
      expect([sent, completions]).toEqual([ALL, ['failure']]);
    },
  );

  it('ends once if all fail', async () => {
    expect((await deliver(['1234567890', '222', '333'])).completions).toEqual(['failure']);
  });

  it('sends to the others if a row cannot be used', async () => {
    const additionalDatasets = [{ pixelId: 'abc', accessToken: 'token-2' }, DATASETS[1], { pixelId: '4' }];
    const { sent, completions } = await deliver([], { additionalDatasets });
    expect([sent, completions]).toEqual([[ALL[0], ALL[2]], ['failure']]);
  });

  it('ends at once and once if nobody waits', async () => {
    expect((await deliver(['222'], { doNotWait: true })).completions).toEqual(['success']);
  });
});
