import { describe, expect, it } from 'vitest';
import { sgtm, writeFiles } from './sgtm.ts';
import { tagText } from './template.ts';

const TAG = tagText(
  `const data2 = require('getAllEventData')();
const sendHttpRequest = require('sendHttpRequest');
const setCookie = require('setCookie');
const log = require('logToConsole');
log('event', data2.event_name, require('getCookieValues')('id'), require('getRequestHeader')('X-Test'));
setCookie('seen', 'yes & no', {path: '/', 'max-age': 60});
sendHttpRequest(data.url, {method: 'POST', headers: {a: 'b'}}, require('JSON').stringify({at: require('getTimestampMillis')()})).then(
  (answer) => { if (answer.statusCode < 300) { data.gtmOnSuccess(); } else { data.gtmOnFailure(); } },
  (failure) => { log(failure); data.gtmOnFailure(); }
);`,
  {
    read_event_data: { eventDataAccess: 'any' },
    send_http: { allowedUrls: 'any' },
    set_cookies: { allowedCookies: [{ name: '*', domain: '*', path: '*', secure: 'any', session: 'any' }] },
    get_cookies: { cookieAccess: 'any' },
    read_request: { requestAccess: 'any' },
    logging: { environments: 'all' },
  },
);
const FIELDS = { url: 'https://api.example.com/in' };
const EVENT = { event_name: 'page_view' };
const NOW = '1795250000000';

const REQUEST = {
  method: 'POST',
  url: 'https://api.example.com/in',
  headers: { a: 'b' },
  body: '{"at":1795250000000}',
};
const COOKIE = { name: 'seen', value: 'yes%20%26%20no', options: { path: '/', 'max-age': 60 } };

function lines(text: string): unknown[] {
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
}

describe('sgtm run', () => {
  it('refuses a template for web containers, and says what runs it', async () => {
    const web = TAG.replace('JS_FOR_SERVER', 'JS_FOR_WEB_TEMPLATE').replace('SERVER_PERM', 'WEB_PERM');
    const files = await writeFiles({ 'web.tpl': web, 'event.json': EVENT });
    const { stderr, code } = await sgtm('run', files['web.tpl'], '--event', files['event.json']);
    expect({ stderr, code }).toEqual({
      stderr: `Expected a template for server containers, but ${files['web.tpl']} is for web containers. sgtm test runs its scenarios.\n`,
      code: 2,
    });
  });

  it('prints one JSON object per event', async () => {
    const files = await writeFiles({
      'tag.tpl': TAG,
      'fields.json': FIELDS,
      'event.json': EVENT,
      'cookies.json': { id: 'a%20b', other: 'c;d' },
      'headers.json': { 'X-Test': 'yes' },
    });
    const { stdout, stderr, code } = await sgtm(
      'run',
      files['tag.tpl'],
      '--fields',
      files['fields.json'],
      '--event',
      files['event.json'],
      '--cookies',
      files['cookies.json'],
      '--headers',
      files['headers.json'],
      '--now',
      NOW,
      '--json',
    );
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(lines(stdout)).toEqual([
      {
        outcome: 'success',
        error: null,
        requests: [REQUEST],
        cookies: [COOKIE],
        console: [['event', 'page_view', ['a b'], 'yes']],
        steps: expect.any(Number),
      },
    ]);
  });

  it.each([
    ['500', []],
    ['timeout', [[{ reason: 'timed_out' }]]],
    ['reset', [[{ reason: 'failed' }]]],
  ])('lets the endpoint answer %s', async (respond, logged) => {
    const files = await writeFiles({ 'tag.tpl': TAG, 'fields.json': FIELDS, 'event.json': EVENT });
    const { stdout } = await sgtm(
      'run',
      files['tag.tpl'],
      '--fields',
      files['fields.json'],
      '--event',
      files['event.json'],
      '--respond',
      respond,
      '--json',
    );
    expect(lines(stdout)).toMatchObject([
      { outcome: 'failure', console: [['event', 'page_view', [], null], ...logged] },
    ]);
  });

  it('lets no event steer the terminal', async () => {
    const files = await writeFiles({
      'tag.tpl': tagText('data.gtmOnSuccess();'),
      'event.json': { event_name: '\u001b[2J\u0007clear' },
    });
    const { stdout } = await sgtm('run', files['tag.tpl'], '--event', files['event.json']);
    expect(stdout).toBe('✓ [2Jclear → nothing sent\n');
  });

  it('runs many events, one after the other', async () => {
    const files = await writeFiles({
      'tag.tpl': TAG,
      'fields.json': FIELDS,
      'events.ndjson': '{"event_name":"a"}\n\n{"event_name":"b"}\n',
    });
    const { stdout } = await sgtm(
      'run',
      files['tag.tpl'],
      '--fields',
      files['fields.json'],
      '--events',
      files['events.ndjson'],
      '--json',
    );
    expect(lines(stdout).map(line => (line as { console: unknown[][] }).console[0]?.[1])).toEqual(['a', 'b']);
  });

  it('reads a GA4 hit, with a body as a batch', async () => {
    const files = await writeFiles({
      'tag.tpl': TAG,
      'fields.json': FIELDS,
      body: 'en=first\r\nen=second&ep.a=1',
    });
    const { stdout } = await sgtm(
      'run',
      files['tag.tpl'],
      '--fields',
      files['fields.json'],
      '--hit',
      '/g/collect?v=2&tid=G-1',
      '--body',
      files.body,
      '--json',
    );
    expect(lines(stdout).map(line => (line as { console: unknown[][] }).console[0]?.[1])).toEqual([
      'first',
      'second',
    ]);
  });

  it.each([
    ['&richsstsse', true],
    ['', false],
  ])(
    'lets a tag send pixels from browsers that read the answer, as the container does: "%s"',
    async (parameter, sent) => {
      const code = `require('logToConsole')(require('sendPixelFromBrowser')('https://px.example.com/1'));`;
      const permissions = {
        send_pixel_from_browser: { allowedUrls: 'any' },
        logging: { environments: 'all' },
      };
      const files = await writeFiles({ 'tag.tpl': tagText(code, permissions) });
      const hit = `/g/collect?v=2&en=page_view${parameter}`;
      const { stdout } = await sgtm('run', files['tag.tpl'], '--hit', hit, '--json');
      expect(lines(stdout)).toMatchObject([{ console: [[sent]] }]);
    },
  );

  it('says why a hit gives no event', async () => {
    const files = await writeFiles({ 'tag.tpl': TAG });
    const { stdout, stderr, code } = await sgtm(
      'run',
      files['tag.tpl'],
      '--hit',
      'https://x.example.com/g/collect?v=2',
    );
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toContain('Event 1 of 1 has no name, so it was dropped.');
  });

  it('tells people in a line what was sent and answered', async () => {
    const files = await writeFiles({ 'tag.tpl': TAG, 'fields.json': FIELDS, 'event.json': EVENT });
    const { stdout } = await sgtm(
      'run',
      files['tag.tpl'],
      '--fields',
      files['fields.json'],
      '--event',
      files['event.json'],
    );
    expect(stdout).toBe('✓ page_view → POST api.example.com/in  200\n');
  });

  it('shows an error of the template with its place in the file', async () => {
    const files = await writeFiles({ 'tag.tpl': tagText('const a = 1;\na.b.c();'), 'event.json': EVENT });
    const { stdout, code } = await sgtm('run', files['tag.tpl'], '--event', files['event.json'], '--json');
    expect(code).toBe(0);
    expect(lines(stdout)).toMatchObject([
      { outcome: 'none', error: "TypeError: Can't read property c of undefined. (line 14, column 1)" },
    ]);
  });

  it('denies what the template has no permission for', async () => {
    const files = await writeFiles({
      'tag.tpl': tagText("require('getCookieValues')('_fbp');"),
      'event.json': EVENT,
    });
    const { stdout } = await sgtm('run', files['tag.tpl'], '--event', files['event.json'], '--json');
    expect(lines(stdout)).toMatchObject([
      { error: 'The requested permission get_cookies is not configured. (line 13, column 1)' },
    ]);
  });
});

describe('sgtm run refuses', () => {
  const cases: readonly [what: string, files: Record<string, unknown>, args: string[], message: string][] = [
    [
      'a template that is not there',
      {},
      ['nowhere.tpl', '--event', 'x'],
      'Cannot read the template from nowhere.tpl: there is no such file.',
    ],
    [
      'a call without an event',
      { 'tag.tpl': TAG },
      ['tag.tpl'],
      'Give the event in exactly one way: --event, --events or --hit.',
    ],
    [
      'an event in two ways',
      { 'tag.tpl': TAG },
      ['tag.tpl', '--event', 'a', '--hit', 'b'],
      'Give the event in exactly one way',
    ],
    [
      'an event that is no object',
      { 'tag.tpl': TAG, 'e.json': [1] },
      ['tag.tpl', '--event', 'e.json'],
      'Expected the event as a JSON object in e.json, got a list.',
    ],
    [
      'an event that is no JSON',
      { 'tag.tpl': TAG, 'e.json': '{' },
      ['tag.tpl', '--event', 'e.json'],
      'Expected the event as a JSON object in e.json: ',
    ],
    [
      'a bad line among events',
      { 'tag.tpl': TAG, e: '{}\n1' },
      ['tag.tpl', '--events', 'e'],
      'Expected an event as a JSON object in e, line 2, got a number.',
    ],
    [
      'an answer that is none',
      { 'tag.tpl': TAG },
      ['tag.tpl', '--respond', 'maybe'],
      'Expected a status from 100 to 599, timeout or reset after --respond, got maybe.',
    ],
    [
      'a time that is none',
      { 'tag.tpl': TAG },
      ['tag.tpl', '--now', 'noon'],
      'Expected milliseconds since 1970 after --now, got noon.',
    ],
    [
      'code outside the language',
      { 'tag.tpl': tagText('const a = `x`;'), 'e.json': {} },
      ['tag.tpl', '--event', 'e.json'],
      "tag.tpl:13:11 Template literals are not supported. Write 'a' + b. (no-template-literal)",
    ],
    [
      'a file that is no template',
      { 'tag.tpl': 'hello', 'e.json': {} },
      ['tag.tpl', '--event', 'e.json'],
      'Expected a section ___INFO___',
    ],
    ['an unknown option', { 'tag.tpl': TAG }, ['tag.tpl', '--nonsense'], "unknown option '--nonsense'"],
  ];

  it.each(cases)('%s', async (_what, contents, args, message) => {
    const files: Record<string, string> = await writeFiles(contents);
    const { stdout, stderr, code } = await sgtm('run', ...args.map(arg => files[arg] ?? arg));
    const text = Object.entries(files).reduce((all, [name, path]) => all.replaceAll(path, name), stderr);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(text).toContain(message);
    expect(text).not.toContain('    at ');
  });
});
