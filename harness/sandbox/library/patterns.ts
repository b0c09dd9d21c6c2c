import { createContext, Script } from 'node:vm';
import { BudgetError, TemplateError } from '../errors.ts';

/** How long one match of a string pattern may take, in ms. Real patterns take microseconds. */
const TIME_LIMIT = 1_000;

const compiled = new Map<string, RegExp>();
const KEPT_PATTERNS = 500;

let context: { pattern?: RegExp; text?: string } | undefined;
let script: Script | undefined;

/**
 * Matches a string given as a pattern, as `'abc'.match('^a')` does.
 *
 * Google's web runtime hands the string to the engine's own RegExp; the server's engine for string patterns is
 * unknown (sgtm-sandbox.md, 4), so this is JavaScript's RegExp too. A pattern that may backtrack without end is
 * stopped after `TIME_LIMIT`.
 *
 * @throws TemplateError if the pattern is none; BudgetError if it was stopped.
 */
export function matchPattern(source: string, text: string): RegExpExecArray | null {
  const pattern = compile(source);
  return isLinear(source) ? pattern.exec(text) : matchWithLimit(pattern, text);
}

function compile(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  if (compiled.size >= KEPT_PATTERNS) compiled.clear();
  try {
    const pattern = new RegExp(source);
    compiled.set(source, pattern);
    return pattern;
  } catch {
    throw new TemplateError(`SyntaxError: Invalid regular expression: /${source}/`);
  }
}

/** Whether backtracking cannot multiply: at most one quantifier without an upper limit. */
function isLinear(source: string): boolean {
  return (source.match(/[*+]|\{\d+,/g)?.length ?? 0) <= 1;
}

/** V8 can interrupt a match only when it runs in a script with a timeout. */
function matchWithLimit(pattern: RegExp, text: string): RegExpExecArray | null {
  context ??= createContext(Object.create(null)) as { pattern?: RegExp; text?: string };
  script ??= new Script('pattern.exec(text)');
  Object.assign(context, { pattern, text });
  try {
    return script.runInContext(context, { timeout: TIME_LIMIT }) as RegExpExecArray | null;
  } catch {
    throw new BudgetError(`The pattern '${pattern.source}' took more than ${TIME_LIMIT} ms on a string.`);
  }
}
