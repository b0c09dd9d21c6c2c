// name: Fails without an access token
fields.accessToken = undefined;
mock('getAllEventData', { event_name: 'page_view' });

runCode(fields);

assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
assertApi('sendHttpRequest').wasNotCalled();
