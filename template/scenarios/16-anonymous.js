// name: Sends without customer information and cookies when consent is denied
fields.consentMode = 'required';
fields.onDenied = 'anonymous';
cookies._fbp = 'fb.1.1596403881668.1116446470';
mock('getAllEventData', {
  event_name: 'page_view',
  ip_override: '203.0.113.7',
  page_location: 'https://www.example.com/?fbclid=IwAR1',
  user_data: { email_address: 'user@example.com' },
  'x-ga-gcs': 'G100',
});

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].user_data).isEqualTo({ client_ip_address: '203.0.113.7' });
  assertThat(request.body.data[0].event_source_url).isEqualTo('https://www.example.com/');
  assertApi('setCookie').wasNotCalled();
});
