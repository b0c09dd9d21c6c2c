import { getTimestampMillis, Math, makeNumber } from '../apis.ts';

/** The mean year of the Gregorian calendar, in ms. */
const YEAR = 31556952000;

/**
 * Date of birth as YYYYMMDD, from year-month-day, or from day and month in either order before the year (customer
 * information parameters, `db`). `2/16/1997` can only mean February; `2/3/1997` is ambiguous and dropped, as is what
 * lies before 1900 or after this year.
 */
export function normalizeBirthDate(date: string): string {
  const text = date.trim();
  const yearFirst =
    text.match('^(\\d{4})(\\d\\d)(\\d\\d)$') ||
    text.match('^(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})(?:\\D|$)');
  if (yearFirst) return join(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = text.match('^(\\d{1,2})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{4})(?:\\D|$)');
  if (!yearLast) return '';
  const first = makeNumber(yearLast[1]);
  const second = makeNumber(yearLast[2]);
  if (first > 12) return join(yearLast[3], yearLast[2], yearLast[1]);
  return second > 12 || first === second ? join(yearLast[3], yearLast[1], yearLast[2]) : '';
}

function join(year: string | undefined, month: string | undefined, day: string | undefined): string {
  const thisYear = 1970 + Math.floor(getTimestampMillis() / YEAR);
  const isDate = isBetween(1900, year, thisYear) && isBetween(1, month, 12) && isBetween(1, day, 31);
  return isDate ? year + twoDigits(month) + twoDigits(day) : '';
}

function isBetween(min: number, text: string | undefined, max: number): boolean {
  const number = makeNumber(text);
  return number >= min && number <= max;
}

function twoDigits(text: string | undefined): string {
  return ('0' + text).slice(-2);
}
