// name: Fails without an access token
fields.accessToken = undefined;
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

runCode(fields);

assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
assertApi('sendHttpRequest').wasNotCalled();
