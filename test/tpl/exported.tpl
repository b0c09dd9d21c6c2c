___TERMS_OF_SERVICE___

The terms that the author has agreed to.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Author\u0027s Tag",
  "categories": [
    "ANALYTICS",
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "a \u003c b \u0026\u0026 c \u003d d",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "endpoint",
    "displayName": "Endpoint",
    "simpleValueType": true,
    "valueValidators": [
      {
        "type": "NON_EMPTY"
      },
      {
        "type": "REGEX",
        "args": [
          "^https://.+"
        ],
        "errorMessage": "Begin with https://"
      }
    ]
  }
]


___SANDBOXED_JS_FOR_SERVER___

const log = require('logToConsole');

log(data.endpoint);
data.gtmOnSuccess();


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "debug"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: writes the endpoint
  code: |-
    runCode({endpoint: endpoint});

    assertApi('logToConsole').wasCalledWith(endpoint);
- name: '[Preview] a name which is so long that GTM breaks it at the first blank after
    column 80'
  code: |
    runCode({});
- name: code with a blank at a line end is folded
  code: "const data = {endpoint: \"https://example.com/a/path/that/is/long\"}; \n\
    runCode(data);\n\nassertApi('gtmOnSuccess').wasCalled();"
- name: code may begin with a blank line
  code: |2-

    runCode({});
setup: const endpoint = 'https://example.com';


___NOTES___

Created on 11/21/2025, 7:27:00 PM


