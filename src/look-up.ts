/**
 * Looks a word up in a packed table, a string of `word:result` with a blank before and behind each; `''` if it is not
 * there.
 *
 * GTM interprets the tag anew for each event, so a string, which costs one step, beats an object literal, whose every
 * member is paid for whether or not the event needs it.
 */
export function lookUp(table: string, word: string): string {
  return (table.split(' ' + word + ':')[1] || '').split(' ')[0] as string;
}
