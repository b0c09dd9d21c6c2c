import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { buildTemplate } from '../../harness/build/build.ts';
import { PROJECT } from '../build/project.ts';
import { templateText } from '../container/config/template.ts';
import { makeFolder } from '../folder.ts';
import { serve } from './serving.ts';
import { sgtm, writeFiles } from './sgtm.ts';

const SEND = `
require('sendHttpRequest')(data.url, {headers: {Authorization: 'Bearer ' + data.token}}).then(function(answer) {
  require('setCookie')('sent', data.label);
  require('logToConsole')('sent', data.label);
  if (answer.statusCode === 200) data.gtmOnSuccess();
  else data.gtmOnFailure();
}, data.gtmOnFailure);
`;

const PERMISSIONS = {
  send_http: { allowedUrls: 'any' },
  set_cookies: { allowedCookies: [{ name: '*', domain: '*', path: '*', secure: 'any', session: 'any' }] },
  logging: { environments: 'all' },
} as const;

const CLAIM = `
if (require('getRequestPath')() === '/orders') {
  require('claimRequest')();
  require('runContainer')({event_name: 'order'}, function() {
    require('setResponseStatus')(202);
    require('returnResponse')();
  });
}
`;

const CLIENT_PERMISSIONS = {
  read_request: { requestAccess: 'specific', pathAllowed: true },
  run_container: {},
  access_response: { writeResponseAccess: 'any' },
  return_response: {},
};

const CONFIG = {
  clients: [{ name: 'Orders', template: 'client.tpl' }],
  variables: {
    Label: { type: 'eventData', key: 'event_name' },
    Token: { type: 'constant', value: 'very-secret' },
  },
  triggers: { Scroll: { event: 'scroll' } },
  tags: [
    {
      name: 'One',
      template: 'tag.tpl',
      triggers: ['All Events'],
      fields: { url: 'https://one.example.com/', label: '{{Label}}', token: '{{Token}}' },
    },
    {
      name: 'Two',
      template: 'tag.tpl',
      triggers: ['Scroll'],
      fields: { url: 'https://two.example.com/', label: 'x', token: '{{Token}}' },
    },
  ],
};

function writeConfig(config: unknown = CONFIG) {
  return writeFiles({
    'sgtm.json': config,
    'tag.tpl': templateText('TAG', SEND, PERMISSIONS),
    'client.tpl': templateText('CLIENT', CLAIM, CLIENT_PERMISSIONS),
  });
}

describe('sgtm serve --config', () => {
  it('keeps client ids in the cookie FPID where the configuration says so', async () => {
    const files = await writeConfig({ ...CONFIG, ga4Client: { name: 'GA4', cookieManagement: 'server' } });
    const { url } = await serve('--config', files['sgtm.json']);
    const { headers } = await fetch(`${url}/g/collect?v=2&en=a&cid=1.1700000000`);
    const [fpid = '', ...others] = headers.getSetCookie().filter(cookie => cookie.startsWith('FPID='));
    expect([fpid, others]).toEqual([expect.stringMatching(/^FPID=FPID2\.2\..+\.1700000000;.*HttpOnly/i), []]);
  });

  it('runs clients and tags, and tells at the end what became of all events', async () => {
    const files = await writeConfig();
    const { url, output, stop } = await serve('--no-samples', '--config', files['sgtm.json']);
    expect((await fetch(`${url}/orders`)).status).toBe(202);
    const answer = await fetch(`${url}/g/collect?v=2&en=scroll`);
    expect([answer.status, answer.headers.getSetCookie().sort()]).toEqual([200, ['sent=scroll', 'sent=x']]);
    expect((await output('two.example.com')).split('\n')).toEqual(
      expect.arrayContaining([
        'One: ✓ order → GET one.example.com/  200',
        'One: ✓ scroll → GET one.example.com/  200',
        'Two: ✓ scroll → GET two.example.com/  200',
      ]),
    );
    await fetch(`${url}/g/collect?v=2`);
    const { code, stdout } = await stop();
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').at(-1)).toBe(
      '3 events: 2 sent (200), 0 refused, 0 dead-lettered, 0 failed, 1 dropped (no-event-name).',
    );
  });

  it('follows its files, and stays as it was where one has a fault', async () => {
    const files = await writeConfig();
    const { url, output } = await serve('--no-samples', '--config', files['sgtm.json']);
    const hit = (name: string) => fetch(`${url}/g/collect?v=2&en=${name}`);

    await writeFile(
      files['sgtm.json'],
      JSON.stringify({ ...CONFIG, tags: CONFIG.tags.slice(1), triggers: {} }),
    );
    expect(await output('but the container stays')).toContain(
      `${files['sgtm.json']} has changed, but the container stays as it was. ${files['sgtm.json']}: tag "Two" has the trigger "Scroll", but there is no such trigger. Known are All Events.`,
    );
    await hit('first');
    await output('One: ✓ first → GET one.example.com/  200');

    await writeFile(files['sgtm.json'], JSON.stringify({ ...CONFIG, tags: CONFIG.tags.slice(0, 1) }));
    await output(`${files['sgtm.json']} has changed: the container was loaded again.`);
    await hit('second');
    await output('✓ second → GET one.example.com/  200');

    await writeFile(files['tag.tpl'], templateText('TAG', 'data.gtmOnSuccess();'));
    await output(`${files['tag.tpl']} has changed: the container was loaded again.`);
    await hit('third');
    await output('✓ third → nothing sent');
  });

  it('finds a template that comes later', async () => {
    const files = await writeConfig();
    const { output } = await serve('--no-samples', '--config', files['sgtm.json']);
    const later = join(dirname(files['sgtm.json']), 'later.tpl');
    const tags = [{ ...CONFIG.tags[0], template: 'later.tpl' }];
    await writeFile(files['sgtm.json'], JSON.stringify({ ...CONFIG, tags }));
    await output(`Cannot read the template from ${later}: there is no such file.`);
    await writeFile(later, templateText('TAG', 'data.gtmOnSuccess();'));
    await output(`${later} has changed: the container was loaded again.`);
  });
});

describe('sgtm serve --log', () => {
  it('prints all there is to know of an event, but no token', async () => {
    const files = await writeConfig();
    const { url, output } = await serve('--no-samples', '--config', files['sgtm.json'], '--log');
    await fetch(`${url}/g/collect?v=2&en=purchase&epn.value=9.5`);
    const printed = await output('did not fire');
    const from = printed.indexOf('purchase  GET');
    expect(
      printed
        .slice(from)
        .replace(/\d+ steps, \d+ ms/, 'N steps, N ms')
        .split('\n'),
    ).toEqual([
      'purchase  GET /g/collect, read by GA4',
      '  event data',
      '    x-ga-protocol_version: "2"',
      '    event_name: "purchase"',
      '    value: 9.5',
      '    ip_override: "127.0.0.1"',
      '    user_agent: "node"',
      '  variables',
      "    Label: 'purchase'",
      "    Token: '•••token•••'",
      '  tag One  ✓ success, N steps, N ms',
      '    console  sent purchase',
      '    GET https://one.example.com/',
      '      Authorization: Bearer •••token•••',
      '    one.example.com answered 200.',
      '    cookie  sent=purchase',
      '  tag Two  did not fire',
      '',
      '',
    ]);
  });
});

describe('sgtm serve --json', () => {
  it('prints one object per event, and a summary', async () => {
    const files = await writeConfig();
    const { url, output, stop } = await serve('--no-samples', '--config', files['sgtm.json'], '--json');
    await fetch(`${url}/g/collect?v=2&en=purchase`);
    await output('\n');
    const { stdout } = await stop();
    const [event, summary, ...rest] = stdout.trim().split('\n');
    expect(JSON.parse(event ?? '')).toEqual({
      event: {
        'x-ga-protocol_version': '2',
        event_name: 'purchase',
        ip_override: '127.0.0.1',
        user_agent: 'node',
      },
      client: 'GA4',
      variables: { Label: "'purchase'", Token: "'•••token•••'" },
      request: { method: 'GET', path: '/g/collect' },
      tags: [
        {
          name: 'One',
          outcome: 'success',
          error: null,
          requests: [
            {
              method: 'GET',
              url: 'https://one.example.com/',
              headers: { Authorization: 'Bearer •••token•••' },
              body: null,
            },
          ],
          cookies: [{ name: 'sent', value: 'purchase', options: {} }],
          console: [['sent', 'purchase']],
          steps: expect.any(Number),
          answers: [{ status: 200, text: 'one.example.com answered 200.', advice: null, warnings: [] }],
        },
      ],
      notFired: ['Two'],
    });
    expect(JSON.parse(summary ?? '')).toEqual({
      summary: {
        accepted: 1,
        sent: { 200: 1 },
        refused: {},
        deadLettered: {},
        failed: {},
        dropped: {},
        underWay: 0,
      },
    });
    expect(rest).toEqual([]);
  });
});

const DEAD_LETTER = `
require('sendHttpRequest')('https://graph.facebook.com/v26.0/1/events', {method: 'POST'}, '{}').then(function(answer) {
  if (answer.statusCode < 500) return data.gtmOnSuccess();
  const table = {projectId: 'p', datasetId: 'd', tableId: 't'};
  require('BigQuery').insert(table, [{dataset: '1', event: require('getEventData')('event_name')}]).then(data.gtmOnFailure);
}, data.gtmOnFailure);
`;

describe('sgtm serve --fail', () => {
  it('accounts for every event, and keeps dead letters where --store says', async () => {
    const files = await writeFiles({
      'tag.tpl': templateText('TAG', DEAD_LETTER, {
        send_http: { allowedUrls: 'any' },
        read_event_data: { eventDataAccess: 'any' },
        access_bigquery: {
          allowedTables: [{ projectId: '*', datasetId: '*', tableId: '*', operation: 'write' }],
        },
      }),
    });
    const folder = join(dirname(files['tag.tpl']), 'store');
    const fail = ['--fail', '5xx:0.4,timeout:0.2', '--seed', '7', '--store', folder, '--json'];
    const { url, stop } = await serve('--no-samples', '--template', files['tag.tpl'], ...fail);
    for (let i = 0; i < 40; i++) await fetch(`${url}/g/collect?v=2&en=e${i}`);
    const { code, stdout } = await stop();
    const lines = stdout.trim().split('\n');
    const { summary } = JSON.parse(lines.at(-1) ?? '');
    const sum = (reasons: Record<string, number>) => Object.values(reasons).reduce((a, b) => a + b, 0);
    const { accepted, underWay, sent, refused, deadLettered, failed, dropped } = summary;
    expect([code, lines.length, accepted, underWay, sum(dropped)]).toEqual([0, 41, 40, 0, 0]);
    expect([sent, refused, deadLettered, failed].map(sum).reduce((a, b) => a + b)).toBe(40);
    expect(Math.min(sum(refused), sum(deadLettered), sum(failed))).toBeGreaterThan(0);
    const rows = await readFile(join(folder, 'p.d.t.ndjson'), 'utf8');
    expect(rows.trim().split('\n')).toHaveLength(sum(deadLettered));
  });
});

describe('sgtm serve --container', () => {
  const text = (key: string, value: string) => ({ type: 'TEMPLATE', key, value });
  const EXPORT = {
    exportFormatVersion: 2,
    containerVersion: {
      container: { publicId: 'GTM-ABC', usageContext: ['SERVER'] },
      customTemplate: [
        {
          containerId: '9',
          templateId: '1',
          name: 'Send',
          templateData: templateText('TAG', SEND, PERMISSIONS),
        },
      ],
      tag: [
        { tagId: '5', name: 'GA4', type: 'sgtmgaaw', firingTriggerId: ['2147479574'] },
        {
          tagId: '6',
          name: 'Own',
          type: 'cvt_9_1',
          firingTriggerId: ['2147479574'],
          parameter: [text('url', 'https://{{Host}}/'), text('label', 'l'), text('token', 't')],
        },
      ],
      variable: [{ name: 'Host', type: 'c', parameter: [text('value', 'own.example.com')] }],
    },
  };

  it('runs an export, and lists what it cannot', async () => {
    const files = await writeFiles({ 'GTM.json': EXPORT });
    const { url, output } = await serve('--no-samples', '--container', files['GTM.json']);
    expect((await output('Stop')).split('\n').slice(0, 3)).toEqual([
      `${files['GTM.json']}: tags that run: 1, clients: 0.`,
      `  tag "GA4": tags of type sgtmgaaw are Google's own, and how they work is not known here.`,
      `${files['GTM.json']} runs at ${url}, with a stand-in for Meta.`,
    ]);
    await fetch(`${url}/g/collect?v=2&en=scroll`);
    await output('✓ scroll → GET own.example.com/  200');
  });
});

describe('sgtm serve refuses', () => {
  it.each<[string, (folder: string) => string[], (folder: string) => string]>([
    [
      'a configuration that is not there',
      folder => ['--config', `${folder}/none.json`],
      folder => `Cannot read the configuration from ${folder}/none.json: there is no such file.`,
    ],
    [
      'a configuration that does not fit',
      folder => ['--config', `${folder}/wrong.json`],
      folder => `${folder}/wrong.json: expected tags to be a list, got 1.`,
    ],
    [
      'a template that is not there',
      folder => ['--config', `${folder}/lost.json`],
      folder => `Cannot read the template from ${folder}/none.tpl: there is no such file.`,
    ],
    [
      'an export that is none',
      folder => ['--container', `${folder}/wrong.json`],
      folder => `${folder}/wrong.json: it lacks the key "containerVersion". Its keys are containerVersion.`,
    ],
    [
      'a store that can be no folder',
      folder => ['--store', `${folder}/wrong.json`],
      folder =>
        `Expected a folder to write to, but ${folder}/wrong.json cannot be one: EEXIST: file already exists, mkdir '${folder}/wrong.json'`,
    ],
    [
      'a seed that is none',
      () => ['--seed', 'x'],
      () => 'Expected a whole number from 0 to 4294967295 after --seed, got x.',
    ],
    [
      'a configuration beside a template',
      folder => ['--config', `${folder}/wrong.json`, '--template', 'a.tpl'],
      () =>
        "error: option '--config <file>' cannot be used with option '--template <file>'\nRun sgtm --help for all commands.",
    ],
  ])('%s, with code 2', async (_what, args, message) => {
    const lost = { tags: [{ name: 'A', template: 'none.tpl', triggers: ['All Events'] }] };
    const files = await writeFiles({ 'wrong.json': { tags: 1 }, 'lost.json': lost });
    const folder = dirname(files['wrong.json']);
    const { stdout, stderr, code } = await sgtm('serve', ...args(folder));
    expect([stdout, stderr.trim(), code]).toEqual(['', message(folder), 2]);
  });
});

test('sgtm serve --template builds a template again when a source of its project is edited', async () => {
  const dir = makeFolder(PROJECT);
  await buildTemplate(dir);
  const template = join(dir, 'template/template.tpl');
  const source = join(dir, 'src/index.ts');
  const { url, output } = await serve('--no-samples', '--template', template);
  const hit = (name: string) => fetch(`${url}/g/collect?v=2&en=${name}`);

  await writeFile(source, 'data.gtmOnSuccess(;\n');
  await output(`${source} has changed, but the container stays as it was. src/index.ts:1:19 Unexpected ";"`);
  await hit('first');
  await output('✓ first → nothing sent');

  const added = join(dir, 'src/fail.ts');
  await writeFile(added, 'export function fail() {\n  data.gtmOnFailure();\n}\n');
  await writeFile(source, "import { fail } from './fail.ts';\nfail();\n");
  await output(`${template} has changed: the container was loaded again.`);
  await hit('second');
  await output('✗ second → nothing sent');

  await writeFile(added, 'export function fail() {\n  data.gtmOnSuccess();\n}\n');
  const hitAgain = async () => {
    await hit('third');
    return output('third');
  };
  await expect.poll(hitAgain).toContain('✓ third → nothing sent');
});

test('sgtm serve --template follows the template', async () => {
  const files = await writeFiles({ 'tag.tpl': templateText('TAG', 'data.gtmOnSuccess();') });
  const { url, output } = await serve('--no-samples', '--template', files['tag.tpl']);
  await rm(files['tag.tpl']);
  await output(`Cannot read the template from ${files['tag.tpl']}: there is no such file.`);
  await writeFile(files['tag.tpl'], templateText('TAG', 'data.gtmOnFailure();'));
  await output(`${files['tag.tpl']} has changed: the container was loaded again.`);
  await fetch(`${url}/g/collect?v=2&en=scroll`);
  await output('✗ scroll → nothing sent');
});
