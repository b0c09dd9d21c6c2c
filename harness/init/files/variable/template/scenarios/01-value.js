// name: Gives the value in event data
mock('getEventData', key => ({ value: 0 })[key]);

assertThat(runCode({ key: 'value', fallback: 'none' })).isEqualTo(0);
