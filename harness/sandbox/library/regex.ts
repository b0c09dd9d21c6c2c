import { RE2JS } from 're2js';
import { SandboxOpaque } from '../values.ts';

/**
 * What `createRegex` gives: an RE2 pattern, as on the server image from 2.0.0 on. RE2 has no look-around and no
 * back-references, and takes linear time (sgtm-sandbox.md, 1a).
 */
export class SandboxRegex extends SandboxOpaque {
  /** Where a `g` pattern goes on searching when `testRegex` is called again. */
  private lastIndex = 0;

  private constructor(
    private readonly pattern: RE2JS,
    private readonly global: boolean,
  ) {
    super();
  }

  /** Compiles a pattern; `null` if RE2 refuses it. Flags other than `g` and `i` are ignored. */
  static create(source: string, flags: string): SandboxRegex | null {
    const pattern = compile(source, flags.includes('i'));
    return pattern && new SandboxRegex(pattern, flags.includes('g'));
  }

  /** Whether the text has a match. A `g` pattern goes on behind its last match, and starts anew after a miss. */
  test(text: string): boolean {
    if (!this.global) return this.pattern.test(text);
    const matcher = this.pattern.matcher(text);
    const found = this.lastIndex <= text.length && matcher.find(this.lastIndex);
    this.lastIndex = found ? matcher.end() : 0;
    return found;
  }

  /** As `String.prototype.match`: the match and its groups, or with `g` all matches. */
  match(text: string): (string | undefined)[] | null {
    if (!this.global) return this.pattern.exec(text)?.slice() ?? null;
    const all = Array.from(this.pattern.matchAll(text), match => match[0]);
    return all.length > 0 ? all : null;
  }

  /** Index of the first match, or -1. */
  search(text: string): number {
    return this.matches(text)[0]?.index ?? -1;
  }

  /** As `String.prototype.replace`, with `$1`, `$&` and the like in a string replacement. */
  replace(text: string, replacement: string | ((...args: unknown[]) => string)): string {
    const matcher = this.pattern.matcher(text);
    return this.global ? matcher.replaceAll(replacement) : matcher.replaceFirst(replacement);
  }

  /** As `String.prototype.split`: groups of the pattern stand between the parts. */
  split(text: string): (string | undefined)[] {
    const parts: (string | undefined)[] = [];
    let from = 0;
    for (const match of this.matches(text)) {
      const isEmptyAtEdge = match[0] === '' && (match.index === from || match.index >= text.length);
      if (isEmptyAtEdge) continue;
      parts.push(text.slice(from, match.index), ...match.slice(1));
      from = match.index + match[0].length;
    }
    return [...parts, text.slice(from)];
  }

  private matches(text: string): RegExpExecArray[] {
    return Array.from(this.pattern.matchAll(text)) as RegExpExecArray[];
  }
}

const compiled = new Map<string, RE2JS | null>();
const KEPT_PATTERNS = 500;

/** Templates create their patterns anew for each event; compiling one takes far longer than using it. */
function compile(source: string, ignoreCase: boolean): RE2JS | null {
  const key = `${ignoreCase ? 'i' : ''}/${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  if (compiled.size >= KEPT_PATTERNS) compiled.clear();
  const pattern = compileRe2(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  compiled.set(key, pattern);
  return pattern;
}

function compileRe2(source: string, flags: number): RE2JS | null {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(source), flags);
  } catch {
    return null;
  }
}
