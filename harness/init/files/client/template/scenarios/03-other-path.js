// name: Leaves other paths to other clients
runCode({ path: '/orders' });

assertApi('claimRequest').wasNotCalled();
