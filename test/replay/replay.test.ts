import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../harness/container/server.ts';
import { createLiveTransport } from '../../harness/container/transports.ts';
import { createGraphApp } from '../../harness/graph/app.ts';
import { createFailures } from '../../harness/graph/failures.ts';
import { eventsOf, fieldsOf } from '../../harness/graph/request.ts';
import { createStandIn, type StandInOptions } from '../../harness/graph/stand-in.ts';
import { findInput } from '../../harness/replay/input.ts';
import { dryRun } from '../../harness/replay/replay.ts';
import { createTally, type Tally } from '../../harness/replay/tally.ts';
import type { HttpTransport } from '../../harness/sandbox/environment.ts';
import { makeFolder } from '../folder.ts';
import { now } from '../graph/fixtures.ts';
import {
  createInstantClock,
  createStandInTransport,
  deadLetter,
  deadLetters,
  run,
  tallyOf,
  writeRows,
} from './fixtures.ts';

const tooOld = now / 1000 - 8 * 86_400;

/** A stand-in, and the ids of the events that it took, as often as it took them. */
function createMeta(options: Partial<StandInOptions> = {}) {
  const taken: unknown[] = [];
  const sizes: number[] = [];
  const standIn = createStandIn({
    clock: { now: () => now },
    ...options,
    onRecord(record) {
      if (record.channel === 'browser') return;
      const ids = eventsOf(record.received).map(event => fieldsOf(event).event_id);
      sizes.push(ids.length);
      if (record.status === 200) taken.push(...ids);
    },
  });
  return { ...createStandInTransport(standIn), taken, sizes };
}

/** Ids like those of `deadLetters`, without those in `except`. */
function orders(count: number, except: readonly number[] = []): string[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return numbers.filter(number => !except.includes(number)).map(number => `order-${number}`);
}

/** Purchases without a value, where `isBad` says so. */
function purchases(count: number, isBad: (number: number) => boolean) {
  return deadLetters(count, number => (isBad(number) ? { custom_data: { currency: 'CHF' } } : {}));
}

const missingValue =
  /^Status 400, code 100\/2804009: “Missing Value for Purchase Event\. .*” Send custom_data\.value with every Purchase\. \(fbtrace_id A.{22}\)$/;

describe('replay', () => {
  it('sends rows over HTTP in batches of a thousand', async () => {
    const { standIn, taken, sizes } = createMeta({ account: { access: { TOKEN: ['1234567890'] } } });
    const server = await startServer(createGraphApp(standIn), { port: 0 });
    onTestFinished(() => server.close());
    const { tally, problems } = await run(writeRows(deadLetters(2300)), {
      endpoint: server.url,
      transport: await createLiveTransport(),
    });
    expect({ tally, problems }).toEqual({
      tally: tallyOf({ read: 2300, sent: 2300, requests: 3 }),
      problems: [],
    });
    expect(sizes.sort()).toEqual([1000, 1000, 300]);
    expect(new Set(taken)).toEqual(new Set(orders(2300)));
  });

  it('finds exactly the bad rows of a batch, and sends all others', async () => {
    const badOnes = [1, 500, 501, 777, 1000];
    const { taken, transport } = createMeta();
    const file = writeRows(purchases(1000, number => badOnes.includes(number)));
    const { tally, problems } = await run(file, { transport });
    expect(tally).toEqual(tallyOf({ read: 1000, sent: 995, refused: 5, requests: tally.requests }));
    expect(problems).toEqual(
      badOnes.map(line => ({
        fate: 'refused',
        place: `${file}:${line}`,
        words: expect.stringMatching(missingValue),
      })),
    );
    expect(taken).toEqual(orders(1000, badOnes));
    // A batch is halved ten times until a row stands alone.
    expect(tally.requests).toBeLessThan(badOnes.length * 2 * 10);
  });

  it('halves what is too big, down to the row that is too big by itself', async () => {
    const { taken, transport } = createMeta();
    const { tally, problems } = await run(
      writeRows(deadLetters(8, number => (number === 3 ? { page: 'x'.repeat(9000) } : {}))),
      {
        transport: async request =>
          (request.body ?? '').length > 4000
            ? { statusCode: 413, headers: {}, body: 'too big' }
            : transport(request),
      },
    );
    expect(tally).toMatchObject({ read: 8, sent: 7, refused: 1 });
    expect(problems).toMatchObject([{ fate: 'refused', words: 'Status 413.' }]);
    expect(taken).toEqual(orders(8, [3]));
  });

  it('leaves the rows of a dataset whose token Meta denies, and sends the others', async () => {
    const account = { access: { GOOD: ['7'] } };
    const { taken, transport } = createMeta({ account });
    const file = writeRows([
      ...deadLetters(2500).map(row => ({ ...row, dataset: '8' })),
      deadLetter({}, { dataset: '7' }),
      deadLetter({}, { dataset: '9' }),
    ]);
    const credentialsOf = (dataset: string) =>
      dataset === '9' ? undefined : { token: dataset === '7' ? 'GOOD' : 'BAD', secretProof: undefined };
    const { tally, problems } = await run(file, { transport, credentialsOf, concurrency: 1 });
    expect(tally).toEqual(tallyOf({ read: 2502, sent: 1, left: 2501, requests: 2 }));
    expect(problems).toEqual([
      {
        fate: 'left',
        place: 'dataset 8, v26.0',
        words: expect.stringMatching(/^Status 401, code 190: .* Nothing more is sent there in this run\.$/),
      },
      {
        fate: 'left',
        place: 'dataset 9, v26.0',
        words:
          'Expected an access token in the environment variable META_ACCESS_TOKEN, or for one dataset in ' +
          'META_ACCESS_TOKEN_9. Nothing more is sent there in this run.',
      },
    ]);
    expect(taken).toEqual(['order-42']);

    const again = await run(file, { transport: createMeta().transport });
    expect(again.tally).toEqual(tallyOf({ read: 2502, sent: 2502, earlier: 1, requests: 4 }));
  });

  it('gives up on a destination after three requests in a row that failed in spite of all tries', async () => {
    const transport: HttpTransport = () => Promise.reject({ reason: 'failed' });
    const { tally, problems } = await run(writeRows(deadLetters(5000)), { transport, concurrency: 1 });
    expect(tally).toEqual(tallyOf({ read: 5000, left: 5000, requests: 18 }));
    const place = 'dataset 1234567890, v26.0';
    expect(problems).toEqual([
      { fate: 'left', place, words: 'No connection.' },
      { fate: 'left', place, words: 'No connection.' },
      { fate: 'left', place, words: 'No connection. Nothing more is sent there in this run.' },
    ]);
  });

  it('goes on after requests that failed now and then', async () => {
    const { taken, transport } = createMeta();
    const odd = ['"order-1"', '"order-2001"', '"order-4001"'];
    const { tally } = await run(writeRows(deadLetters(6000)), {
      concurrency: 1,
      transport: async request => {
        if (odd.some(id => request.body?.includes(id))) throw { reason: 'failed' };
        return transport(request);
      },
    });
    expect(tally).toEqual(tallyOf({ read: 6000, sent: 3000, left: 3000, requests: 21 }));
    expect(taken).toHaveLength(3000);
  });

  it('sends again what got no answer, and says so', async () => {
    const { taken, transport } = createMeta();
    const deaf: HttpTransport = async request => {
      await transport(request);
      throw { reason: 'timed_out' };
    };
    const file = writeRows(deadLetters(2));
    await run(file, { transport: deaf });
    const { tally, problems } = await run(file, { transport });
    expect(tally).toEqual(tallyOf({ read: 2, sent: 2, requests: 1 }));
    expect(problems).toEqual([
      {
        fate: 'left',
        place: `${file}.journal`,
        words:
          'Earlier runs sent 2 rows and do not know whether they arrived, so they are sent again. Meta counts an event ' +
          'once if it has an event_id and comes again within 48 hours.',
      },
    ]);
    expect(taken).toEqual(Array(7).fill(orders(2)).flat());
  });

  it('finishes the requests under way when it is told to stop, and goes on in the next run', async () => {
    const { taken, transport } = createMeta();
    const controller = new AbortController();
    const file = writeRows(deadLetters(4500));
    const first = await run(file, {
      concurrency: 2,
      signal: controller.signal,
      async transport(request) {
        const answer = await transport(request);
        controller.abort();
        return answer;
      },
    });
    expect(first).toEqual({
      tally: tallyOf({
        read: 4500,
        sent: first.tally.sent,
        left: 4500 - first.tally.sent,
        requests: first.tally.requests,
      }),
      problems: [],
    });
    expect(first.tally.left).toBeGreaterThan(0);
    const second = await run(file, { transport });
    expect(second.tally).toMatchObject({ read: 4500, sent: 4500, left: 0, earlier: first.tally.sent });
    expect(taken.sort()).toEqual(orders(4500).sort());
  });

  it('does not ask Meta again for what it refused, until the row is put right', async () => {
    const { sizes, transport } = createMeta();
    const file = writeRows(purchases(3, number => number === 2));
    const first = await run(file, { transport });
    const requests = sizes.length;
    const second = await run(file, { transport });
    expect(second.tally).toEqual(tallyOf({ read: 3, sent: 2, refused: 1, earlier: 3 }));
    expect(second.problems).toEqual(
      first.problems.map(problem => ({ ...problem, words: `By an earlier run. ${problem.words}` })),
    );
    expect(sizes).toHaveLength(requests);

    writeRows(deadLetters(3), file);
    const third = await run(file, { transport });
    expect(third.tally).toEqual(tallyOf({ read: 3, sent: 3, earlier: 2, requests: 1 }));
  });

  it('sends nothing twice after the rows were exported anew, in another order', async () => {
    const { taken, transport } = createMeta();
    const rows = [
      ...deadLetters(2),
      deadLetter({ event_id: undefined }),
      deadLetter({ event_id: undefined }),
    ];
    const file = writeRows(rows);
    await run(file, { transport });
    writeRows(
      [...rows].reverse().map(row => ({ ...row, event: JSON.stringify(row.event) })),
      file,
    );
    const { tally } = await run(file, { transport });
    expect(tally).toEqual(tallyOf({ read: 4, sent: 4, earlier: 4 }));
    expect(taken).toEqual([...orders(2), undefined, undefined]);
  });

  it('sends nothing where it cannot write down what it sends', async () => {
    const { taken, transport } = createMeta();
    const journal = join(makeFolder(), 'nowhere', 'journal');
    await expect(run(writeRows(deadLetters(1)), { transport }, journal)).rejects.toThrow(
      'Cannot write beside the journal: ENOENT',
    );
    expect(taken).toEqual([]);
  });
});

describe('dryRun', () => {
  it('counts what would be sent, and touches nothing', async () => {
    const file = writeRows([...deadLetters(1200), deadLetter({ event_id: 'old', event_time: tooOld }), '{']);
    const tally = createTally();
    const onProblem = () => {};
    await dryRun(await findInput(file), { tally, clock: createInstantClock(), onProblem, onRead: () => {} });
    expect(tally).toEqual(tallyOf({ read: 1202, expired: 1, malformed: 1, left: 1200, requests: 2 }));
    expect(() => readFileSync(`${file}.journal`)).toThrow('ENOENT');
  });
});

const kinds = ['good', 'bad', 'expired', 'copy', 'broken'] as const;

type Kind = (typeof kinds)[number];

function rowsOf(sequence: readonly Kind[]): unknown[] {
  return sequence.map((kind, index) => {
    const event_id = `order-${index}`;
    if (kind === 'broken') return '{"dataset":';
    if (kind === 'copy') return deadLetter({ event_id: 'copied' });
    if (kind === 'expired') return deadLetter({ event_id, event_time: tooOld });
    return deadLetter({ event_id, ...(kind === 'bad' && { custom_data: {} }) });
  });
}

function sumOf({ sent, refused, expired, duplicate, malformed, left }: Tally): number {
  return sent + refused + expired + duplicate + malformed + left;
}

describe('whatever fails', () => {
  const failures = fc.record({
    timeout: fc.double({ min: 0, max: 0.3, noNaN: true }),
    reset: fc.double({ min: 0, max: 0.3, noNaN: true }),
    status: fc.double({ min: 0, max: 0.3, noNaN: true }),
    seed: fc.nat(),
  });
  const sequences = fc.array(fc.constantFrom(...kinds), { maxLength: 60 });

  it('all rows are accounted for, and in the end each good one has arrived once', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, failures, async (sequence, { timeout, reset, status, seed }) => {
        const planned = [
          { failure: 'timeout' as const, probability: timeout },
          { failure: 'reset' as const, probability: reset },
          { failure: { status: 502 }, probability: status },
        ];
        const file = writeRows([deadLetter({ event_id: 'copied' }), ...rowsOf(sequence)]);
        const failing = createMeta({ nextFailure: createFailures(planned, seed) });
        const first = await run(file, { transport: failing.transport });
        expect(sumOf(first.tally)).toBe(first.tally.read);
        expect(first.tally.sent).toBe(failing.taken.length);

        const well = createMeta();
        const second = await run(file, { transport: well.transport });
        const count = (kind: Kind) => sequence.filter(each => each === kind).length;
        expect(second.tally).toEqual({
          read: sequence.length + 1,
          sent: 1 + count('good'),
          refused: count('bad'),
          expired: count('expired'),
          duplicate: count('copy'),
          malformed: count('broken'),
          left: 0,
          earlier: first.tally.sent + first.tally.refused,
          requests: second.tally.requests,
        });
        const arrived = [...failing.taken, ...well.taken];
        expect(arrived).toHaveLength(new Set(arrived).size);
        expect(arrived).toHaveLength(second.tally.sent);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
