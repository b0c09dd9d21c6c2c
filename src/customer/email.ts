import { strip } from './strip.ts';

/**
 * An e-mail address in ASCII: up to 64 signs that need no quotes (RFC 5322, 3.2.3), an `@`, and a domain of labels that
 * neither begin nor end with a hyphen. The last has two characters or more, the first of them a letter.
 */
export const EMAIL =
  "^[!#-'*+./0-9=?A-Z^_`a-z{|}~-]{1,64}@(?:[A-Za-z0-9](?:-*[A-Za-z0-9]){0,62}\\.){1,9}" +
  '[A-Za-z](?:-*[A-Za-z0-9]){1,62}$';

/**
 * E-mail address: lower case (customer information parameters, `em`). What is no part of it goes: invisible characters,
 * `mailto:`, a name in front of angle brackets and these themselves, a comma or semicolon at the end. What then is no
 * address is dropped. Letters of any script may be in one.
 */
export function normalizeEmail(email: string): string {
  const given = email.trim().toLowerCase();
  if (given.match(EMAIL)) return given;
  const found = strip(given, '\\pC').match(
    '^(?:[^<>]{0,99}<)?\\s{0,9}(?:mailto:)?([^<>,;\\s]{6,254})\\s{0,9}>?[,;\\s]{0,9}$',
  );
  const address = found ? (found[1] as string) : '';
  const letters = require('createRegex')('[^\\x00-\\x7F\\pC\\pP\\pS\\pZ]', 'g');
  return letters && address.replace(letters, 'x').match(EMAIL) ? address : '';
}
