import type {
  AnyNode,
  BlockStatement,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  Function as FunctionNode,
  Identifier,
  Node,
  Pattern,
  Program,
  SwitchStatement,
  VariableDeclaration,
} from 'acorn';
import type { SyntaxProblem } from '../errors.ts';
import { forEachChild } from './walk.ts';

/** A named slot in a frame. */
export interface Binding {
  readonly name: string;
  /** Whether nothing but constants is declared by this name. */
  constant: boolean;
  readonly scope: Scope;
  /** Place in the frame; known once all uses are. */
  slot: number;
}

/** The slots that exist together at run time: those of a function call, or of one turn of a loop. */
export interface FrameLayout {
  size: number;
}

/** A region of code with names of its own. */
export class Scope {
  readonly bindings = new Map<string, Binding>();
  /** Where the bindings live. Shared with the enclosing function unless each turn of a loop needs its own. */
  frame: FrameLayout;
  /** Whether an inner function uses one of the bindings. */
  captured = false;
  /** Whether the function's `arguments` are read. */
  usesArguments = false;

  constructor(
    readonly parent: Scope | undefined,
    /** The function (or whole program) the scope belongs to; itself if it is one. */
    readonly owner: Scope | undefined,
    /** Whether the scope is entered again and again while its function runs. */
    readonly inLoop: boolean,
  ) {
    this.frame = owner?.frame ?? { size: 0 };
  }

  get functionScope(): Scope {
    return this.owner ?? this;
  }

  /** Whether entering the scope makes a frame. */
  get hasFrame(): boolean {
    return this.frame !== this.owner?.frame;
  }
}

/** The scopes of a program and what each identifier means. */
export interface Scopes {
  readonly root: Scope;
  readonly of: ReadonlyMap<Node, Scope>;
}

const LOOPS = new Set([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Finds every scope and binding, and reports identifiers that nothing declares. */
export function resolveScopes(tree: Program, globals: readonly string[], problems: SyntaxProblem[]): Scopes {
  const root = new Scope(undefined, undefined, false);
  for (const name of globals) declare(root, name, false);
  const analysis = new Analysis(problems);
  analysis.enter(tree, root);
  analysis.resolve();
  for (const scope of analysis.of.values()) settleFrame(scope);
  return { root, of: analysis.of };
}

/** Looks a name up from `scope` outwards. */
export function findBinding(scope: Scope, name: string): Binding | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const binding = at.bindings.get(name);
    if (binding) return binding;
  }
  return undefined;
}

/** A block in a loop whose names inner functions keep gets a frame for each turn. */
function settleFrame(scope: Scope): void {
  if (scope.owner && scope.inLoop && scope.captured) scope.frame = { size: 0 };
  for (const binding of scope.bindings.values()) binding.slot = scope.frame.size++;
}

function declare(scope: Scope, name: string, constant: boolean): void {
  const known = scope.bindings.get(name);
  if (known) known.constant &&= constant;
  else scope.bindings.set(name, { name, constant, scope, slot: -1 });
}

class Analysis {
  readonly of = new Map<Node, Scope>();
  private readonly uses: { readonly node: Identifier; readonly scope: Scope }[] = [];

  constructor(private readonly problems: SyntaxProblem[]) {}

  /** Declares what belongs to the scope of `node`, then visits its children in it. */
  enter(node: Node, scope: Scope): void {
    this.of.set(node, scope);
    forEachChild(node, child => this.visit(child, scope, scope.inLoop));
  }

  private visit(node: Node, scope: Scope, inLoop: boolean): void {
    const at = node as AnyNode;
    if (at.type === 'Identifier') this.uses.push({ node: at, scope });
    else if (at.type === 'MemberExpression' && !at.computed) this.visit(at.object, scope, inLoop);
    else if (at.type === 'Property') this.visit(at.value, scope, inLoop);
    else if (at.type === 'VariableDeclaration') this.variables(at, scope, inLoop);
    else if (FUNCTIONS.has(at.type)) this.function(at as FunctionNode, scope);
    else if (opensScope(at)) this.block(at, scope, inLoop || LOOPS.has(at.type));
    else forEachChild(at, child => this.visit(child, scope, inLoop || LOOPS.has(at.type)));
  }

  private variables(node: VariableDeclaration, scope: Scope, inLoop: boolean): void {
    const target = node.kind === 'var' ? scope.functionScope : scope;
    for (const { id, init } of node.declarations) {
      for (const name of namesOf(id)) declare(target, name, node.kind === 'const');
      this.visit(id, scope, inLoop);
      if (init) this.visit(init, scope, inLoop);
    }
  }

  private function(node: FunctionNode, scope: Scope): void {
    if (node.type === 'FunctionDeclaration' && node.id) declare(scope, node.id.name, false);
    const inner = new Scope(scope, undefined, false);
    this.of.set(node, inner);
    for (const name of node.params.flatMap(namesOf)) declare(inner, name, false);
    if (node.type === 'FunctionExpression' && node.id) declare(inner, node.id.name, true);
    if (node.body.type === 'BlockStatement')
      for (const child of node.body.body) this.visit(child, inner, false);
    else this.visit(node.body, inner, false);
  }

  private block(node: ScopeNode, scope: Scope, inLoop: boolean): void {
    this.enter(node, new Scope(scope, scope.functionScope, inLoop));
  }

  /** Ties each use to its binding; runs last, because functions may use what is declared further down. */
  resolve(): void {
    for (const { node, scope } of this.uses) {
      const binding = findBinding(scope, node.name);
      if (binding) {
        if (binding.scope.functionScope !== scope.functionScope) binding.scope.captured = true;
      } else if (node.name === 'arguments') scope.functionScope.usesArguments = true;
      else if (node.name !== 'undefined') this.problems.push(undeclared(node));
    }
  }
}

type ScopeNode = BlockStatement | ForStatement | ForInStatement | ForOfStatement | SwitchStatement;

function opensScope(node: AnyNode): node is ScopeNode {
  return (
    node.type === 'BlockStatement' ||
    node.type === 'ForStatement' ||
    node.type === 'ForInStatement' ||
    node.type === 'ForOfStatement' ||
    node.type === 'SwitchStatement'
  );
}

/** The names that a pattern declares: one, or several where the subset check has refused it already. */
function namesOf(pattern: Pattern | null): string[] {
  if (pattern?.type === 'Identifier') return [pattern.name];
  if (pattern?.type === 'AssignmentPattern') return namesOf(pattern.left);
  if (pattern?.type === 'RestElement') return namesOf(pattern.argument);
  if (pattern?.type === 'ArrayPattern') return pattern.elements.flatMap(namesOf);
  if (pattern?.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap(property =>
    namesOf(property.type === 'Property' ? property.value : property),
  );
}

function undeclared(node: Identifier): SyntaxProblem {
  return {
    rule: 'no-undeclared',
    line: node.loc?.start.line ?? 1,
    column: node.loc?.start.column ?? 0,
    message: `Attempting to use undeclared variable ${node.name}.`,
    instead: 'Declare it, or get it with require if it is an API.',
  };
}
