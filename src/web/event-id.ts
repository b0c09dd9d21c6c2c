/**
 * One id for each event of the data layer: the site's own, if it has one, else that of the page load and the event's
 * number in it.
 *
 * GTM evaluates a variable for each tag anew, so that an id drawn at random would be another one for each tag. What the
 * tags of an event have in common is `gtm.uniqueEventId`, which GTM counts anew at each page load. `undefined` where GTM
 * has given no number: an id that each tag makes up for itself is worse than none.
 */

const copyFromDataLayer = require('copyFromDataLayer');
const generateRandom = require('generateRandom');
const getTimestampMillis = require('getTimestampMillis');
const makeString = require('makeString');
const templateStorage = require('templateStorage');

function eventId(): string | undefined {
  const eventNumber = copyFromDataLayer('gtm.uniqueEventId');
  return eventNumber === undefined ? undefined : pageLoadId() + '.' + makeString(eventNumber);
}

/** The time, and 62 random bits. Template storage keeps it in memory until the page is left, and nowhere else. */
function pageLoadId(): string {
  const known = templateStorage.getItem('pageLoadId');
  if (known) return makeString(known);
  const made = [getTimestampMillis(), random31(), random31()].map(number => number.toString(36)).join('.');
  templateStorage.setItem('pageLoadId', made);
  return made;
}

function random31(): number {
  return generateRandom(0, 2147483647);
}

export default data.ownId ? makeString(data.ownId) : eventId();
