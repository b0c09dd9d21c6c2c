// name: Creates _fbp where there is none
fields.generateFbp = true;
mock('generateRandom', 1116446470);
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

runCode(fields);

callLater(() => {
  assertThat(written._fbp).isEqualTo('fb.1.1767225600000.1116446470');
});
