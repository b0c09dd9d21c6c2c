import { describe, expect, it } from 'vitest';
import { shrink } from '../../harness/build/shrink.ts';
import { createEnvironment } from '../../harness/sandbox/defaults.ts';
import { loadCode, runTemplate } from '../../harness/sandbox/run.ts';

interface Case {
  readonly title: string;
  readonly code: string;
  /** What comes out; left out where it is the same. */
  readonly shrunk?: string;
}

const LOG = 'const log = require("logToConsole");';

const MOVED: readonly Case[] = [
  {
    title: 'a text that is used once',
    code: `const FORM = "^[a-z]{1,99}$";\n${LOG}\nlog(data.a.match(FORM) !== null);`,
    shrunk: `${LOG}\nlog(data.a.match("^[a-z]{1,99}$") !== null);`,
  },
  {
    title: 'a text that is no longer than its name',
    code: `const VERSION = "v26.0";\n${LOG}\nlog(VERSION + VERSION);`,
    shrunk: `${LOG}\nlog("v26.0" + "v26.0");`,
  },
  {
    title: 'a function that is one expression, in parentheses where it needs them',
    code: `${LOG}\nfunction either(x, y) {\n  return x.a || x.b || y;\n}\nlog(either(data, "c") + "!");`,
    shrunk: `${LOG}\nlog((data.a || data.b || "c") + "!");`,
  },
  {
    title: 'a statement, with the comment of the function',
    code: `${LOG}
function run(given) {
  say(given);
  log("end");
}

// Says it twice.
function say(text) {
  const twice = [text, text];
  log(twice.join(" "));
}
run(data.a);
run(data.b);`,
    shrunk: `${LOG}
function run(given) {
  // Says it twice.
  const twice = [given, given];
  log(twice.join(" "));
  log("end");
}

run(data.a);
run(data.b);`,
  },
  {
    title: 'a branch, which becomes a block',
    code: `${LOG}
function run(given) {
  if (given === "a")
    first(given);
  else last(given);
}
function first(text) {
  log("first");
  log(text);
}
function last(text) {
  if (text) log(text);
}
run(data.a);
run(data.b);`,
    shrunk: `${LOG}
function run(given) {
  if (given === "a") {
    log("first");
    log(given);
  } else {
    if (given) log(given);
  }
}
run(data.a);
run(data.b);`,
  },
  {
    title: 'the value of a constant, under its name or another',
    code: `${LOG}
function run() {
  const list = make();
  const size = count(list);
  log(list.join(" ") + size);
}
function make() {
  const list = [];
  for (const key of ["x", "y"]) list.push(key);
  return list;
}
function count(keys) {
  log("count");
  return keys.length;
}
run();
run();`,
    shrunk: `${LOG}
function run() {
  const list = [];
  for (const key of ["x", "y"]) list.push(key);
  log("count");
  const size = list.length;
  log(list.join(" ") + size);
}
run();
run();`,
  },
  {
    title: 'the main function, whose parts then stand at the top',
    code: `${LOG}
main();
function main() {
  const word = read();
  if (word) log(word);
}
function read() {
  const words = [data.a, data.b];
  return words.join(" ");
}`,
    shrunk: `${LOG}
const words = [data.a, data.b];
const word = words.join(" ");
if (word) log(word);
`,
  },
  {
    title: 'what is within another that moves, and the path of a module that is empty then',
    code: `// a.ts\n${LOG}\n\n// b.ts\nfunction inner(x) {\n  return x + 1;\n}\n\n// c.ts\nfunction outer(y) {\n  return inner(y);\n}\nlog(outer(2));`,
    shrunk: `// a.ts\n${LOG}\n\n// c.ts\nlog(2 + 1);`,
  },
];

const LEFT: readonly Case[] = [
  {
    title: 'a long text that is used twice',
    code: `const A = "long text";\n${LOG}\nlog(A + A);`,
  },
  {
    title: 'a text whose name means something else elsewhere',
    code: `const TEXT = "x";\n${LOG}\nlog(["y"].map((TEXT) => TEXT).concat(TEXT).join(""));`,
  },
  {
    title: 'a text that is assigned to',
    code: `let text = "x";\n${LOG}\nif (data.a) text = "y";\nlog(text);`,
  },
  {
    title: 'a function that is called twice, or is no more than named',
    code: `${LOG}\nfunction add(x) {\n  return x + 1;\n}\nfunction twice(x) {\n  return x + x;\n}\nlog(add(1) + add(2) + [1].map(twice).join(""));`,
  },
  {
    title: 'a function that calls itself',
    code: `${LOG}\nfunction run() {\n  log("run");\n  if (data.b === "never") run();\n}\nconst start = run;\nstart();`,
  },
  {
    title: 'a function whose argument may be another when it is read',
    code: `${LOG}
let text = "x";
function tell(x) {
  return (text = "y") + x;
}
log(tell(text));`,
  },
  {
    title: 'a function whose argument does something',
    code: `${LOG}\nfunction last(x) {\n  return log("last") || x;\n}\nlog(last(log("first") || 1));`,
  },
  {
    title: 'a function that is called with fewer arguments',
    code: `${LOG}\nfunction second(x, y) {\n  return y === undefined;\n}\nlog(second(1));`,
  },
  {
    title: 'a function whose argument is another in the next turn of a loop',
    code: `${LOG}
function run() {
  const list = [];
  for (var key of ["x", "y"]) {
    const tell = keep(key);
    list.push(tell);
  }
  list.forEach((tell) => log(tell()));
}
function keep(word) {
  const tell = () => word;
  return tell;
}
run();
run();`,
  },
  {
    title: 'a function that returns before its end',
    code: `${LOG}
function run(x) {
  stop(x);
  log("end");
}
function stop(x) {
  if (x === "a") return;
  log("stop");
}
run(data.a);
run(data.b);`,
  },
  {
    title: 'a function that declares a name which is used around the call',
    code: `${LOG}
function run(text) {
  const word = "outer";
  say(text);
  log(word);
}
function say(text) {
  const word = text + "!";
  log(word);
}
run(data.a);
run(data.b);`,
  },
  {
    title: 'a function that uses a name which means something else around the call',
    code: `${LOG}
const size = [data.a].length;
function run(size) {
  tell();
  log(size);
}
function tell() {
  log("size");
  log(size);
}
run(data.a);
run(data.b);`,
  },
  {
    title: 'a function that declares a name which another function means at the top',
    code: `${LOG}
const word = [data.a].join("");
function say() {
  const word = "b";
  log(word);
}
say();
log(word);`,
  },
];

/** What the code writes to the console, and its steps. */
async function run(code: string): Promise<{ readonly lines: readonly unknown[]; readonly steps: number }> {
  const lines: unknown[] = [];
  const environment = createEnvironment({ log: args => lines.push(args) });
  const template = loadCode(code, { name: 'test', kind: 'tag', permissions: 'unrestricted' });
  const { error, steps } = await runTemplate(template, { fields: { a: 'a', b: 'b' }, environment });
  if (error) throw error;
  return { lines, steps };
}

describe('what is used once moves to its use', () => {
  it.each(MOVED)('$title', async ({ code, shrunk = '' }) => {
    expect(shrink(code)).toBe(shrunk);
    const [before, after] = [await run(code), await run(shrunk)];
    expect(after.lines).toEqual(before.lines);
    expect(after.steps).toBeLessThan(before.steps);
  });
});

describe('what might change stays where it is', () => {
  it.each(LEFT)('$title', async ({ code }) => {
    expect((await run(code)).lines).not.toEqual([]);
    expect(shrink(code)).toBe(code);
  });
});
