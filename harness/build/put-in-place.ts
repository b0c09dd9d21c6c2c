import type { AnyNode } from 'acorn';
import MagicString from 'magic-string';
import { commentsBefore } from './comments.ts';
import { endsWith, LISTS, type OnlyCall, onlyExpression, returnedValue } from './only-call.ts';
import type { Uses } from './uses.ts';

/** Expressions that need no parentheses, wherever they stand. */
const TIGHT = new Set(['ArrayExpression', 'CallExpression', 'Identifier', 'Literal', 'MemberExpression']);

/** Nodes that no expression needs parentheses in. */
const LOOSE = new Set([
  'AssignmentExpression',
  'IfStatement',
  'Property',
  'ReturnStatement',
  'VariableDeclarator',
]);

/** Gives a piece of the function's code as it is to be, its lines indented by as much. */
type Write = (start: number, end: number, indent: string) => string;

/**
 * Writes a function's code in the place of its call.
 *
 * @param args What to write for each parameter.
 */
export function putInPlace(
  only: OnlyCall,
  inner: Uses,
  args: ReadonlyMap<string, string>,
  text: MagicString,
): void {
  const expression = onlyExpression(only.callee);
  const write: Write = (start, end, indent) =>
    rewrite(text.original, start, end, inner, args).replaceAll('\n  ', `\n${indent}`);
  if (expression) putExpression(only, expression, write, text);
  else if (LISTS.has(only.parent.type)) putStatements(only, write, text);
  else putBlock(only, write, text);
}

/** A piece of code with other words for some variables. */
function rewrite(
  code: string,
  start: number,
  end: number,
  { of }: Uses,
  words: ReadonlyMap<string, string>,
): string {
  const text = new MagicString(code);
  for (const [name, word] of words) {
    for (const { node } of of.get(name) ?? []) text.overwrite(node.start, node.end, word);
  }
  return text.slice(start, end);
}

function putExpression(
  { place, parent }: OnlyCall,
  expression: AnyNode,
  write: Write,
  text: MagicString,
): void {
  const code = write(expression.start, expression.end, indentAt(text.original, place.start));
  const isArgument = parent.type === 'CallExpression' && parent.callee !== place;
  const isClear = TIGHT.has(expression.type) || LOOSE.has(parent.type) || isArgument;
  text.overwrite(place.start, place.end, isClear ? code : `(${code})`);
}

function putStatements(only: OnlyCall, write: Write, text: MagicString): void {
  const { start, end } = only.place;
  text.overwrite(start, end, statementsOf(only, write, text.original, indentAt(text.original, start)));
}

/** A branch, or the body of a loop, becomes a block on the line of what it belongs to. */
function putBlock(only: OnlyCall, write: Write, text: MagicString): void {
  const { place, parent } = only;
  const { original } = text;
  const start = original.slice(0, place.start).trimEnd().length;
  const indent = indentAt(original, start);
  const code = statementsOf(only, write, original, `${indent}  `);
  const rest = original.slice(place.end);
  const isFollowed = parent.type === 'IfStatement' && parent.consequent === place && parent.alternate;
  const end = isFollowed ? place.end + rest.length - rest.trimStart().length : place.end;
  text.overwrite(start, end, ` {\n${indent}  ${code}\n${indent}}${isFollowed ? ' ' : ''}`);
}

/** The statements of a function under its comments. What it returns becomes the variable that the place declares. */
function statementsOf({ callee, result }: OnlyCall, write: Write, code: string, indent: string): string {
  const comments = commentsBefore(code, callee.start).replaceAll('\n', `\n${indent}`);
  const value = returnedValue(callee.body);
  const end = value ? callee.body.body.at(-1) : undefined;
  const stop = end ? end.start : callee.body.end - 1;
  const statements = write(callee.body.start + 1, stop, indent).trim();
  if (!value || endsWith(callee, result)) return comments + statements;
  const last = `const ${result} = ${write(value.start, value.end, indent)};`;
  return comments + (statements ? `${statements}\n${indent}${last}` : last);
}

/** The blanks that a line begins with. */
function indentAt(code: string, place: number): string {
  const line = code.slice(code.lastIndexOf('\n', place - 1) + 1);
  return /^ */.exec(line)?.[0] ?? '';
}
