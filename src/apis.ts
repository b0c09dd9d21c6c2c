/**
 * The APIs that nearly every event needs.
 *
 * GTM interprets the tag anew for each event, and each declaration at the top of a file is paid for each time. So other
 * APIs are required by the function that needs them, and what only one function needs, such as a table, is declared
 * within it.
 */

export const JSON = require('JSON');
export const Object = require('Object');
export const getAllEventData = require('getAllEventData');
export const getCookieValues = require('getCookieValues');
export const getTimestampMillis = require('getTimestampMillis');
export const makeString = require('makeString');
export const sendHttpRequest = require('sendHttpRequest');
export const setCookie = require('setCookie');
export const sha256Sync = require('sha256Sync');
