import type { AnyNode, Expression, Identifier, Node } from 'acorn';
import type { Program } from '../../sandbox/syntax/parse.ts';
import { type Binding, findBinding, type Scope } from '../../sandbox/syntax/scopes.ts';
import { walkCode } from './walk.ts';

/** An expression and the scope it stands in. */
export interface Located {
  readonly node: Node;
  readonly scope: Scope;
}

/** What the names in a program stand for. */
export class Names {
  readonly #program: Program;
  readonly #values = new Map<Binding, Located>();

  constructor(program: Program) {
    this.#program = program;
    const changed = new Set<Binding>();
    walkCode(program, (node, scope) => {
      for (const name of assigned(node)) {
        const binding = findBinding(scope, name);
        if (binding) changed.add(binding);
      }
      if (node.type !== 'VariableDeclarator' || !node.init) return;
      const binding = findBinding(scope, (node.id as Identifier).name);
      if (binding && this.#values.has(binding)) changed.add(binding);
      if (binding) this.#values.set(binding, { node: node.init, scope });
    });
    for (const binding of changed) this.#values.delete(binding);
  }

  /** The expression that a name is declared with, if it keeps that value. */
  valueOf({ name }: Identifier, scope: Scope): Located | undefined {
    const binding = findBinding(scope, name);
    return binding && this.#values.get(binding);
  }

  /** Whether a node is the name of that global, such as `data`. */
  isGlobal(node: Node, scope: Scope, name: string): boolean {
    const at = node as Expression;
    if (at.type !== 'Identifier' || at.name !== name) return false;
    return findBinding(scope, name) === this.#program.scopes.root.bindings.get(name);
  }
}

/** Names to which a node gives a new value. */
function assigned(node: AnyNode): string[] {
  if (node.type === 'AssignmentExpression') return namesIn(node.left);
  if (node.type === 'UpdateExpression') return namesIn(node.argument);
  if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') return namesIn(node.left);
  return [];
}

function namesIn(target: Node): string[] {
  const at = target as AnyNode;
  return at.type === 'Identifier' ? [at.name] : [];
}
