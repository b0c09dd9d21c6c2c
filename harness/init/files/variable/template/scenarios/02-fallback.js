// name: Gives the fallback where event data has an empty text
mock('getEventData', '');

assertThat(runCode({ key: 'user_id', fallback: 'none' })).isEqualTo('none');
