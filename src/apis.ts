/**
 * The APIs that nearly every event needs more than once.
 *
 * GTM interprets the tag anew for each event, and each declaration at the top of a file is paid for each time. So other
 * APIs are required by the function that needs them, and what only one function needs, such as a table, is declared
 * within it. The build puts a text or a function that is used once in the place of its use (`harness/build/shrink.ts`).
 */

export const JSON = require('JSON');
export const Object = require('Object');
export const getCookieValues = require('getCookieValues');
export const getTimestampMillis = require('getTimestampMillis');
export const makeString = require('makeString');
export const setCookie = require('setCookie');
export const sha256Sync = require('sha256Sync');
