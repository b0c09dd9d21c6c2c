// name: Completes a national phone number by the country
mock('getAllEventData', {
  event_name: 'generate_lead',
  user_data: { phone_number: '020 7946 0958', address: { country: 'UK' } },
});
mock('sha256Sync', text => text);

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].user_data).isEqualTo({ ph: '442079460958', country: 'gb' });
});
