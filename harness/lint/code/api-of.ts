import type { AnyNode } from 'acorn';
import type { Located, Names } from './names.ts';

/** How many names are followed: no template renames an API more often, and cycles end. */
const DEPTH = 8;

/**
 * The API that an expression stands for: `require('JSON').parse`, or a name declared as such, gives `JSON.parse`.
 * `undefined` for everything else, and where only the run could tell.
 */
export function apiOf({ node, scope }: Located, names: Names, depth = DEPTH): string | undefined {
  const at = node as AnyNode;
  if (at.type === 'Identifier') {
    const value = depth > 0 ? names.valueOf(at, scope) : undefined;
    return value && apiOf(value, names, depth - 1);
  }
  if (at.type === 'MemberExpression' && !at.computed && at.property.type === 'Identifier') {
    const object = apiOf({ node: at.object, scope }, names, depth);
    return object && `${object}.${at.property.name}`;
  }
  if (at.type !== 'CallExpression' || !names.isGlobal(at.callee, scope, 'require')) return undefined;
  const [name] = at.arguments as AnyNode[];
  return name?.type === 'Literal' && typeof name.value === 'string' ? name.value : undefined;
}
