// name: Sends less from a restricted source
fields.restrictedSource = true;
fields.standardParametersOnly = true;
mock('getAllEventData', {
  event_name: 'generate_lead',
  ip_override: '203.0.113.7',
  page_location: 'https://www.example.com/diabetes?step=2',
  value: 5,
  custom_properties: { diagnosis: 'x' },
});

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].event_source_url).isEqualTo('https://www.example.com');
  assertThat(request.body.data[0].custom_data).isEqualTo({ value: 5 });
});
