/**
 * Reads a number in either decimal style; NaN for what is no number.
 *
 * NaN also for `1,234`, which is a thousand in one style and one in the other: a value a thousand times too high is worse
 * than none. `1.234` is a decimal number, as in every programming language.
 */
export function parseNumber(text: string): number {
  const makeNumber = require('makeNumber');
  const plain = text.trim();
  return plain.match('^-?\\d{1,15}(?:\\.\\d{1,15})?$') ? makeNumber(plain) : parseGrouped(plain || 'none');
}

function parseGrouped(plain: string): number {
  // `1,234.50`, `1,234,567`, `1 234.5`, `1'234`.
  const pointStyle =
    "^-?\\d{1,3}(?:[,' ]\\d{3}){1,9}\\.\\d{1,9}$|^-?\\d{1,3}(?:,\\d{3}){2,9}$|^-?\\d{1,3}(?:[' ]\\d{3}){1,9}$";
  // `1.234,50`, `1.234.567`, `1 234,5`, `12,5`.
  const commaStyle =
    "^-?\\d{1,3}(?:[.' ]\\d{3}){1,9},\\d{1,9}$|^-?\\d{1,3}(?:\\.\\d{3}){2,9}$|^-?\\d{1,15},(?:\\d{1,2}|\\d{4,9})$";
  const makeNumber = require('makeNumber');
  const digits = plain.split("'").join('').split(' ').join('');
  if (plain.match(pointStyle)) return makeNumber(digits.split(',').join(''));
  if (plain.match(commaStyle)) return makeNumber(digits.split('.').join('').replace(',', '.'));
  return makeNumber(plain);
}
