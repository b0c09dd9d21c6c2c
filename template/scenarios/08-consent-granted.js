// name: Sends when consent is required and granted
fields.consentMode = 'required';
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7', 'x-ga-gcs': 'G111' });

runCode(fields);

callLater(() => {
  assertApi('gtmOnSuccess').wasCalled();
  assertApi('sendHttpRequest').wasCalled();
});
