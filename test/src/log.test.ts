import { describe, expect, it } from 'vitest';
import { ADDRESS, type FieldInput, NOW, PAGE_VIEW, runTag } from './tag.ts';

async function steps(fields: FieldInput, preview: boolean): Promise<string[]> {
  const { logs } = await runTag({ ...PAGE_VIEW, preview }, fields);
  return logs.map(({ step }) => step);
}

describe('log', () => {
  it.each([
    ['off', true, []],
    ['off', false, []],
    ['preview', true, ['mapped', 'answered']],
    ['preview', false, []],
    [undefined, false, []],
    ['always', true, ['mapped', 'answered']],
    ['always', false, ['mapped', 'answered']],
  ])('in mode %s and with preview %s writes %j', async (logMode, preview, expected) => {
    expect(await steps({ logMode }, preview)).toEqual(expected);
  });

  it('writes one line of JSON for each step', async () => {
    const { logs } = await runTag(PAGE_VIEW);
    expect(logs[0]).toEqual({
      tag: 'Meta Conversions API',
      step: 'mapped',
      details: {
        step: 'mapped',
        event_name: 'PageView',
        from: { 'user_data.client_ip_address': 'ip_override' },
        missing: [
          'em',
          'fbc',
          'fb_login_id',
          'db',
          'country',
          'ph',
          'external_id',
          'fbp',
          'st',
          'ge',
          'fn',
          'ln',
          'ct',
          'zp',
        ],
      },
    });
  });

  it('writes the same lines to BigQuery if the user wants it', async () => {
    const fields = { logMode: 'off', logToBigQuery: true, logDataset: 'meta', logTable: 'log' };
    const { bigQuery, logs } = await runTag(PAGE_VIEW, fields);
    const rows = bigQuery.rows({ projectId: 'local-project', datasetId: 'meta', tableId: 'log' });
    const preview = await runTag(PAGE_VIEW);
    expect(logs).toEqual([]);
    expect(rows.map(({ logged_at, step, line }) => [logged_at, step, JSON.parse(`${line}`)])).toEqual(
      preview.logs.map(line => [NOW, line.step, line]),
    );
  });

  it('holds no value of the customer', async () => {
    const eventData = {
      ...PAGE_VIEW.eventData,
      user_data: { email: 'user@example.com', phone_number: 'n/a' },
      user_agent: 'Mozilla/5.0',
    };
    const { logs } = await runTag({ eventData });
    expect(logs[0]?.details).toMatchObject({
      from: { 'user_data.em': 'user_data.email', 'user_data.client_user_agent': 'user_agent' },
      dropped: { 'user_data.ph': 'user_data.phone_number' },
    });
    expect(JSON.stringify(logs)).not.toMatch(new RegExp(`example|n/a|Mozilla|${ADDRESS}|[0-9a-f]{64}`));
  });
});
