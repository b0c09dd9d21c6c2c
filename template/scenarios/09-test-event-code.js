// name: Takes the test event code from the field and never from event data
fields.testEventCode = 'TEST12345';
mock('getAllEventData', { event_name: 'page_view', test_event_code: 'TEST99999' });

runCode(fields);

callLater(() => {
  assertThat(request.body.test_event_code).isEqualTo('TEST12345');
});
