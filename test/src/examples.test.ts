import { describe, expect, it } from 'vitest';
import { checkShape } from '../../harness/graph/schema.ts';
import { EXAMPLES, runExample } from './examples.ts';
import type { TagRun } from './tag.ts';

const TABLE = { projectId: 'local-project', datasetId: 'meta', tableId: 'events' };
const COLLECTION = { projectId: 'local-project', path: 'meta_events' };

/** What came out, under the names that an example has for it. */
async function outOf({ outcome, requests, body, cookies, logs, bigQuery, firestore }: TagRun) {
  const documents = await firestore.query(COLLECTION, [], { limit: 10 });
  return {
    outcome,
    body: body ?? null,
    urls: requests.map(({ url }) => url),
    bodies: requests.map(request => JSON.parse(request.body ?? '')),
    cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
    cookieOptions: cookies.map(({ options }) => options),
    log: logs.map(({ details }) => details).filter(({ step }) => step !== 'mapped'),
    rows: bigQuery.rows(TABLE),
    documents: documents.map(({ data }) => data),
  };
}

describe('the examples', () => {
  it.each(EXAMPLES)('$title', async example => {
    const run = await runExample(example);
    // Unless it names several, an example makes one request at most, wherever that goes.
    const { body, urls = run.requests.slice(0, 1).map(({ url }) => url) } = example.out;
    const expected = { urls, bodies: body ? urls.map(() => body) : [], ...example.out };
    const out = Object.entries(await outOf(run)).filter(([name]) => name in expected);
    expect([run.error, run.completions.length, Object.fromEntries(out)]).toEqual([undefined, 1, expected]);
  });

  it.each(EXAMPLES.filter(({ out }) => out.body))('Meta understands: $title', ({ out }) => {
    expect(checkShape(out.body)).toEqual([]);
  });
});
