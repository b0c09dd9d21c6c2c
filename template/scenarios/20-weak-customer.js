// name: Does not send an event with too little customer information
mock('getAllEventData', { event_name: 'page_view', user_agent: 'Mozilla/5.0' });

runCode(fields);

callLater(() => {
  assertApi('gtmOnFailure').wasCalled();
  assertApi('sendHttpRequest').wasNotCalled();
});
