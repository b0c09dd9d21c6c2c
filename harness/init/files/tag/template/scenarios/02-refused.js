// name: Fails when the endpoint refuses the event
status = 500;

runCode(fields);

callLater(() => {
  assertApi('gtmOnFailure').wasCalled();
});
