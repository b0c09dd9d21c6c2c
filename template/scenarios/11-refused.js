// name: Fails when Meta refuses the event
status = 400;
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

runCode(fields);

callLater(() => {
  assertApi('gtmOnFailure').wasCalled();
  assertApi('gtmOnSuccess').wasNotCalled();
});
