// name: Gives none where GTM has not numbered the event
eventNumber = undefined;
assertThat(runCode({})).isUndefined();
assertThat(storage).isEqualTo({});
