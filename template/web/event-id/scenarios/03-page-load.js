// name: Gives the same event number after a reload another id
runCode({});
storage = {};
assertThat(runCode({})).isEqualTo('mjuohs00.3.4.7');
