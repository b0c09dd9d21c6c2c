import type { AnyNode, Identifier, Node, Program } from 'acorn';
import type MagicString from 'magic-string';
import { forEachChild } from '../sandbox/syntax/walk.ts';
import { describeOrigin, type FindOrigin, type Origin } from './origins.ts';

/**
 * Gives parameters and variables of functions their own names back. esbuild numbers them (`event2`) where the top of
 * another module has the same name, although they may shadow it.
 *
 * @returns a warning for each name that has to keep its number.
 */
export function restoreNames(tree: Program, text: MagicString, findOrigin: FindOrigin): string[] {
  const declared = new Set(tree.body.flatMap(declaredNames));
  const clashes = new Map<string, string>();
  for (const statement of tree.body) {
    const identifiers = identifiersIn(statement);
    const used = new Set(identifiers.map(({ name }) => name));
    for (const [name, origin] of renamedIn(identifiers, findOrigin)) {
      const isFree = !declared.has(name) && !used.has(origin.name);
      if (!isFree && !clashes.has(name)) clashes.set(name, clash(name, origin));
      if (!isFree) continue;
      for (const { start, end } of identifiers.filter(identifier => identifier.name === name)) {
        text.overwrite(start, end, origin.name);
      }
    }
  }
  return [...clashes.values()];
}

type Renamed = Origin & { readonly name: string };

/** The first place of each name that is another one in the source. */
function renamedIn(identifiers: readonly Identifier[], findOrigin: FindOrigin): ReadonlyMap<string, Renamed> {
  const renamed = new Map<string, Renamed>();
  for (const { name, loc } of identifiers) {
    const origin = loc && findOrigin(loc.start);
    if (origin?.name && origin.name !== name && !renamed.has(name)) renamed.set(name, origin as Renamed);
  }
  return renamed;
}

function clash(name: string, origin: Renamed): string {
  const because = 'because another module has that name too. Rename one';
  return `${describeOrigin(origin)} ${origin.name} is called ${name} in the template, ${because}.`;
}

/** What a statement at the top declares. */
export function declaredNames(statement: AnyNode): string[] {
  if (statement.type === 'FunctionDeclaration') return statement.id ? [statement.id.name] : [];
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
}

/** Every identifier that stands for a variable: no property names. */
function identifiersIn(root: Node): Identifier[] {
  const found: Identifier[] = [];
  const visit = (node: Node): void => {
    const at = node as AnyNode;
    if (at.type === 'Identifier') found.push(at);
    else if (at.type === 'MemberExpression' && !at.computed) visit(at.object);
    else if (at.type === 'Property' && !at.computed) visit(at.value);
    else forEachChild(at, visit);
  };
  visit(root);
  return found;
}
