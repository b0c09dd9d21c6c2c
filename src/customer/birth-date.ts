import { getTimestampMillis } from '../apis.ts';
import { lookUp } from '../look-up.ts';

/**
 * Date of birth as YYYYMMDD, from year-month-day, from day and month in either order before the year, and with the month
 * as an English word, also behind the day of the week (customer information parameters, `db`). `2/16/1997` can only mean
 * February; `2/3/1997` is ambiguous and dropped, as is what lies before 1900 or after this year, and a year of two digits.
 */
export function normalizeBirthDate(date: string): string {
  const makeNumber = require('makeNumber');
  const text = date.trim();
  const yearFirst =
    text.match('^(\\d{4})(\\d\\d)(\\d\\d)$') ||
    text.match('^(\\d{4})[^0-9A-Za-z]{1,3}(\\d{1,2})[^0-9A-Za-z]{1,3}(\\d{1,2})(?:\\D|$)');
  if (yearFirst) return join(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = text.match('^(\\d{1,2})[^0-9A-Za-z]{1,3}(\\d{1,2})[^0-9A-Za-z]{1,3}(\\d{4})(?:\\D|$)');
  if (!yearLast) return normalizeWords(text.toLowerCase());
  const first = makeNumber(yearLast[1]);
  const second = makeNumber(yearLast[2]);
  if (first > 12) return join(yearLast[3], yearLast[2], yearLast[1]);
  return second > 12 || first === second ? join(yearLast[3], yearLast[1], yearLast[2]) : '';

  /** `16 Feb 1997`, `February 16th, 1997`, `1997-Feb-16`, `Sunday, 16 February 1997`, `Sun 16.2.1997`. */
  function normalizeWords(words: string): string {
    const months = ' jan:01 feb:02 mar:03 apr:04 may:05 jun:06 jul:07 aug:08 sep:09 oct:10 nov:11 dec:12 ';
    // In a hash, too, there may be "feb" or "dec" between digits.
    if (words.match('^[0-9a-f]{32}')) return '';
    const afterDay = words.match('^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[^a-z0-9]{1,3}(.{8,60})$');
    if (afterDay) return normalizeBirthDate(afterDay[1] as string);
    const word = words.match('[a-z]{3,9}');
    const year = words.match('(?:^|\\D)(\\d{4})(?:\\D|$)');
    const day = words.match('(?:^|\\D)(\\d{1,2})(?:\\D|$)');
    const month = word ? lookUp(months, (word[0] as string).slice(0, 3)) : '';
    return month && year && day ? join(year[1], month, day[1]) : '';
  }

  function join(year: string | undefined, month: string | undefined, day: string | undefined): string {
    // The mean year of the Gregorian calendar, in ms.
    const thisYear = 1970 + require('Math').floor(getTimestampMillis() / 31556952000);
    const isDate = isBetween(1900, year, thisYear) && isBetween(1, month, 12) && isBetween(1, day, 31);
    return isDate ? year + ('0' + month).slice(-2) + ('0' + day).slice(-2) : '';
  }

  function isBetween(min: number, part: string | undefined, max: number): boolean {
    const number = makeNumber(part);
    return number >= min && number <= max;
  }
}
