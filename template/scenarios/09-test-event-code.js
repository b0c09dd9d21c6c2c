// name: Takes the test event code from the field in preview, and never from event data
fields.testEventCode = 'TEST12345';
mock('getContainerVersion', { previewMode: true, debugMode: false });
mock('getAllEventData', {
  event_name: 'page_view',
  ip_override: '203.0.113.7',
  test_event_code: 'TEST99999',
});

runCode(fields);

callLater(() => {
  assertThat(request.body.test_event_code).isEqualTo('TEST12345');
});
