// name: Passes the id of the site on, as text
assertThat(runCode({ ownId: 'T-1' })).isStrictlyEqualTo('T-1');
assertThat(runCode({ ownId: 42 })).isStrictlyEqualTo('42');
assertApi('copyFromDataLayer').wasNotCalled();
assertThat(storage).isEqualTo({});
