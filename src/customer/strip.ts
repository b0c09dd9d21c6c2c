/** Removes every match of an RE2 pattern; all of the text on a server image older than 2.0.0, which has no RE2. */
export function strip(text: string, pattern: string): string {
  const regex = require('createRegex')(pattern, 'g');
  return regex ? text.replace(regex, '') : '';
}
