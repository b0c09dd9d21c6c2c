import { describe, expect, it, vi } from 'vitest';
import { BigQueryStore } from '../../harness/stores/bigquery.ts';
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

  it.each([
    [true, false],
    [false, true],
  ])('takes debug mode for preview: %s, %s', async (preview, debug) => {
    const { logs } = await runTag({ ...PAGE_VIEW, preview, debug });
    expect(logs.map(({ step }) => step)).toEqual(['mapped', 'answered']);
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

  it('writes to the table of the project that the user names, and nowhere if none is wanted', async () => {
    const table = { projectId: 'shop', datasetId: 'meta', tableId: 'log' };
    const fields = { logProject: 'shop', logDataset: 'meta', logTable: 'log' };
    const wanted = await runTag(PAGE_VIEW, { ...fields, logToBigQuery: true });
    const unwanted = await runTag(PAGE_VIEW, fields);
    expect(wanted.bigQuery.rows(table).map(({ step }) => step)).toEqual(['mapped', 'answered']);
    expect(unwanted.bigQuery.rows(table)).toEqual([]);
  });

  it('says in the console what BigQuery has not taken', async () => {
    const insert = vi.spyOn(BigQueryStore.prototype, 'insert').mockRejectedValue([{ reason: 'invalid' }]);
    const { logs, completions } = await runTag(PAGE_VIEW, { logToBigQuery: true });
    insert.mockRestore();
    expect([completions, logs.map(({ step }) => step).sort()]).toEqual([
      ['success'],
      ['answered', 'mapped', 'not logged to BigQuery', 'not logged to BigQuery'],
    ]);
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
