// name: Keeps a click on an ad in the cookie _fbc
mock('getAllEventData', {
  event_name: 'page_view',
  ip_override: '203.0.113.7',
  page_location: 'https://www.example.com/?fbclid=IwAR1-Abc_d',
});

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].user_data.fbc).isEqualTo('fb.1.1767225600000.IwAR1-Abc_d');
  assertThat(written).isEqualTo({ _fbc: 'fb.1.1767225600000.IwAR1-Abc_d' });
});
