// name: Sends under a custom name
fields.eventNameMode = 'custom';
fields.customEventName = 'QuizFinished';
mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].event_name).isEqualTo('QuizFinished');
});
