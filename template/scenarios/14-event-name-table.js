// name: Renames events by the table, and does not send those without a name
fields.eventNameTable = [{ ga4Name: 'page_view', metaName: '' }];
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

runCode(fields);

callLater(() => {
  assertApi('gtmOnSuccess').wasCalled();
  assertApi('sendHttpRequest').wasNotCalled();
});
