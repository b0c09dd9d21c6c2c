import { expect, test } from 'vitest';
import { bundleCode } from '../../harness/build/bundle.ts';
import { finishCode } from '../../harness/build/finish.ts';
import { makeFolder } from '../folder.ts';

/** Bundles and finishes sources; `index.ts` is the entry. */
async function finish(sources: Readonly<Record<string, string>>, returnsValue = false) {
  const dir = makeFolder(sources);
  return finishCode(await bundleCode(dir, { entry: 'index.ts', returnsValue }), '// banner');
}

const APIS = `
export const JSON = require('JSON');
export const log = require('logToConsole');
`;

const COUNT = `
let count = 0;

/** How many at most. Not more. */
export const LIMIT = 1000;

/**
 * Counts, e.g. by 1,
 * up to the limit.
 *
 * @returns whether there is room for more.
 */
export function add(by: number): boolean {
  count += by;
  return count < LIMIT;
}
`;

const INDEX = `
import { JSON, log } from './apis.ts';
import { add } from './count.ts';

interface Entry { event: string; ok: boolean }

function entry(event: string, ok?: boolean): Entry {
  return { event, ok: ok ?? false };
}

log(JSON.stringify(entry(\`\${data.event}!\`, add(1))));
data.gtmOnSuccess();
`;

const FINISHED = `// banner

// apis.ts
const JSON = require("JSON");
const log = require("logToConsole");

// count.ts
var count = 0;

// How many at most.
const LIMIT = 1000;

// Counts, e.g. by 1, up to the limit.
function add(by) {
  count += by;
  return count < LIMIT;
}

// index.ts
function entry(event, ok) {
  return { event: event, ok: ok != null ? ok : false };
}
log(JSON.stringify(entry("".concat(data.event, "!"), add(1))));
data.gtmOnSuccess();`;

test('modules become one file which reads as if it had been typed', async () => {
  const sources = { 'apis.ts': APIS, 'count.ts': COUNT, 'index.ts': INDEX };
  expect(await finish(sources)).toEqual({ code: FINISHED, warnings: [] });
});

test('names that the bundler has numbered get their own back, and may shadow', async () => {
  const sources = {
    'index.ts': "import { read } from './read.ts';\nconst event = { id: 1e3 };\nread(event);\n",
    'read.ts':
      'export function read(event: { id?: number }) {\n  return [event].map(event => event.id ?? event);\n}\n',
  };
  expect((await finish(sources)).code).toBe(`// banner

// read.ts
function read(event) {
  return [event].map((event) => {
    var _a;
    return (_a = event.id) != null ? _a : event;
  });
}

// index.ts
const event = { id: 1000 };
read(event);`);
});

test('a name that has to keep its number is a warning', async () => {
  const sources = {
    'index.ts': "import { id, read } from './read.ts';\nconst event = id;\nread(event);\n",
    'read.ts':
      'const event = 1;\nexport const id = event;\nexport function read(id: number) {\n  return id + event + other();\n}\nfunction other() { return id; }\n',
  };
  expect((await finish(sources)).warnings).toEqual([
    'index.ts:2:7 event is called event2 in the template, because another module has that name too. Rename one.',
  ]);
});

test('what nobody knows GTM to take is named with its place in the source', async () => {
  const index =
    '/** Ends. */\nfunction end() {\n  do data.gtmOnSuccess(); while (!data.a);\n}\nend(), end();\n';
  await expect(finish({ 'index.ts': index })).rejects.toThrow(
    [
      'index.ts:3:3 No template has do … while. Write a while loop.',
      'index.ts:5:1 No template has the comma operator. Write two statements.',
    ].join('\n'),
  );
});

test('what the sandbox refuses is named with its place in the source', async () => {
  const sources = {
    'index.ts': "import { bad } from './bad.ts';\nbad(1);\n",
    'bad.ts': `/** Bad. */
export function bad(value: number) {
  data.at = new data.Time(1e3);
  return data.list.map((item: number) => 2 ** item ** value);
}
`,
  };
  await expect(finish(sources)).rejects.toThrow(
    [
      'bad.ts:3:13 new is not supported. Use object and array literals, or an API.',
      "bad.ts:4:42 The operator ** is not supported. Use require('Math').pow.",
    ].join('\n'),
  );
});

test('an entry with exports is refused', async () => {
  await expect(finish({ 'index.ts': 'export const a = data.a;\n' })).rejects.toThrow(
    'index.ts Expected a module without exports: GTM runs it as a script.',
  );
});

test('the default export of a variable is returned', async () => {
  const sources = {
    'index.ts': `import { read } from './read.ts';

/** The name. Or nothing. */
export default read(data.key) ?? 'none';
`,
    'read.ts':
      "const get = require('getEventData');\nexport function read(key: string) {\n  return get(key);\n}\n",
  };
  expect((await finish(sources, true)).code).toBe(`// banner

// read.ts
const get = require("getEventData");

function read(key) {
  return get(key);
}

// index.ts
var _a;

// The name.
return (_a = read(data.key)) != null ? _a : "none";`);
});

test.each([
  ['there is none', 'export const a = data.a;\n', 'index.ts Expected'],
  ['there is no module', 'data.a;\n', 'index.ts Expected'],
  ['it is a function', 'export default function read() {}\n', 'index.ts:1:16 Expected'],
  [
    'it is one of several',
    'const a = data.a, b = data.b;\nexport { a as default };\n',
    'index.ts:1:1 Expected',
  ],
  ['something follows it', 'export default data.a;\ndata.b();\n', 'index.ts:2:1 Expected'],
])('a variable without a default export to return is refused: %s', async (_why, index, message) => {
  await expect(finish({ 'index.ts': index }, true)).rejects.toThrow(
    `${message} export default with the value of the variable, as the last statement.`,
  );
});
