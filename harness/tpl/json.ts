import { positionAt, TplError, type TplProblem } from './errors.ts';
import type { Read, Section } from './sections.ts';

const TOKEN = /[ \t\n]*([{}[\]:,]|"(?:[^"\\]|\\.)*"|[\w.+-]+|.)?/sy;

/** Far more than any template has, and few enough for the call stack. */
const MAX_DEPTH = 500;

interface Token {
  readonly text: string;
  readonly offset: number;
}

/**
 * Reads the JSON of a section, with two faults that published templates have and GTM puts up with: trailing commas and
 * raw control characters inside strings. Both are reported in `problems`.
 *
 * @throws TplError at the first place that is not JSON.
 */
export function readJson(section: Section, file: string): Read<unknown> {
  try {
    return { value: JSON.parse(section.text), problems: [] };
  } catch {
    const reader = new JsonReader(section, file);
    return { value: reader.document(), problems: reader.problems };
  }
}

/** The slow reader, which knows where it is. */
class JsonReader {
  readonly problems: TplProblem[] = [];
  private offset = 0;
  private depth = 0;

  constructor(
    private readonly section: Section,
    private readonly file: string,
  ) {}

  document(): unknown {
    const value = this.value();
    const rest = this.take();
    if (rest.text !== '') this.fail('the end of the section', rest);
    return value;
  }

  private value(): unknown {
    const token = this.take();
    if (token.text === '{') return this.object();
    if (token.text === '[') return this.array();
    if (token.text.length > 1 && token.text.startsWith('"')) return this.string(token);
    try {
      return JSON.parse(token.text);
    } catch {
      return this.fail('a value', token);
    }
  }

  private object(): unknown {
    const entries: [string, unknown][] = [];
    this.items('}', () => {
      const key = this.take();
      if (!key.text.startsWith('"')) this.fail('a name in double quotes', key);
      const colon = this.take();
      if (colon.text !== ':') this.fail("':'", colon);
      entries.push([this.string(key), this.value()]);
    });
    return Object.fromEntries(entries);
  }

  private array(): unknown[] {
    const items: unknown[] = [];
    this.items(']', () => items.push(this.value()));
    return items;
  }

  private items(close: string, readItem: () => void): void {
    if (++this.depth > MAX_DEPTH) this.fail(`at most ${MAX_DEPTH} levels`, this.take());
    this.members(close, readItem);
    this.depth--;
  }

  private members(close: string, readItem: () => void): void {
    if (this.skip(close)) return;
    for (;;) {
      readItem();
      if (this.skip(close)) return;
      const comma = this.take();
      if (comma.text !== ',') this.fail(`',' or '${close}'`, comma);
      if (!this.skip(close)) continue;
      this.report('json-trailing-comma', `Remove the comma before '${close}'.`, comma.offset);
      return;
    }
  }

  private string(token: Token): string {
    const escaped = token.text.replace(/[^ -\uffff]/g, (character, index: number) => {
      const sequence = JSON.stringify(character).slice(1, -1);
      this.report('json-control-character', `Write ${sequence} inside strings.`, token.offset + index);
      return sequence;
    });
    try {
      return JSON.parse(escaped);
    } catch {
      return this.fail('a string with escapes that JSON knows', token);
    }
  }

  private take(): Token {
    TOKEN.lastIndex = this.offset;
    const text = TOKEN.exec(this.section.text)?.[1] ?? '';
    this.offset = TOKEN.lastIndex;
    return { text, offset: this.offset - text.length };
  }

  private skip(text: string): boolean {
    const start = this.offset;
    if (this.take().text === text) return true;
    this.offset = start;
    return false;
  }

  private report(rule: TplProblem['rule'], message: string, offset: number): void {
    this.problems.push({ rule, message, ...positionAt(this.section.text, offset, this.section.line) });
  }

  private fail(expected: string, { text, offset }: Token): never {
    const found = text === '' ? 'the section ends' : `there is ${text.slice(0, 30)}`;
    throw new TplError(this.file, {
      rule: 'json',
      message: `Expected ${expected}, but ${found}. Correct the JSON, or export the template from GTM again.`,
      ...positionAt(this.section.text, offset, this.section.line),
    });
  }
}
