// name: Leaves _fbc alone when the same click comes again
cookies = { _fbc: 'fb.1.1596403881668.IwAR1-Abc_d', _fbp: 'fb.1.1596403881668.1116446470' };
mock('getAllEventData', {
  event_name: 'page_view',
  ip_override: '203.0.113.7',
  page_location: 'https://www.example.com/?fbclid=IwAR1-Abc_d',
});

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].user_data).isEqualTo({
    client_ip_address: '203.0.113.7',
    fbc: 'fb.1.1596403881668.IwAR1-Abc_d',
    fbp: 'fb.1.1596403881668.1116446470',
  });
  assertThat(written).isEqualTo(cookies);
});
