// GTM's sandbox has no globals: what is not in the language itself comes from require, JSON and Math too. Most APIs need
// a permission in template/permissions.ts. All there are: https://developers.google.com/tag-platform/tag-manager/server-side/api

export const claimRequest = require('claimRequest');
export const getRequestBody = require('getRequestBody');
export const getRequestPath = require('getRequestPath');
export const getType = require('getType');
export const JSON = require('JSON');
export const returnResponse = require('returnResponse');
export const runContainer = require('runContainer');
export const setResponseStatus = require('setResponseStatus');
