// name: Does not hash blank fields
mock('getAllEventData', {
  event_name: 'sign_up',
  user_agent: 'Mozilla/5.0',
  user_data: { email_address: ' ', phone_number: '', address: { first_name: null, country: '-' } },
});

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].user_data).isEqualTo({ client_user_agent: 'Mozilla/5.0' });
});
