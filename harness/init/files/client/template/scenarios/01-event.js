// name: Runs the container with the posted event
mock('getRequestBody', '{"event_name":"sign_up","method":"email"}');

runCode({ path: '/events' });

assertApi('claimRequest').wasCalled();
assertThat(event).isEqualTo({ event_name: 'sign_up', method: 'email' });
assertApi('setResponseStatus').wasCalledWith(204);
assertApi('returnResponse').wasCalled();
