import type { AnyNode, Expression, Identifier, Node, Property } from 'acorn';
import type { Scope } from '../../sandbox/syntax/scopes.ts';
import type { Located, Names } from './names.ts';

/** A value that is the same in every run. */
export interface Known {
  readonly value: unknown;
}

/** Longer texts count as unknown: doubling one often enough would take all memory. */
const MAX_LENGTH = 10_000;

/** Works out what expressions give, as far as literals, `+` and names that keep their value make it certain. */
export class Values {
  readonly #names: Names;
  /** Also ends cycles: what is being worked out is unknown meanwhile. */
  readonly #known = new WeakMap<Node, Known | undefined>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** The value of an expression, if it is certain. */
  of({ node, scope }: Located): Known | undefined {
    if (this.#known.has(node)) return this.#known.get(node);
    this.#known.set(node, undefined);
    const known = this.#evaluate(node as AnyNode, scope);
    this.#known.set(node, known);
    return known;
  }

  /** The text with which the value of an expression certainly begins; empty if nothing is certain. */
  startOf({ node, scope }: Located, seen: Set<Node> = new Set()): string {
    const known = this.of({ node, scope });
    if (known) return typeof known.value === 'string' ? known.value : '';
    if (seen.has(node)) return '';
    seen.add(node);
    const at = node as AnyNode;
    const named = at.type === 'Identifier' ? this.#names.valueOf(at, scope) : undefined;
    if (named) return this.startOf(named, seen);
    if (at.type !== 'BinaryExpression' || at.operator !== '+') return '';
    const left = { node: at.left, scope };
    const whole = this.of(left);
    if (!whole) return this.startOf(left, seen);
    return typeof whole.value === 'string' ? whole.value + this.startOf({ node: at.right, scope }, seen) : '';
  }

  #evaluate(at: AnyNode, scope: Scope): Known | undefined {
    switch (at.type) {
      case 'Literal':
        return { value: at.value };
      case 'Identifier':
        return this.#named(at, scope);
      case 'ArrayExpression':
        return at.elements.includes(null) ? undefined : this.#all(at.elements as Expression[], scope);
      case 'ObjectExpression':
        return this.#object(at.properties as Property[], scope);
      case 'BinaryExpression':
        return at.operator === '+' ? this.#sum(at.left as Expression, at.right, scope) : undefined;
      default:
        return undefined;
    }
  }

  /** Objects and lists may have changed since they got their name. */
  #named(at: Identifier, scope: Scope): Known | undefined {
    const named = this.#names.valueOf(at, scope);
    if (!named) return at.name === 'undefined' ? { value: undefined } : undefined;
    const known = this.of(named);
    return typeof known?.value === 'object' ? undefined : known;
  }

  #sum(left: Expression, right: Expression, scope: Scope): Known | undefined {
    const [a, b] = [left, right].map(node => this.of({ node, scope })?.value);
    if (typeof a !== 'string' || typeof b !== 'string') return undefined;
    return a.length + b.length > MAX_LENGTH ? undefined : { value: a + b };
  }

  #all(nodes: readonly Expression[], scope: Scope): { readonly value: unknown[] } | undefined {
    const known = nodes.map(node => this.of({ node, scope }));
    return known.every(item => item !== undefined) ? { value: known.map(({ value }) => value) } : undefined;
  }

  #object(properties: readonly Property[], scope: Scope): Known | undefined {
    const known = this.#all(
      properties.map(({ value }) => value),
      scope,
    );
    return known && { value: Object.fromEntries(properties.map((at, i) => [keyOf(at), known.value[i]])) };
  }
}

/** The key of a property in an object literal; the sandbox's language has no computed ones. */
export function keyOf({ key }: Property): string {
  return key.type === 'Identifier' ? key.name : String((key as { readonly value?: unknown }).value);
}
