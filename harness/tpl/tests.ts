import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { TplError, type TplProblem } from './errors.ts';
import type { Read, Section } from './sections.ts';
import type { LocatedScenario, LocatedTests } from './template.ts';

/**
 * Reads `___TESTS___`: YAML 1.1 with `scenarios`, a list of `name` and `code`, and `setup` (sgtm-sandbox.md, 5).
 * Anything else in it is reported in `problems` and left out.
 *
 * @throws TplError where the text is not YAML.
 */
export function readTests(section: Section, file: string): Read<LocatedTests> {
  const reader = new TestsReader(section, file);
  return { value: reader.tests(), problems: reader.problems };
}

class TestsReader {
  readonly problems: TplProblem[] = [];
  private readonly lines = new LineCounter();
  private readonly root: Node | null;

  constructor(
    private readonly section: Section,
    file: string,
  ) {
    const document = parseDocument(`${section.text}\n\n\n`, {
      version: '1.1',
      lineCounter: this.lines,
      prettyErrors: false,
    });
    this.root = document.contents;
    const error = document.errors[0];
    if (error) {
      const message = `${error.message.replace(/\.$/, '')}. Indent each line of code deeper than its key.`;
      throw new TplError(file, { rule: 'yaml', message, ...this.position(error.pos[0]) });
    }
  }

  tests(): LocatedTests {
    const root = this.map(this.root, ['scenarios', 'setup'], 'the section');
    const list = root?.get('scenarios', true);
    if (root && !isSeq(list)) this.report('Expected scenarios: [] or a list of scenarios.', list ?? root);
    const setup = root?.get('setup', true);
    return {
      setup: setup && this.text(setup),
      setupLine: setup && this.codeLine(setup),
      scenarios: isSeq(list) ? list.items.flatMap(item => this.scenario(item as Node)) : [],
    };
  }

  private scenario(item: Node): LocatedScenario[] {
    const map = this.map(item, ['name', 'code'], 'a scenario');
    if (!map) return [];
    const name = map.get('name', true);
    const code = map.get('code', true);
    if (!name || !code) {
      this.report(
        `Expected a scenario to have name and code, but there is no ${name ? 'code' : 'name'}.`,
        map,
      );
      return [];
    }
    const { line } = this.position(item.range?.[0] ?? 0);
    return [{ name: this.text(name), code: this.text(code), line, codeLine: this.codeLine(code) }];
  }

  /** The node as a map, its unknown keys reported. */
  private map(node: Node | null, keys: readonly string[], what: string): YAMLMap<Scalar, Scalar> | undefined {
    if (!isMap<Scalar, Scalar>(node)) {
      this.report(`Expected ${what} to have ${keys.join(' and ')}.`, node);
      return undefined;
    }
    for (const { key } of node.items) {
      if (keys.includes(String(key.value))) continue;
      this.report(`Expected ${what} to have only ${keys.join(' and ')}, but there is ${key.value}.`, key);
    }
    return node;
  }

  /** A name like `404` or `yes` stays the text that it is. */
  private text(node: Node): string {
    if (!isScalar(node)) {
      this.report('Expected a text.', node);
      return '';
    }
    return typeof node.value === 'string' ? node.value : (node.source ?? '');
  }

  private codeLine(node: Node): number | undefined {
    if (!isScalar(node)) return undefined;
    const { line } = this.position(node.range?.[0] ?? 0);
    if (node.type === 'BLOCK_LITERAL') return line + 1;
    return this.text(node).includes('\n') ? undefined : line;
  }

  private position(offset: number): { line: number; column: number } {
    const { line, col } = this.lines.linePos(offset);
    return { line: this.section.line + line - 1, column: col - 1 };
  }

  private report(message: string, at: Node | null): void {
    this.problems.push({ rule: 'tests', message, ...this.position(at?.range?.[0] ?? 0) });
  }
}
