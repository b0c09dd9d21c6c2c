// name: Fails when Meta refuses the event
status = 400;
mock('getAllEventData', { event_name: 'page_view' });

runCode(fields);

callLater(() => {
  assertApi('gtmOnFailure').wasCalled();
  assertApi('gtmOnSuccess').wasNotCalled();
});
