// name: Gives every tag of an event the same id
const first = runCode({});
assertThat(first).isEqualTo('mjuohs00.1.2.7');
assertThat(runCode({})).isEqualTo(first);
assertApi('copyFromDataLayer').wasCalledWith('gtm.uniqueEventId');
