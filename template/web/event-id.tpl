___INFO___

{
  "type": "MACRO",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Event ID for GA4 and Meta Pixel",
  "description": "One id per event of the data layer, the same in every tag that the event fires, so that Meta merges the pixel\u0027s event with the server\u0027s. Unique across events, tabs and page loads. Sets no cookie and stores nothing in the browser.",
  "containerContexts": [
    "WEB"
  ],
  "categories": [
    "ADVERTISING",
    "ANALYTICS",
    "UTILITY"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "ownId",
    "displayName": "ID of your own (optional)",
    "simpleValueType": true,
    "valueHint": "{{Event ID of the data layer}}",
    "help": "A variable with the id that your site gives the event, such as an event_id in the data layer. Used where it has a value; elsewhere the id is made. Take care: a key keeps its value in the data layer until it is pushed again, so push it with each event, as \u0027\u0027 or undefined where there is none."
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

// sgtm-capi 0.1.0, built from src/web/event-id.ts. Change it there, not here.

// src/web/event-id.ts
// One id for each event of the data layer: the site's own, if it has one, else that of the page load and the event's number in it.
const copyFromDataLayer = require("copyFromDataLayer");
const generateRandom = require("generateRandom");
const getTimestampMillis = require("getTimestampMillis");
const makeString = require("makeString");
const templateStorage = require("templateStorage");

function eventId() {
  const eventNumber = copyFromDataLayer("gtm.uniqueEventId");
  return eventNumber === undefined ? undefined : pageLoadId() + "." + makeString(eventNumber);
}

// The time, and 62 random bits.
function pageLoadId() {
  const known = templateStorage.getItem("pageLoadId");
  if (known) return makeString(known);
  const made = [getTimestampMillis(), random31(), random31()].map((number) => number.toString(36)).join(".");
  templateStorage.setItem("pageLoadId", made);
  return made;
}

function random31() {
  return generateRandom(0, 2147483647);
}
return data.ownId ? makeString(data.ownId) : eventId();


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "read_data_layer",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedKeys",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "gtm.uniqueEventId"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_template_storage",
        "versionId": "1"
      },
      "param": []
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Gives every tag of an event the same id
  code: |-
    const first = runCode({});
    assertThat(first).isEqualTo('mjuohs00.1.2.7');
    assertThat(runCode({})).isEqualTo(first);
    assertApi('copyFromDataLayer').wasCalledWith('gtm.uniqueEventId');
- name: Gives the next event of the page another id
  code: |-
    runCode({});
    eventNumber = 8;
    assertThat(runCode({})).isEqualTo('mjuohs00.1.2.8');
- name: Gives the same event number after a reload another id
  code: |-
    runCode({});
    storage = {};
    assertThat(runCode({})).isEqualTo('mjuohs00.3.4.7');
- name: Passes the id of the site on, as text
  code: |-
    assertThat(runCode({ ownId: 'T-1' })).isStrictlyEqualTo('T-1');
    assertThat(runCode({ ownId: 42 })).isStrictlyEqualTo('42');
    assertApi('copyFromDataLayer').wasNotCalled();
    assertThat(storage).isEqualTo({});
- name: Makes an id where the site has none
  code: |-
    assertThat(runCode({ ownId: '' })).isEqualTo('mjuohs00.1.2.7');
    assertThat(runCode({ ownId: undefined })).isEqualTo('mjuohs00.1.2.7');
- name: Gives none where GTM has not numbered the event
  code: |-
    eventNumber = undefined;
    assertThat(runCode({})).isUndefined();
    assertThat(storage).isEqualTo({});
setup: |-
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


___NOTES___

One id per event of the data layer, equal in all tags that the event fires.

Setup: make a variable of this template, say {{Event ID}}. Give it to the GA4 event tag as event parameter event_id, and to
the Meta pixel as eventID, in tags with the same trigger. The server's tag sends it on as event_id, and Meta merges the two.

The id is <time of the page load>.<random>.<random>.<number of the event>. It lives in memory and tells nothing about the
visitor; no cookie, no storage of the browser.

The code is built from TypeScript: do not edit it here.


