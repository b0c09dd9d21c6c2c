// name: Gives the next event of the page another id
runCode({});
eventNumber = 8;
assertThat(runCode({})).isEqualTo('mjuohs00.1.2.8');
