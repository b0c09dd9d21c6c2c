import type { AnyNode, CallExpression, MemberExpression, Node, Property } from 'acorn';
import type { Position } from '../../sandbox/errors.ts';
import type { Program } from '../../sandbox/syntax/parse.ts';
import type { Scope } from '../../sandbox/syntax/scopes.ts';
import { apiOf } from './api-of.ts';
import { type Located, Names } from './names.ts';
import { keyOf, Values } from './values.ts';
import { walkCode } from './walk.ts';

/** A name in the code, with its place in the file. */
export interface Mention {
  readonly name: string;
  readonly at: Position;
}

/** A call of an API: `sendHttpRequest`, or `JSON.parse` for a member. */
export interface ApiUse extends Mention {
  readonly arguments: readonly Located[];
}

/** What sandboxed code does, as far as it can be told without running it. */
export interface CodeUse {
  readonly values: Values;
  /** Each `require` of a name that is certain. */
  readonly required: readonly Mention[];
  /** Members of APIs, such as `JSON.parse`, called or not. */
  readonly apiMembers: readonly Mention[];
  readonly apiCalls: readonly ApiUse[];
  /** Methods called on anything but an API. */
  readonly methodCalls: readonly Mention[];
  /** Fields read from `data`. */
  readonly dataReads: readonly Mention[];
  /** Fields that the code itself puts into `data`. */
  readonly dataWrites: ReadonlySet<string>;
  /** Keys that the code itself gives to objects. */
  readonly ownKeys: ReadonlySet<string>;
  /** Names of properties and texts: every word by which the code could reach a field. */
  readonly words: ReadonlySet<string>;
  /** Whether `data` is used as a whole, so that any field may be read. */
  readonly usesWholeData: boolean;
  /** Whether `require` is used with a name that only the run knows. */
  readonly requiresUnknown: boolean;
  /** Whether the template itself, not a function in it, returns a value. */
  readonly returnsValue: boolean;
}

/** Finds what a program uses. */
export function findUse(program: Program): CodeUse {
  const finder = new UseFinder(program);
  walkCode(program, (node, scope, parent) => finder.visit(node, scope, parent));
  return finder;
}

class UseFinder implements CodeUse {
  readonly values: Values;
  readonly required: Mention[] = [];
  readonly apiMembers: Mention[] = [];
  readonly apiCalls: ApiUse[] = [];
  readonly methodCalls: Mention[] = [];
  readonly dataReads: Mention[] = [];
  readonly dataWrites = new Set<string>();
  readonly ownKeys = new Set<string>();
  readonly words = new Set<string>();
  usesWholeData = false;
  requiresUnknown = false;
  returnsValue = false;

  readonly #names: Names;
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
    this.#names = new Names(program);
    this.values = new Values(this.#names);
  }

  visit(node: AnyNode, scope: Scope, parent: AnyNode): void {
    switch (node.type) {
      case 'CallExpression':
        this.#call(node, scope);
        break;
      case 'MemberExpression':
        this.#member(node, scope);
        break;
      case 'AssignmentExpression':
        if (node.left.type === 'MemberExpression') this.#assigned(node.left, scope);
        break;
      case 'Property':
        this.ownKeys.add(keyOf(node as Property));
        break;
      case 'Literal':
        if (typeof node.value === 'string') this.words.add(node.value);
        break;
      case 'Identifier':
        if (isWhole(node, parent) && this.#names.isGlobal(node, scope, 'data')) this.usesWholeData = true;
        break;
      case 'ReturnStatement':
        if (node.argument && scope.functionScope === this.#program.scopes.root) this.returnsValue = true;
    }
  }

  #call({ callee, arguments: args }: CallExpression, scope: Scope): void {
    if (this.#names.isGlobal(callee, scope, 'require')) {
      this.#require(args[0], scope);
      return;
    }
    const api = apiOf({ node: callee, scope }, this.#names);
    const at = this.#at(callee);
    if (api) this.apiCalls.push({ name: api, at, arguments: args.map(node => ({ node, scope })) });
    else if (callee.type === 'MemberExpression' && !callee.computed && callee.property.type === 'Identifier')
      this.methodCalls.push({ name: callee.property.name, at: this.#at(callee.property) });
  }

  #require(node: Node | undefined, scope: Scope): void {
    const name = node && this.values.of({ node, scope })?.value;
    if (typeof name === 'string') this.required.push({ name, at: this.#at(node as Node) });
    else this.requiresUnknown = true;
  }

  #member(node: MemberExpression, scope: Scope): void {
    const name = this.#nameOf(node.property, node.computed, scope);
    const at = this.#at(node.property);
    if (name !== undefined) this.words.add(name);
    if (this.#names.isGlobal(node.object, scope, 'data')) {
      if (name === undefined) this.usesWholeData = true;
      else this.dataReads.push({ name, at });
    }
    const api = apiOf({ node, scope }, this.#names);
    if (api) this.apiMembers.push({ name: api, at });
  }

  #assigned({ object, property, computed }: MemberExpression, scope: Scope): void {
    const name = this.#nameOf(property, computed, scope);
    if (name === undefined) return;
    this.ownKeys.add(name);
    if (this.#names.isGlobal(object, scope, 'data')) this.dataWrites.add(name);
  }

  /** The name of a property, if it is certain. */
  #nameOf(property: Node, computed: boolean, scope: Scope): string | undefined {
    const at = property as AnyNode;
    if (!computed) return at.type === 'Identifier' ? at.name : undefined;
    const name = this.values.of({ node: at, scope })?.value;
    return typeof name === 'string' ? name : undefined;
  }

  #at(node: Node): Position {
    const { line = 1, column = 0 } = node.loc?.start ?? {};
    return { line: line + this.#program.lineOffset, column };
  }
}

/** Whether a name is used as such: not before a dot, and not as the name of a property. */
function isWhole(node: AnyNode, parent: AnyNode): boolean {
  if (parent.type === 'MemberExpression') return parent.computed && parent.property === node;
  return parent.type !== 'Property' || parent.value === node;
}
