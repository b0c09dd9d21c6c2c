import { JSON, logToConsole, sendHttpRequest } from './apis.ts';
import { payload } from './payload.ts';

// GTM runs this file from the top for each event that fires the tag, and remembers nothing of the last one. The tag is
// over when it calls gtmOnSuccess or gtmOnFailure: each way through the code has to reach one of them, once.
const url = data.url;
if (url) send(url);
else fail('there is no endpoint.');

function send(url: string): void {
  const options = { method: 'POST', headers: { 'Content-Type': 'application/json' }, timeout: 5000 };
  sendHttpRequest(url, options, JSON.stringify(payload(data.keys || []))).then(
    // An answer of 400 or 500 is an answer too; only no answer at all rejects the promise.
    answer => {
      if (answer.statusCode >= 200 && answer.statusCode < 300) data.gtmOnSuccess();
      else fail('the endpoint answers ' + answer.statusCode + '.');
    },
    () => fail('the endpoint does not answer.'),
  );
}

function fail(reason: string): void {
  logToConsole('The event was not sent: ' + reason);
  data.gtmOnFailure();
}
