// name: Sends when consent is required and granted
fields.consentMode = 'required';
mock('getAllEventData', { event_name: 'page_view', 'x-ga-gcs': 'G111' });

runCode(fields);

callLater(() => {
  assertApi('gtmOnSuccess').wasCalled();
  assertApi('sendHttpRequest').wasCalled();
});
