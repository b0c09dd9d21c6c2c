import { type AnyNode, parse } from 'acorn';
import MagicString from 'magic-string';
import { commentsBefore, dropEmptyModules } from './comments.ts';
import { inlineConstants } from './inline-constants.ts';
import { inlineFunctions } from './inline-functions.ts';

/**
 * Lowers the steps of finished code: GTM interprets a tag anew for each event, so each declaration at its top is paid for
 * each time, and each call is too. What the sources need for being read is put where it is used; what the code does, and
 * in which order, stays.
 */
export function shrink(code: string): string {
  const text = new MagicString(code);
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true });
  const constants = inlineConstants(tree, text);
  const gone = constants.length > 0 ? constants : inlineFunctions(tree, text);
  for (const declaration of gone) remove(declaration, text);
  return gone.length > 0 ? shrink(text.toString()) : dropEmptyModules(code);
}

/** Removes a declaration of the top, its comments and the lines after it that were blank. */
function remove({ start, end }: AnyNode, text: MagicString): void {
  const { original } = text;
  const blank = /^\n*/.exec(original.slice(end))?.[0].length ?? 0;
  text.remove(start - commentsBefore(original, start).length, end + blank);
}
