// name: Does not send an event that is too old
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7', event_time: 1766534400 });

runCode(fields);

callLater(() => {
  assertApi('gtmOnFailure').wasCalled();
  assertApi('sendHttpRequest').wasNotCalled();
});
