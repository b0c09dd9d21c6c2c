const callLater = require('callLater');
const JSON = require('JSON');
const Promise = require('Promise');

const fields = { url: 'https://collector.example.com/events', keys: ['value', 'currency'] };

// What the endpoint answers, and what it has got.
let status = 200;
let body;

mock('getEventData', key => ({ event_name: 'purchase', value: 10, currency: 'EUR', user_id: 'u-1' })[key]);

mock('sendHttpRequest', (url, options, sent) => {
  body = JSON.parse(sent);
  return Promise.create(resolve => {
    resolve({ statusCode: status, headers: {}, body: '' });
  });
});
