let event;

mock('getRequestPath', '/events');

mock('runContainer', (given, onComplete) => {
  event = given;
  onComplete();
});
