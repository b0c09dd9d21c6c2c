// name: Sends to further datasets
let urls = [];
fields.additionalDatasets = [{ pixelId: '222', accessToken: 'token-2' }];
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });
mock('sendHttpRequest', url => {
  urls.push(url);
  return Promise.create(resolve => {
    resolve({ statusCode: 200, headers: {}, body: '{}' });
  });
});

runCode(fields);

callLater(() => {
  assertApi('gtmOnSuccess').wasCalled();
  assertThat(urls).isEqualTo([
    'https://graph.facebook.com/v26.0/1234567890/events',
    'https://graph.facebook.com/v26.0/222/events',
  ]);
});
