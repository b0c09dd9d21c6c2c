import type { CallRecord, EventRecord, ExchangeRecord, RunRecord } from '../../records.ts';

/** APIs whose results depend on more than their arguments, so that a test has to settle them. */
const WORLD = [
  'generateRandom',
  'getAllEventData',
  'getClientName',
  'getContainerVersion',
  'getCookieValues',
  'getEventData',
  'getRemoteAddress',
  'getRequestBody',
  'getRequestHeader',
  'getRequestMethod',
  'getRequestPath',
  'getRequestQueryParameter',
  'getRequestQueryParameters',
  'getRequestQueryString',
  'getTimestamp',
  'getTimestampMillis',
];

/** APIs that a test must keep from doing what they do. */
const HTTP = ['sendHttpGet', 'sendHttpRequest'];

/**
 * Writes a scenario for a template's tests that repeats a run: what the tag was given, and what it sent. It is code for
 * GTM's tab "Tests", or for the file of `sgtm test`.
 */
export function toScenario({ data }: Pick<EventRecord, 'data'>, run: RunRecord): string {
  const { calls, exchanges, fields } = run;
  const world = WORLD.map(api => mockOf(api, callsOf(calls, api), data));
  const http = HTTP.map(api => mockHttp(api, callsOf(calls, api), exchanges));
  return [
    `const mockData = ${toCode(fields)};`,
    '',
    ...[...world, ...http, mockCookies(calls)].filter(line => line !== undefined),
    '',
    'runCode(mockData);',
    '',
    "require('callLater')(() => {",
    ...assertionsOf(run).map(line => `  ${line}`),
    '});',
    '',
  ].join('\n');
}

function callsOf(calls: readonly CallRecord[], api: string): CallRecord[] {
  return calls.filter(call => call.api === api && call.error === undefined);
}

function mockOf(api: string, calls: readonly CallRecord[], data: EventRecord['data']): string | undefined {
  const [first] = calls;
  if (!first) return undefined;
  if (api === 'getAllEventData') return `mock('getAllEventData', ${toCode(data)});`;
  if (first.arguments.length === 0 || api === 'generateRandom') return `mock('${api}', ${first.result});`;
  const results = new Map(calls.map(call => [call.arguments[0], call.result]));
  const rows = [...results].map(([argument, result]) => `  ${argument}: ${result},`);
  return [`mock('${api}', name => ({`, ...rows, '})[name]);'].join('\n');
}

function mockCookies(calls: readonly CallRecord[]): string | undefined {
  return callsOf(calls, 'setCookie').length > 0 ? "mock('setCookie', undefined);" : undefined;
}

/** With a function as the second argument the answer goes there; without, the API gives a promise. */
function mockHttp(
  api: string,
  calls: readonly CallRecord[],
  exchanges: readonly ExchangeRecord[],
): string | undefined {
  const [first] = calls;
  if (!first) return undefined;
  const answers = exchanges.map(({ answer }) => answer ?? { reason: 'timed_out' });
  const name = `${api}Answers`;
  return [
    `const ${name} = ${toCode(answers)};`,
    ...(first.arguments[1] === 'function'
      ? [
          `mock('${api}', (url, callback) => {`,
          `  const answer = ${name}.shift();`,
          '  callback(answer.statusCode || 0, answer.headers, answer.body);',
        ]
      : [
          `mock('${api}', () => {`,
          `  const answer = ${name}.shift();`,
          "  return require('Promise').create((resolve, reject) => (answer.reason ? reject(answer) : resolve(answer)));",
        ]),
    '});',
  ].join('\n');
}

function assertionsOf({ outcome, calls }: RunRecord): string[] {
  const sent = HTTP.flatMap(api => callsOf(calls, api)).map(assertCall);
  const [ended, other] =
    outcome === 'failure' ? ['gtmOnFailure', 'gtmOnSuccess'] : ['gtmOnSuccess', 'gtmOnFailure'];
  return [
    ...(outcome === 'none' ? [] : [`assertApi('${ended}').wasCalled();`]),
    `assertApi('${other}').wasNotCalled();`,
    ...sent,
  ];
}

/** Functions are new with each run, and what was cut off is not known: such arguments cannot be compared. */
function assertCall({ api, arguments: args }: CallRecord): string {
  const isKnown = args.every(text => text !== 'function' && !text.includes('…'));
  return `assertApi('${api}').${isKnown ? `wasCalledWith(${args.join(', ')})` : 'wasCalled()'};`;
}

function toCode(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
