import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { post, purchase } from '../graph/fixtures.ts';
import { endSgtm, sgtm, spawnSgtm } from './sgtm.ts';

/** Starts `sgtm graph` on a free port, and gives its address and what it prints after it has said that. */
async function start(...args: string[]) {
  const child = spawnSgtm('graph', '--port', '0', ...args);
  onTestFinished(() => endSgtm(child));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<string> => (await lines.next()).value;
  const [, url = ''] =
    /^The stand-in for graph\.facebook\.com runs at (http:\/\/127\.0\.0\.1:\d+)\.$/.exec(await next()) ?? [];
  await next();
  const stop = async () => {
    child.kill('SIGTERM');
    return (await once(child, 'exit'))[0];
  };
  return { url, next, stop };
}

/** Sends a purchase of right now. */
function send(
  url: string,
  changes: Record<string, unknown> = {},
  path = '/v26.0/7/events',
): Promise<Response> {
  const event = purchase({ event_time: Math.floor(Date.now() / 1000), ...changes });
  const { method, headers, body } = post({ data: [event] });
  return fetch(url + path, { method, headers, body });
}

describe('sgtm graph', () => {
  it('says where it runs, what came and what became of it, and ends when it is told to', async () => {
    const { url, next, stop } = await start();
    await fetch(`${url}/tr/?id=7&ev=Purchase&eid=order-42`);
    await fetch(`${url}/tr/`);
    expect((await send(url)).status).toBe(200);
    expect((await send(url, { event_id: 'ORDER-42' })).status).toBe(200);
    expect((await send(url, { event_name: '\u001b[2J', action_source: 'web' })).status).toBe(200);
    expect((await send(url, { user_data: {} })).status).toBe(400);

    const lines: string[] = [];
    for (let index = 0; index < 11; index++) lines.push(await next());
    expect(lines).toEqual([
      '✓ pixel Purchase',
      '✗ pixel  a hit without id or ev',
      '✓ server Purchase  200',
      expect.stringMatching(/^ {2}#2 merged into #1\. Same event_name and event_id as #1, which came .*\.$/),
      '✓ server Purchase  200',
      expect.stringMatching(
        /^ {2}#3 counted\. The pixel sent "Purchase" .* with event_id "order-42", which differs in case or blanks\. Pass the event_id on as it is\.$/,
      ),
      '✓ server [2J  200',
      expect.stringMatching(/^ {2}! data\[0\]\.action_source expected one of email, .*, got "web"$/),
      expect.stringMatching(
        /^ {2}#4 counted\. The pixel sent "Purchase" .* another event_name\. Use one .*\.$/,
      ),
      expect.stringMatching(
        /^✗ server Purchase {2}400 100\/2804050 at data\[0\]: Not enough .*\. Add an .*\.$/,
      ),
      expect.stringMatching(
        /^ {2}! data\[0\]\.user_data expected an object with at least one .*, got an object$/,
      ),
    ]);
    expect(await stop()).toBe(0);
  });

  it('takes the tokens and the limit that it is given', async () => {
    const { url, next } = await start('--token', 'TOKEN:7,8', '--token', 'OTHER', '--rate-limit', '3');
    const answers = [
      await send(url),
      await send(url, {}, '/v26.0/9/events'),
      await send(url, {}, '/v26.0/9/events?access_token=OTHER'),
      await send(url),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 400]);
    expect(await next()).toBe('✓ server Purchase  200');
    expect(await next()).toMatch(/^✗ server Purchase {2}400 100\/33 at url: Dataset unknown to this token/);
    expect(await next()).toBe('✓ server Purchase  200');
    expect(await next()).toMatch(
      /^✗ server Purchase {2}400 4 at request: Request limit reached\. .* \(asked for\)$/,
    );
  });

  it('asks for the proof of the app secret', async () => {
    const { url } = await start('--app-secret', 'secret');

    expect(await (await send(url)).text()).toContain('API calls from the server require an appsecret_proof');
  });

  it('fails the same requests for the same seed', async () => {
    const sequence = async (seed: string) => {
      const { url } = await start('--fail', '503:0.3,code2:0.2', '--seed', seed);
      const statuses: number[] = [];
      for (let index = 0; index < 12; index++) statuses.push((await send(url, { event_id: index })).status);
      return statuses;
    };

    const statuses = [200, 503, 200, 200, 200, 503, 200, 200, 500, 200, 500, 500];
    expect(await sequence('1')).toEqual(statuses);
    expect(await sequence('1')).toEqual(statuses);
    expect(await sequence('5')).not.toEqual(statuses);
  });

  it('says that nothing was answered', async () => {
    const { url, next } = await start('--fail', 'reset:1');
    await expect(send(url)).rejects.toThrow();

    expect(await next()).toBe('✗ server Purchase  reset (asked for)');
  });
});

describe('sgtm graph refuses', () => {
  it.each([
    [
      'a port that is none',
      ['--port', '70000'],
      'Expected a whole number from 0 to 65535 after --port, got 70000.',
    ],
    [
      'a seed that is none',
      ['--seed', 'x'],
      'Expected a whole number from 0 to 4294967295 after --seed, got x.',
    ],
    [
      'a failure that is none',
      ['--fail', 'often:1'],
      'Expected a failure, got "often". Write name:probability pairs',
    ],
    ['an argument', ['7'], 'too many arguments'],
  ])('%s', async (_, args, message) => {
    const { code, stderr, stdout } = await sgtm('graph', ...args);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
