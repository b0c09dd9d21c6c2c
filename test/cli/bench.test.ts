import { describe, expect, it } from 'vitest';
import { sgtm, writeFiles } from './sgtm.ts';
import { tagText } from './template.ts';

const SEND = {
  read_event_data: { eventDataAccess: 'any' },
  send_http: { allowedUrls: 'any' },
} as const;

/** Sends the event's name to `data.url`, and ends as the answer says. */
const TAG = tagText(
  `const event = require('getAllEventData')();
require('sendHttpRequest')(data.url, {method: 'POST'}, event.event_name).then(
  (answer) => { if (answer.statusCode === 200) { data.gtmOnSuccess(); } else { data.gtmOnFailure(); } }
);`,
  SEND,
);
const SHORT = tagText('data.gtmOnSuccess();');
const LONG = tagText('const sum = 1 + 2;\ndata.gtmOnSuccess();');
const FIELDS = { url: 'https://api.example.com/in' };

function rowsOf(text: string): unknown[] {
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
}

describe('sgtm bench', () => {
  it('prints one JSON object per template and event', async () => {
    const files = await writeFiles({
      'tag.tpl': TAG,
      'fields.json': FIELDS,
      'events.ndjson': '{"event_name":"page_view"}\n{"event_name":"größer"}\n',
    });
    const { stdout, stderr, code } = await sgtm(
      'bench',
      files['tag.tpl'],
      '--fields',
      files['fields.json'],
      '--events',
      files['events.ndjson'],
      '--json',
    );
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const cost = { steps: 29, microseconds: expect.any(Number), requests: 1 };
    expect(rowsOf(stdout)).toEqual([
      { event: '1 page_view', template: files['tag.tpl'], cost: { ...cost, bytes: 9 } },
      { event: '2 größer', template: files['tag.tpl'], cost: { ...cost, bytes: 8 } },
    ]);
  });

  it('sets templates side by side, each with its ratio to the first', async () => {
    const files = await writeFiles({ 'short.tpl': SHORT, 'long.tpl': LONG, 'event.json': {} });
    const { stdout, code } = await sgtm(
      'bench',
      files['short.tpl'],
      files['long.tpl'],
      '--event',
      files['event.json'],
    );
    const cells = stdout
      .trim()
      .split('\n')
      .map(line => line.split(/ {2,}/));
    const time = expect.stringMatching(/^[\d,]+\.\d$/);
    const ratio = expect.stringMatching(/^\d+\.\d\d$/);
    const event = 'event without a name';
    expect({ cells, code }).toEqual({
      cells: [
        ['event', 'template', 'steps', 'µs', 'requests', 'bytes', 'ratio of steps', 'ratio of µs'],
        [event, files['short.tpl'], '4', time, '0', '0', '1.00', '1.00'],
        [event, files['long.tpl'], '8', time, '0', '0', '2.00', ratio],
      ],
      code: 0,
    });
  });

  it('lets no event steer the terminal', async () => {
    const files = await writeFiles({
      'tag.tpl': tagText('data.gtmOnFailure();'),
      'event.json': { event_name: '\u001b[2Jclear' },
    });
    const { stdout } = await sgtm('bench', files['tag.tpl'], '--event', files['event.json']);
    expect(stdout.split('\n')[1]).toMatch(/^\[2Jclear /);
  });

  it('takes the sample events if none are given', async () => {
    const files = await writeFiles({ 'tag.tpl': tagText('data.gtmOnFailure();') });
    const { stdout, code } = await sgtm('bench', files['tag.tpl'], '--json');
    const failure = 'It called gtmOnFailure without having sent anything.';
    expect({ rows: rowsOf(stdout), code }).toEqual({
      rows: ['page_view, anonymous', 'purchase, raw customer', 'purchase, hashed customer'].map(event => ({
        event,
        template: files['tag.tpl'],
        failure,
      })),
      code: 1,
    });
  });

  it('gives a template fields of its own', async () => {
    const files = await writeFiles({
      'tag.tpl': TAG,
      'fields.json': FIELDS,
      'wrong.json': {},
      'event.json': { event_name: 'x' },
    });
    const { stdout, code } = await sgtm(
      'bench',
      `${files['tag.tpl']}=${files['fields.json']}`,
      files['tag.tpl'],
      '--fields',
      files['wrong.json'],
      '--event',
      files['event.json'],
      '--json',
    );
    expect(code).toBe(1);
    expect(rowsOf(stdout)).toMatchObject([
      { event: 'x', cost: { requests: 1 } },
      { event: 'x', failure: expect.stringContaining('Argument error in sendHttpRequest.') },
    ]);
  });

  it.each([
    [
      'calls gtmOnFailure',
      tagText(
        "require('sendHttpRequest')('https://graph.facebook.com/v26.0/1/events', {method: 'POST'}, '{}').then(data.gtmOnFailure);",
        SEND,
      ),
      'It called gtmOnFailure after the answer 400 {"error"',
    ],
    ['never ends', tagText('const a = 1;'), 'It called neither gtmOnSuccess nor gtmOnFailure.'],
    [
      'has an error',
      tagText('const a = data.nothing;\na.b();'),
      "TypeError: Can't read property b of undefined. (line 14)",
    ],
  ])('says in the row of a template that %s why there is no number', async (_what, tag, failure) => {
    const files = await writeFiles({ 'tag.tpl': tag, 'event.json': { event_name: 'x' } });
    const { stdout, code } = await sgtm('bench', files['tag.tpl'], '--event', files['event.json']);
    expect(code).toBe(1);
    expect(stdout.replace(/ {2,}/g, '  ')).toContain(`x  ${files['tag.tpl']}  –  –  –  –  ${failure}`);
  });
});

describe('sgtm bench refuses', () => {
  const cases: readonly [what: string, files: Record<string, unknown>, args: string[], message: string][] = [
    [
      'a template that is not there',
      {},
      ['no.tpl'],
      'Cannot read the template from no.tpl: there is no such file.',
    ],
    [
      'fields that are not there',
      { 'tag.tpl': SHORT },
      ['tag.tpl', '--fields', 'no.json'],
      'Cannot read field values from no.json: there is no such file.',
    ],
    [
      'events in two ways',
      { 'tag.tpl': SHORT },
      ['tag.tpl', '--event', 'a', '--events', 'b'],
      'Give the events in one way: --event or --events.',
    ],
    [
      'a file without events',
      { 'tag.tpl': SHORT, e: '\n' },
      ['tag.tpl', '--events', 'e'],
      'Expected an event per line in e, got an empty file.',
    ],
    [
      'an event that is no object',
      { 'tag.tpl': SHORT, e: '[]' },
      ['tag.tpl', '--event', 'e'],
      'Expected the event as a JSON object in e, got a list.',
    ],
    [
      'a client',
      { 'client.tpl': SHORT.replace('"type":"TAG"', '"type":"CLIENT"') },
      ['client.tpl'],
      'Expected a tag or a variable, which work on an event, got the client client.tpl.',
    ],
    [
      'a template for web containers',
      {
        'web.tpl': SHORT.replace('"SERVER"', '"WEB"')
          .replace('_FOR_SERVER', '_FOR_WEB_TEMPLATE')
          .replace('SERVER_P', 'WEB_P'),
      },
      ['web.tpl'],
      'Expected a template for server containers, but web.tpl is for web containers.',
    ],
    ['a call without a template', {}, [], "missing required argument 'template'"],
  ];

  it.each(cases)('%s', async (_what, contents, args, message) => {
    const files: Record<string, string> = await writeFiles(contents);
    const { stdout, stderr, code } = await sgtm('bench', ...args.map(arg => files[arg] ?? arg));
    const text = Object.entries(files).reduce((all, [name, path]) => all.replaceAll(path, name), stderr);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(text).toContain(message);
    expect(text).not.toContain('    at ');
  });
});
