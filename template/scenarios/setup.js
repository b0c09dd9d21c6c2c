const Promise = require('Promise');
const callLater = require('callLater');
const JSON = require('JSON');

const fields = {
  pixelId: '1234567890',
  accessToken: 'test-token',
  actionSource: 'website',
  consentMode: 'always',
  logMode: 'off',
};

let cookies = {};
let written = {};
let request;

// Meta answers with this status.
let status = 200;

mock('getTimestampMillis', 1767225600000);

mock('getContainerVersion', { previewMode: false, debugMode: false });

mock('getCookieValues', function (name) {
  return cookies[name] ? [cookies[name]] : [];
});

mock('setCookie', function (name, value) {
  written[name] = value;
});

mock('sendHttpRequest', function (url, options, body) {
  request = { url: url, options: options, body: JSON.parse(body) };
  return Promise.create(function (resolve) {
    resolve({ statusCode: status, headers: {}, body: '{}' });
  });
});
