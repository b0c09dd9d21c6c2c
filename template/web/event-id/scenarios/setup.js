let storage = {};
let eventNumber = 7;
let random = 0;

mock('copyFromDataLayer', function () {
  return eventNumber;
});

mock('getTimestampMillis', 1767225600000);

mock('generateRandom', function () {
  random += 1;
  return random;
});

mockObject('templateStorage', {
  getItem: function (key) {
    return storage[key];
  },
  setItem: function (key, value) {
    storage[key] = value;
  },
});
