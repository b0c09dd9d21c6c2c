// name: Answers 400 to what is no event
mock('getRequestBody', 'no JSON');

runCode({ path: '/events' });

assertApi('runContainer').wasNotCalled();
assertApi('setResponseStatus').wasCalledWith(400);
assertApi('returnResponse').wasCalled();
