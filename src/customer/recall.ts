import { getCookieValues, JSON, setCookie } from '../apis.ts';
import { cookieDomain, secondsIn } from '../cookies.ts';
import type { EventData } from '../event-data.ts';
import { recordOf, type Values } from '../values.ts';
import { addMetaInformation } from './meta-information.ts';
import type { UserData } from './user-data.ts';

/**
 * Fills in what earlier events said of the customer, and remembers what this one says, in the cookie of Meta's and
 * Stape's tags: `_gtmeec`, base64 of a JSON object. It holds hashes only, out of reach of scripts.
 *
 * Another e-mail address is another person, of whom nothing is known yet.
 */
export function recallCustomer(user: UserData, event: EventData): void {
  const remembered = 'em ph fn ln db ge ct st zp country external_id';
  const known: Values = {};
  addMetaInformation(known, readMemory());
  const isSamePerson = !user.em || !known.em || JSON.stringify(user.em) === JSON.stringify(known.em);
  const memory: Values = {};
  for (const key of remembered.split(' ')) {
    user[key] = user[key] || (isSamePerson ? known[key] : undefined);
    memory[key] = user[key];
  }
  const text = JSON.stringify(memory);
  if (text !== '{}')
    writeMemory(require('toBase64')(text), data.rememberDays ? secondsIn(data.rememberDays) : 7776000);

  function readMemory(): Values {
    const given = event.explicit ? event.explicit.ck._gtmeec : undefined;
    const cookie = getCookieValues('_gtmeec')[0] || given;
    const json = typeof cookie === 'string' ? require('fromBase64')(cookie) : undefined;
    return recordOf(JSON.parse(json || ''));
  }
}

/** Deletes the cookie, if the browser has it: the visitor has withdrawn consent. */
export function forgetCustomer(): void {
  if (getCookieValues('_gtmeec').length > 0) writeMemory('', 0);
}

/** Not encoded: Meta's own tag reads it undecoded. */
function writeMemory(value: string, seconds: number): void {
  const options = {
    domain: cookieDomain(),
    path: '/',
    'max-age': seconds,
    secure: true,
    sameSite: 'Strict' as const,
    httpOnly: true,
  };
  setCookie('_gtmeec', value, options, true);
}
