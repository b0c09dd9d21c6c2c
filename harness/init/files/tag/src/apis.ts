// GTM's sandbox has no globals: what is not in the language itself comes from require, JSON and Math too. Most APIs need
// a permission in template/permissions.ts. All there are: https://developers.google.com/tag-platform/tag-manager/server-side/api

export const getEventData = require('getEventData');
export const JSON = require('JSON');
export const logToConsole = require('logToConsole');
export const sendHttpRequest = require('sendHttpRequest');
