import type { Node, Program, VariableDeclarator } from 'acorn';
import type MagicString from 'magic-string';
import type { Refusal } from './dialect.ts';

/** What the bundle of a variable calls with the default export, where its code has to return it. */
export const RETURN = 'returnToGtm';

/** What to do where the value of a variable is not found. */
export const MISSING_VALUE = 'Expected export default with the value of the variable, as the last statement.';

/**
 * Writes `return …` where the code ends with `var value = …; returnToGtm(value);`. Modules cannot return at their top;
 * the code of a variable in GTM has to.
 */
export function writeReturn({ body }: Program, text: MagicString): Refusal[] {
  const [statement, call] = body.slice(-2);
  const returned = call && text.original.slice(call.start, call.end);
  if (!statement || !call || !returned?.startsWith(`${RETURN}(`)) return [];
  const [declared] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  if (!declared?.init || returned !== `${RETURN}(${nameOf(declared, text)});`) {
    return [{ ...positionOf(statement), message: MISSING_VALUE }];
  }
  text.overwrite(statement.start, declared.init.start, 'return ').remove(statement.end, call.end);
  return [];
}

function nameOf({ id }: VariableDeclarator, text: MagicString): string {
  return text.original.slice(id.start, id.end);
}

function positionOf({ loc }: Node): { readonly line: number; readonly column: number } {
  return loc?.start ?? { line: 1, column: 0 };
}
