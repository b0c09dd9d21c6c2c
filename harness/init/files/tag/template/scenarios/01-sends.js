// name: Sends the event's name and the chosen event data
runCode(fields);

// Promises settle after the code has run: look at what came of them later.
callLater(() => {
  assertThat(body).isEqualTo({ event_name: 'purchase', value: 10, currency: 'EUR' });
  assertApi('gtmOnSuccess').wasCalled();
});
