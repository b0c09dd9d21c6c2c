import type { Node, Program } from 'acorn';
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
  const source = ({ start, end }: Node): string => text.original.slice(start, end);
  const [statement, call] = body.slice(-2);
  if (!statement?.loc || !call || !source(call).startsWith(`${RETURN}(`)) return [];
  const [declared, another] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  if (another || !declared?.init || source(call) !== `${RETURN}(${source(declared.id)});`) {
    return [{ ...statement.loc.start, message: MISSING_VALUE }];
  }
  text.overwrite(statement.start, declared.init.start, 'return ').remove(statement.end, call.end);
  return [];
}
