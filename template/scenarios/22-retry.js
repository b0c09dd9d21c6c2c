// name: Tries again after an error that passes
let tries = 0;
fields.retries = 1;
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });
mock('sendHttpRequest', () => {
  tries++;
  return Promise.create(resolve => {
    resolve({ statusCode: tries === 1 ? 503 : 200, headers: {}, body: '{}' });
  });
});

runCode(fields);

callLater(() => {
  callLater(() => {
    assertThat(tries).isEqualTo(2);
    assertApi('gtmOnSuccess').wasCalled();
  });
});
