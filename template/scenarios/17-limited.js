// name: Asks for Limited Data Use when consent is denied
fields.consentMode = 'required';
fields.onDenied = 'limited';
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7', 'x-ga-gcs': 'G100' });

runCode(fields);

callLater(() => {
  const event = request.body.data[0];
  assertThat(event.data_processing_options).isEqualTo(['LDU']);
  assertThat(event.data_processing_options_country).isEqualTo(0);
  assertThat(event.data_processing_options_state).isEqualTo(0);
});
