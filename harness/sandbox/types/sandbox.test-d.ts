// Checked by `tsc -p src`: each line below an expectation must be an error, or the expectation itself is one.
const createRegex = require('createRegex');
const getAllEventData = require('getAllEventData');
const list: readonly string[] = ['a'];
for (const item of list) item.trim();
for (const letter of 'text') letter.trim();
function count() {
  // biome-ignore lint/complexity/noArguments: the sandbox has it, and has no rest parameters.
  return arguments.length;
}
count();
const maybe = createRegex('a');
if (maybe) 'a'.replace(maybe, 'b');

// @ts-expect-error: an API that does not exist
require('setTimeout');
// @ts-expect-error: includes is missing
list.includes('a');
// @ts-expect-error: find is missing
list.find(item => item);
// @ts-expect-error: startsWith is missing
'a'.startsWith('a');
// @ts-expect-error: replaceAll is missing
'a'.replaceAll('a', 'b');
// @ts-expect-error: charCodeAt is missing
'a'.charCodeAt(0);
// @ts-expect-error: toFixed is missing
(1).toFixed(2);
// @ts-expect-error: functions have no call
count.call(undefined);
// @ts-expect-error: Date is missing
new Date();
// @ts-expect-error: String is missing
String(1);
// @ts-expect-error: JSON has to be required
JSON.stringify({});
// @ts-expect-error: parseInt is missing
parseInt('1', 10);
// @ts-expect-error: console is missing
console.log('a');
// @ts-expect-error: NaN is not known to exist
NaN;
// @ts-expect-error: a regular expression literal is no pattern
'a'.match(/a/);
// @ts-expect-error: createRegex gives null for a bad pattern
'a'.replace(createRegex('a'), 'b');
// @ts-expect-error: event data is unknown
getAllEventData().event_name.trim();
// @ts-expect-error: getType takes one argument
require('getType')(1, 2);
// @ts-expect-error: a template's own functions have no bind
count.bind(undefined);
