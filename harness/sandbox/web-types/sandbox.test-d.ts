// Checked by `tsc -p src/web`: each line below an expectation must be an error, or the expectation itself is one.
const copyFromDataLayer = require('copyFromDataLayer');
require('templateStorage').setItem('key', require('getTimestampMillis')());
require('makeString')(copyFromDataLayer('event')).trim();
require('getQueryParameters')('q', true)?.indexOf('a');

// @ts-expect-error: an API of server containers
require('sha256Sync');
// @ts-expect-error: Promise is one too
require('Promise');
// @ts-expect-error: what the data layer holds is unknown
copyFromDataLayer('event').trim();
// @ts-expect-error: without true there is one value at most
require('getQueryParameters')('q')?.pop();
// @ts-expect-error: local storage holds texts
require('localStorage').setItem('key', 1);
// @ts-expect-error: window is missing
window.location;
