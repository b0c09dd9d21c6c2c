import { createContext, Script } from 'node:vm';
import { BudgetError, TemplateError } from '../errors.ts';
import { type Backtracking, estimateBacktracking } from './backtracking.ts';

/** How long one match of a string pattern may take, in ms. Real patterns take microseconds. */
const TIME_LIMIT = 1_000;

/** As many tries as an engine makes in a fraction of a second. */
const HARMLESS_TRIES = 1e8;

interface Pattern extends Backtracking {
  readonly regex: RegExp;
}

const compiled = new Map<string, Pattern>();
const KEPT_PATTERNS = 500;

let context: { regex?: RegExp; text?: string } | undefined;
let script: Script | undefined;

/**
 * Matches a string given as a pattern, as `'abc'.match('^a')` does.
 *
 * Google's web runtime hands the string to the engine's own RegExp; the server's engine for string patterns is
 * unknown (sgtm-sandbox.md, 4), so this is JavaScript's RegExp too. A match that may backtrack for long is stopped
 * after `TIME_LIMIT`.
 *
 * @throws TemplateError if the pattern is none; BudgetError if it was stopped.
 */
export function matchPattern(source: string, text: string): RegExpExecArray | null {
  const pattern = compile(source);
  const isHarmless = pattern.wide === 0 || text.length ** (pattern.wide + 1) <= HARMLESS_TRIES;
  if (!pattern.nested && isHarmless) return pattern.regex.exec(text);
  return matchWithLimit(pattern.regex, text);
}

function compile(source: string): Pattern {
  const known = compiled.get(source);
  if (known) return known;
  if (compiled.size >= KEPT_PATTERNS) compiled.clear();
  const pattern = { regex: regexOf(source), ...estimateBacktracking(source) };
  compiled.set(source, pattern);
  return pattern;
}

function regexOf(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    throw new TemplateError(`SyntaxError: Invalid regular expression: /${source}/`);
  }
}

/** V8 can interrupt a match only when it runs in a script with a timeout, which costs a thread each time. */
function matchWithLimit(regex: RegExp, text: string): RegExpExecArray | null {
  context ??= createContext(Object.create(null)) as { regex?: RegExp; text?: string };
  script ??= new Script('regex.exec(text)');
  Object.assign(context, { regex, text });
  try {
    return script.runInContext(context, { timeout: TIME_LIMIT }) as RegExpExecArray | null;
  } catch {
    throw new BudgetError(`The pattern '${regex.source}' took more than ${TIME_LIMIT} ms on a string.`);
  }
}
