import type { CodeContext, Rule } from '../rule.ts';

/** Methods of JavaScript that the sandbox's standard library lacks, and what does the same (sgtm-sandbox.md, 4). */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['apply', 'Call the function with its arguments.'],
  ['bind', 'Write a function that calls it.'],
  ['call', 'Call the function with its arguments.'],
  ['charCodeAt', 'Look the character up with indexOf in a string of all characters.'],
  ['endsWith', 'Compare slice(-n) with the text.'],
  ['fill', 'Write a loop.'],
  ['find', 'Use filter(f)[0].'],
  ['findIndex', 'Write a loop.'],
  ['flat', 'Use reduce and concat.'],
  ['flatMap', 'Use map, reduce and concat.'],
  ['includes', 'Use indexOf(x) !== -1.'],
  ['padEnd', 'Write a loop.'],
  ['padStart', 'Write a loop.'],
  ['repeat', 'Write a loop.'],
  ['replaceAll', 'Use split(a).join(b).'],
  ['startsWith', 'Use indexOf(x) === 0.'],
  ['substr', 'Use slice.'],
  ['toFixed', "Use require('Math').round."],
  ['trimEnd', 'Use trim.'],
  ['trimStart', 'Use trim.'],
]);

/**
 * A call of such a method. Not an error, as the object may be the template's own, unless the code itself has a property
 * of that name: then nothing is said.
 */
export const missingMethod: Rule<CodeContext> = {
  id: 'missing-method',
  severity: 'warning',
  check: ({ code }) =>
    code.methodCalls
      .filter(({ name }) => INSTEAD.has(name) && !code.ownKeys.has(name))
      .map(({ name, at }) => ({ ...at, message: `The sandbox has no method ${name}. ${INSTEAD.get(name)}` })),
};
