import { type Expression, type Node, type Property, parseExpressionAt } from 'acorn';
import type { Position } from '../sandbox/errors.ts';
import type { Section } from '../tpl/sections.ts';

interface Place {
  readonly start: Position;
  readonly keys: ReadonlyMap<string, Position>;
}

/** Remembers where the objects and lists that were read from JSON stand in the file. */
export class JsonPlaces {
  readonly #places = new WeakMap<object, Place>();

  /** Notes the places of `value` and all in it, which is what `section` was read as. */
  add(section: Section, value: unknown): void {
    this.#mark(value, parse(section.text), { line: section.line, column: 0 }, section.line - 1);
  }

  /** The place of an object or list, or of one of its keys. */
  at(object: object, key?: string): Position {
    const place = this.#places.get(object);
    const named = key === undefined ? undefined : place?.keys.get(key);
    return named ?? place?.start ?? { line: 1, column: 0 };
  }

  /** `outer` is where what holds the value stands: it serves where the node is unknown. */
  #mark(value: unknown, node: Expression | undefined, outer: Position, lineOffset: number): void {
    if (typeof value !== 'object' || value === null) return;
    const place = (at: Node | undefined): Position =>
      at?.loc ? { line: at.loc.start.line + lineOffset, column: at.loc.start.column } : outer;
    const start = place(node);
    const children = childrenOf(node);
    const keys = new Map<string, Position>();
    for (const [key, item] of Object.entries(value)) {
      const child = children.get(key);
      keys.set(key, place(child?.at ?? node));
      this.#mark(item, child?.value, start, lineOffset);
    }
    this.#places.set(value, { start, keys });
  }
}

/** JSON is an expression of JavaScript. Of what is not quite JSON, as some published files are, no places are known. */
function parse(json: string): Expression | undefined {
  try {
    return parseExpressionAt(json, 0, { ecmaVersion: 'latest', locations: true });
  } catch {
    return undefined;
  }
}

interface Child {
  readonly at: Node;
  readonly value: Expression;
}

function childrenOf(node: Expression | undefined): Map<string, Child> {
  if (node?.type === 'ObjectExpression')
    return new Map((node.properties as Property[]).map(at => [keyOf(at), { at, value: at.value }]));
  if (node?.type === 'ArrayExpression')
    return new Map((node.elements as Expression[]).map((at, i) => [`${i}`, { at, value: at }]));
  return new Map();
}

function keyOf({ key }: Property): string {
  return key.type === 'Literal' ? String(key.value) : '';
}
