import type { AnyNode, Literal, Program } from 'acorn';
import type MagicString from 'magic-string';
import { findUses } from './uses.ts';

/**
 * Puts texts that are constants of the top where they are used: those used once, and those no longer than their name.
 * GTM interprets a tag anew for each event, and each declaration at its top is paid for each time.
 *
 * A text is the same wherever it stands. Names that anything else in the code has are left alone.
 *
 * @returns the declarations that are gone.
 */
export function inlineConstants(tree: Program, text: MagicString): AnyNode[] {
  const { declared, assigned, of } = findUses(tree);
  return tree.body.filter(statement => {
    const { name = '', value } = constantOf(statement) ?? {};
    const uses = of.get(name) ?? [];
    if (!value?.raw || declared.get(name) !== 1 || assigned.has(name)) return false;
    if (uses.length !== 1 && value.raw.length > name.length) return false;
    for (const { node } of uses) text.overwrite(node.start, node.end, value.raw);
    return true;
  });
}

function constantOf(statement: AnyNode): { readonly name: string; readonly value: Literal } | undefined {
  if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1) return undefined;
  const { id, init } = statement.declarations[0] as (typeof statement.declarations)[0];
  const isText = init?.type === 'Literal' && typeof init.value === 'string';
  return isText && id.type === 'Identifier' ? { name: id.name, value: init } : undefined;
}
