// name: Sends the access token in a header only
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

runCode(fields);

callLater(() => {
  assertThat(request.options.headers.Authorization).isEqualTo('Bearer test-token');
  assertThat(request.url).doesNotContain('test-token');
  assertThat(JSON.stringify(request.body)).doesNotContain('test-token');
});
