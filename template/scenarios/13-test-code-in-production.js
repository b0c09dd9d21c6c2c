// name: Leaves the test event code out of production
fields.testEventCode = 'TEST12345';
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

runCode(fields);

callLater(() => {
  assertApi('gtmOnSuccess').wasCalled();
  assertThat(request.body.test_event_code).isUndefined();
});
