import { describe, expect, it } from 'vitest';
import { Sender } from '../../harness/replay/sender.ts';
import { createTally, type Problem } from '../../harness/replay/tally.ts';
import { createInstantClock, deadLetters, readyRows, tallyOf } from './fixtures.ts';

const destination = {
  dataset: '1234567890',
  apiVersion: 'v26.0',
  partnerAgent: 'sgtm-capi-0.1',
  testEventCode: undefined,
};
const batch = { destination, rows: readyRows(deadLetters(2)) };
const [first, second] = batch.rows.map(({ id }) => id);

/** A sender to an endpoint that answers with `body`; `log` tells what it did in which order. */
function setUp(body: unknown, begin: () => Promise<number> = async () => 1) {
  const log: unknown[] = [];
  const problems: Problem[] = [];
  const tally = createTally();
  const sender = new Sender({
    tally,
    clock: createInstantClock(),
    endpoint: 'https://graph.facebook.com',
    random: () => 0,
    signal: new AbortController().signal,
    credentialsOf: () => ({ token: 'TOKEN', secretProof: undefined }),
    onProblem: problem => problems.push(problem),
    async transport() {
      log.push('request');
      return { statusCode: 200, headers: {}, body: JSON.stringify(body) };
    },
    journal: {
      begin: ids => {
        log.push(['begin', ids]);
        return begin();
      },
      end: async (...answer) => void log.push(['end', ...answer]),
      refuse: async () => {},
      close: async () => {},
    },
  });
  return { sender, log, problems, tally };
}

describe('Sender', () => {
  it('writes into the journal before a request and after it', async () => {
    const { sender, log, tally } = setUp({ events_received: 2, messages: [] });
    await sender.send(batch);
    expect(log).toEqual([['begin', [first, second]], 'request', ['end', 1, 'accepted']]);
    expect(tally).toEqual(tallyOf({ sent: 2, requests: 1 }));
  });

  it('makes no request that cannot be written down', async () => {
    const full = new Error('disk full');
    const { sender, log } = setUp({}, () => Promise.reject(full));
    await expect(sender.send(batch)).rejects.toBe(full);
    expect(log).toEqual([['begin', [first, second]]]);
  });

  it('passes on what Meta has to say to rows that it took', async () => {
    const { sender, problems, tally } = setUp({ events_received: 1, messages: ['Beware.'] });
    await sender.send(batch);
    expect(tally).toEqual(tallyOf({ sent: 2, requests: 1 }));
    expect(problems).toEqual([
      {
        fate: 'sent',
        place: 'dataset 1234567890, v26.0',
        words: 'Meta answers that it received 1 of 2 events. Beware.',
      },
    ]);
  });
});
