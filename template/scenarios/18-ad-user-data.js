// name: Reads ad_user_data from gcd
fields.consentMode = 'requiredWithUserData';
mock('getAllEventData', {
  event_name: 'page_view',
  ip_override: '203.0.113.7',
  'x-ga-gcs': 'G111',
  'x-ga-gcd': '13t3t3q3t5l1',
});

runCode(fields);

callLater(() => {
  assertApi('gtmOnSuccess').wasCalled();
  assertApi('sendHttpRequest').wasNotCalled();
});
