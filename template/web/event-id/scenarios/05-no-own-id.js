// name: Makes an id where the site has none
assertThat(runCode({ ownId: '' })).isEqualTo('mjuohs00.1.2.7');
assertThat(runCode({ ownId: undefined })).isEqualTo('mjuohs00.1.2.7');
