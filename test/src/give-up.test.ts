import { describe, expect, it, vi } from 'vitest';
import { BigQueryStore } from '../../harness/stores/bigquery.ts';
import { type FieldInput, mapEvent, NOW, runTag, sha256, type TagRun } from './tag.ts';

const LEAD = { event_name: 'generate_lead', event_id: 'e-1', user_data: { email: 'user@example.com' } };
const TABLE = { projectId: 'local-project', datasetId: 'meta', tableId: 'lost' };
const TO_BIGQUERY = { deadLetters: 'bigquery', deadLetterDataset: 'meta', deadLetterTable: 'lost' };
const TO_FIRESTORE = { deadLetters: 'firestore', deadLetterPath: 'meta_events' };

function fail(fields: FieldInput, statusCode = 500): Promise<TagRun> {
  return runTag({ eventData: LEAD }, fields, async () => ({ statusCode, headers: {}, body: '{}' }));
}

const LETTER = {
  dataset: '1234567890',
  api_version: 'v26.0',
  failed_at: NOW,
  reason: 'Meta answered with status 500.',
  partner_agent: 'sgtm-capi-0.1',
};
const EVENT = {
  event_name: 'Lead',
  event_time: NOW / 1000,
  event_id: 'e-1',
  action_source: 'website',
  user_data: { em: sha256('user@example.com') },
};

describe('giveUp', () => {
  it('writes the hashed event to BigQuery when all tries have failed', async () => {
    const { completions, bigQuery, requests } = await fail({ ...TO_BIGQUERY, retries: 2 });
    expect([completions, requests.length]).toEqual([['failure'], 3]);
    expect(bigQuery.rows(TABLE)).toEqual([{ ...LETTER, event: JSON.stringify(EVENT) }]);
  });

  it('writes it to Firestore as a document', async () => {
    const { completions, firestore } = await fail(TO_FIRESTORE);
    const documents = await firestore.query({ projectId: 'local-project', path: 'meta_events' }, [], {
      limit: 5,
    });
    expect([completions, documents.map(({ data }) => data)]).toEqual([
      ['failure'],
      [{ ...LETTER, event: EVENT }],
    ]);
  });

  it('writes it to the project that the user names', async () => {
    const deadLetterProject = 'shop';
    const { bigQuery } = await fail({ ...TO_BIGQUERY, deadLetterProject });
    const { firestore } = await fail({ ...TO_FIRESTORE, deadLetterProject });
    const documents = await firestore.query({ projectId: 'shop', path: 'meta_events' }, [], { limit: 5 });
    expect([bigQuery.rows({ ...TABLE, projectId: 'shop' }).length, documents.length]).toEqual([1, 1]);
  });

  it('keeps one for each dataset that did not get the event, with its test code', async () => {
    const additionalDatasets = [{ pixelId: '222', accessToken: 'token-2', testEventCode: 'TEST2' }];
    const { completions, bigQuery } = await fail({ ...TO_BIGQUERY, additionalDatasets });
    expect(completions).toEqual(['failure']);
    expect(bigQuery.rows(TABLE).map(({ dataset, test_event_code }) => [dataset, test_event_code])).toEqual([
      ['1234567890', undefined],
      ['222', 'TEST2'],
    ]);
  });

  it.each([
    ['Meta refuses the event', TO_BIGQUERY, 400],
    ['Meta has taken it', TO_BIGQUERY, 200],
    ['the user has not asked for it', { ...TO_BIGQUERY, deadLetters: 'no' }, 500],
  ])('writes nothing if %s', async (_why, fields, code) => {
    expect((await fail(fields, code)).bigQuery.rows(TABLE)).toEqual([]);
  });

  it('fails once and says so if Firestore does not take the event', async () => {
    const { completions, logs } = await fail({ ...TO_FIRESTORE, deadLetterPath: 'a/b/c/' });
    expect([completions, logs.at(-1)?.step]).toEqual([['failure'], 'lost']);
  });

  it('fails once and says so if BigQuery does not take the event', async () => {
    const insert = vi.spyOn(BigQueryStore.prototype, 'insert').mockRejectedValue([{ reason: 'invalid' }]);
    const { completions, logs } = await fail(TO_BIGQUERY);
    insert.mockRestore();
    expect([completions, logs.at(-1)?.details]).toEqual([
      ['failure'],
      { step: 'lost', dataset: '1234567890', store: 'bigquery' },
    ]);
  });

  it('contains neither the access token nor anything raw', async () => {
    const { bigQuery } = await fail(TO_BIGQUERY);
    expect(JSON.stringify(bigQuery.rows(TABLE))).not.toMatch(/secret-token|user@example/);
    expect(await mapEvent(LEAD)).toMatchObject({ user_data: EVENT.user_data });
  });
});
