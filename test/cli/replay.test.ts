import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { SYSTEM_CLOCK } from '../../harness/container/clocks.ts';
import { startServer } from '../../harness/container/server.ts';
import { createGraphApp } from '../../harness/graph/app.ts';
import { createStandIn, type StandIn } from '../../harness/graph/stand-in.ts';
import { makeFolder } from '../folder.ts';
import { deadLetter, deadLetters, tallyOf, writeRows } from '../replay/fixtures.ts';
import { sgtm } from './sgtm.ts';

const TOKEN = 'EAAG-very-secret';
const justNow = Math.floor(Date.now() / 1000) - 60;

/** Rows whose events are a minute old by the clock of the machine. */
function rows(count: number) {
  return deadLetters(count, () => ({ event_time: justNow }));
}

/** Serves a stand-in that takes one token; gives its origin. */
async function serve(): Promise<{ readonly standIn: StandIn; readonly url: string }> {
  const standIn = createStandIn({ clock: SYSTEM_CLOCK, account: { access: { [TOKEN]: 'any' } } });
  const server = await startServer(createGraphApp(standIn), { port: 0 });
  onTestFinished(() => server.close());
  return { standIn, url: server.url };
}

/** An endpoint that takes what it gets and answers so many requests, the others only when it is released. */
async function serveSlowly(answered: number) {
  const requests: string[][] = [];
  const waiting: (() => void)[] = [];
  const app = new Hono().post('*', async c => {
    const { data } = await c.req.json<{ data: { event_id: string }[] }>();
    requests.push(data.map(({ event_id }) => event_id));
    if (requests.length > answered) await new Promise<void>(resolve => waiting.push(resolve));
    return c.json({ events_received: data.length, messages: [] });
  });
  const server = await startServer(app, { port: 0 });
  const release = () => {
    answered = Infinity;
    for (const resolve of waiting.splice(0)) resolve();
  };
  onTestFinished(() => {
    release();
    return server.close();
  });
  return { url: server.url, requests, waiting, release };
}

/** Starts a run that goes on until it is stopped. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['dist/bin.js', 'replay', ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, ended: once(child, 'close') };
}

afterEach(() => void vi.unstubAllEnvs());

describe('sgtm replay', () => {
  beforeEach(() => void vi.stubEnv('META_ACCESS_TOKEN', TOKEN));

  it('sends rows, and says so', async () => {
    const { standIn, url } = await serve();
    const file = writeRows(rows(3));
    const summary = (rest: string) =>
      `Read 3 rows: 3 sent, 0 refused${rest}, 0 expired, 0 duplicate, 0 malformed, 0 left.`;
    expect(await sgtm('replay', file, '--endpoint', `${url}/`)).toEqual({
      stdout: `${summary('')} Requests: 1.\n`,
      stderr: '',
      code: 0,
    });
    expect(await sgtm('replay', file, '--endpoint', url)).toEqual({
      stdout: `${summary(' (3 of both by earlier runs)')} Requests: 0.\n`,
      stderr: '',
      code: 0,
    });
    expect(standIn.ledger.totals).toEqual({ received: 3, merged: 0 });
  });

  it('sends the files of a folder, and prints the summary as JSON', async () => {
    const { url } = await serve();
    const folder = makeFolder();
    writeRows(rows(2), join(folder, 'a.ndjson'));
    writeRows(rows(3), join(folder, 'b.json'));
    const { stdout, stderr, code } = await sgtm('replay', folder, '--endpoint', url, '--json');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(JSON.parse(stdout)).toEqual(tallyOf({ read: 5, sent: 3, duplicate: 2, requests: 1 }));
    expect(readdirSync(folder).sort()).toEqual(['a.ndjson', 'b.json', 'replay.journal']);
  });

  it('reports each row that Meta does not have, with its place, and exits with 1', async () => {
    const { url } = await serve();
    const file = writeRows([
      ...rows(2),
      deadLetter({ event_id: 'bad', event_time: justNow, custom_data: {} }),
      deadLetter({ event_id: 'old', event_time: justNow - 9 * 86_400 }),
      '{',
    ]);
    const { stdout, stderr, code } = await sgtm('replay', file, '--endpoint', url, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      read: 5,
      sent: 2,
      refused: 1,
      expired: 1,
      malformed: 1,
      left: 0,
    });
    expect(stderr.trim().split('\n').sort()).toEqual([
      expect.stringMatching(
        `^${file}:3: refused. Status 400, code 100/2804009: .* Send custom_data.value with`,
      ),
      `${file}:4: expired. The event is 9.0 days old. Meta takes events for 7 days, those of physical stores for 62.`,
      `${file}:5: malformed. Expected JSON, got something else or a part of it.`,
    ]);
  });

  it('takes the token of each dataset, and shows none', async () => {
    const { standIn, url } = await serve();
    vi.stubEnv('META_ACCESS_TOKEN', 'wrong-secret');
    vi.stubEnv('META_ACCESS_TOKEN_7', TOKEN);
    const file = writeRows([...rows(1), { ...rows(1)[0], dataset: '7' }]);
    const { stdout, stderr, code } = await sgtm('replay', file, '--endpoint', url);
    expect(code).toBe(1);
    expect(stdout).toBe(
      'Read 2 rows: 1 sent, 0 refused, 0 expired, 0 duplicate, 0 malformed, 1 left. Requests: 2. Run the same command ' +
        'again to send what is left.\n',
    );
    expect(stderr).toMatch(/^dataset 1234567890, v26\.0: left\. Status 401, code 190: .*\n$/);
    expect(stdout + stderr + readFileSync(`${file}.journal`, 'utf8')).not.toContain('secret');
    expect(standIn.ledger.events().map(({ datasetId }) => datasetId)).toEqual(['7']);
  });

  it('says what it would send, without a token', async () => {
    vi.stubEnv('META_ACCESS_TOKEN', '');
    const file = writeRows(rows(1001));
    expect(await sgtm('replay', file, '--dry-run')).toEqual({
      stdout:
        'Read 1001 rows: 0 sent, 0 refused, 0 expired, 0 duplicate, 0 malformed, 1001 left to send. Requests that it ' +
        'would take: 2.\n',
      stderr: '',
      code: 0,
    });
    expect(existsSync(`${file}.journal`)).toBe(false);
  });
});

describe('sgtm replay that is', () => {
  beforeEach(() => void vi.stubEnv('META_ACCESS_TOKEN', TOKEN));

  it('killed sends nothing twice in the next run, but what was under way', async () => {
    const { url, requests, waiting, release } = await serveSlowly(3);
    const file = writeRows(rows(8000));
    const { child, ended } = start(file, '--endpoint', url, '--concurrency', '2');
    await vi.waitFor(() => expect(waiting).toHaveLength(2), { timeout: 20_000 });
    child.kill('SIGKILL');
    await ended;
    const underWay = requests.slice(3).flat();
    release();
    const { stdout, stderr, code } = await sgtm('replay', file, '--endpoint', url, '--json');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      `${file}.journal: left. Earlier runs sent 2000 rows and do not know whether they arrived`,
    );
    expect(JSON.parse(stdout)).toEqual(tallyOf({ read: 8000, sent: 8000, earlier: 3000, requests: 5 }));
    const ids = Array.from({ length: 8000 }, (_, index) => `order-${index + 1}`);
    expect(requests.flat().sort()).toEqual([...ids, ...underWay].sort());
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'told to stop by %s finishes the requests under way',
    async signal => {
      const { url, requests, waiting, release } = await serveSlowly(0);
      const file = writeRows(rows(3000));
      const { child, ended } = start(file, '--endpoint', url, '--concurrency', '2', '--json');
      let printed = '';
      child.stdout.on('data', chunk => {
        printed += chunk;
      });
      await vi.waitFor(() => expect(waiting).toHaveLength(2), { timeout: 20_000 });
      child.kill(signal);
      const [said] = await once(child.stderr, 'data');
      expect(String(said)).toBe('Finishing the requests under way. Ctrl+C once more stops at once.\n');
      release();
      expect(await ended).toEqual([1, null]);
      expect(JSON.parse(printed)).toEqual(tallyOf({ read: 3000, sent: 2000, left: 1000, requests: 2 }));
      const second = await sgtm('replay', file, '--endpoint', url, '--json');
      expect(JSON.parse(second.stdout)).toEqual(
        tallyOf({ read: 3000, sent: 3000, earlier: 2000, requests: 1 }),
      );
      expect(requests.map(({ length }) => length)).toEqual([1000, 1000, 1000]);
    },
  );
});

describe('sgtm replay refuses', () => {
  beforeEach(() => void vi.stubEnv('META_ACCESS_TOKEN', ''));

  it.each([
    [
      'to go without a token',
      [],
      'Expected an access token in the environment variable META_ACCESS_TOKEN, or for one dataset in META_ACCESS_TOKEN_<dataset id>.',
    ],
    [
      'no requests at a time',
      ['--concurrency', '0'],
      'Expected a whole number from 1 to 99 after --concurrency, got 0.',
    ],
    [
      'an endpoint that is none',
      ['--endpoint', 'graph'],
      'Expected a URL such as https://graph.facebook.com after --endpoint, got graph.',
    ],
  ])('%s', async (_, options, message) => {
    expect(await sgtm('replay', writeRows(rows(1)), ...options)).toEqual({
      stdout: '',
      stderr: `${message}\n`,
      code: 2,
    });
  });

  it('rows that are not there, and a journal that is none', async () => {
    vi.stubEnv('META_ACCESS_TOKEN', TOKEN);
    const nowhere = await sgtm('replay', 'nowhere.ndjson');
    expect(nowhere).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cannot read nowhere.ndjson.'),
    });
    const file = writeRows(rows(1));
    const { code, stderr } = await sgtm('replay', file, '--journal', file);
    expect(code).toBe(2);
    expect(stderr).toContain(`Expected the journal of sgtm replay in ${file}, but line 1 is not of one.`);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});
