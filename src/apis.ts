/** Every API that the tag uses, required once. */

export const JSON = require('JSON');
export const Math = require('Math');
export const Object = require('Object');
export const computeEffectiveTldPlusOne = require('computeEffectiveTldPlusOne');
export const createRegex = require('createRegex');
export const getAllEventData = require('getAllEventData');
export const getCookieValues = require('getCookieValues');
export const getTimestampMillis = require('getTimestampMillis');
export const logToConsole = require('logToConsole');
export const makeNumber = require('makeNumber');
export const makeString = require('makeString');
export const parseUrl = require('parseUrl');
export const sendHttpRequest = require('sendHttpRequest');
export const setCookie = require('setCookie');
export const sha256Sync = require('sha256Sync');
