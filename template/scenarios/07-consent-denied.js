// name: Sends nothing and sets no cookie when consent is required and denied
fields.consentMode = 'required';
cookies = { _fbp: 'fb.1.1596403881668.1116446470' };
mock('getAllEventData', {
  event_name: 'page_view',
  ip_override: '203.0.113.7',
  consent_state: { ad_storage: 'denied' },
});

runCode(fields);

assertApi('gtmOnSuccess').wasCalled();
assertApi('gtmOnFailure').wasNotCalled();
assertApi('sendHttpRequest').wasNotCalled();
assertApi('setCookie').wasNotCalled();
