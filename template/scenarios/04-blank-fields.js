// name: Does not hash blank fields
mock('getAllEventData', {
  event_name: 'sign_up',
  ip_override: '203.0.113.7',
  user_agent: 'Mozilla/5.0',
  user_data: { email_address: ' ', phone_number: '', address: { first_name: null, country: '-' } },
});

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].user_data).isEqualTo({
    client_ip_address: '203.0.113.7',
    client_user_agent: 'Mozilla/5.0',
  });
});
