import type { Field } from '../../harness/tpl/fields.ts';
import { API_VERSIONS, DEFAULT_API_VERSION } from '../api-versions.ts';
import { learnMore } from './help.ts';

const TO_BIGQUERY = [{ paramName: 'deadLetters', paramValue: 'bigquery', type: 'EQUALS' }] as const;

/** How the event gets to Meta. */
export const DELIVERY = {
  type: 'GROUP',
  name: 'deliveryGroup',
  displayName: 'Delivery',
  groupStyle: 'ZIPPY_CLOSED',
  subParams: [
    {
      type: 'TEXT',
      name: 'timeoutMs',
      displayName: 'Wait for Meta at most',
      simpleValueType: true,
      defaultValue: 1500,
      valueUnit: 'milliseconds',
      help: `Meta advises 1,500 ms. ${learnMore('support')}`,
      valueValidators: [{ type: 'POSITIVE_NUMBER', errorMessage: 'Enter a number of milliseconds.' }],
    },
    {
      type: 'TEXT',
      name: 'retries',
      displayName: 'Try again',
      simpleValueType: true,
      defaultValue: 1,
      valueUnit: 'times',
      help: 'After a time-out, a network error, or an error of Meta that passes; with the same id and time, so that nothing counts twice.',
      valueValidators: [{ type: 'REGEX', args: ['^[0-5]$'], errorMessage: 'Enter a number from 0 to 5.' }],
    },
    {
      type: 'CHECKBOX',
      name: 'doNotWait',
      checkboxText: 'Do not wait for the answer',
      simpleValueType: true,
      help: 'The tag succeeds as soon as the event is on its way. What goes wrong then is only in the log.',
    },
    {
      type: 'SELECT',
      name: 'deadLetters',
      displayName: 'Keep events that could not be delivered',
      simpleValueType: true,
      macrosInSelect: false,
      defaultValue: 'no',
      selectItems: [
        { value: 'no', displayValue: 'No' },
        { value: 'bigquery', displayValue: 'In BigQuery' },
        { value: 'firestore', displayValue: 'In Firestore' },
      ],
      help: 'Their customer information is hashed, and the access token is not part of them. <code>sgtm replay</code> sends them again within 7 days.',
    },
    {
      type: 'TEXT',
      name: 'deadLetterProject',
      displayName: 'Project',
      simpleValueType: true,
      help: 'Empty: the project of the server container.',
      enablingConditions: [{ paramName: 'deadLetters', paramValue: 'no', type: 'NOT_EQUALS' }],
    },
    {
      type: 'TEXT',
      name: 'deadLetterDataset',
      displayName: 'BigQuery dataset',
      simpleValueType: true,
      enablingConditions: TO_BIGQUERY,
      valueValidators: [{ type: 'NON_EMPTY', errorMessage: 'Enter the BigQuery dataset.' }],
    },
    {
      type: 'TEXT',
      name: 'deadLetterTable',
      displayName: 'BigQuery table',
      simpleValueType: true,
      help: 'Columns: dataset, api_version, reason, event, partner_agent, test_event_code (STRING), failed_at (INTEGER).',
      enablingConditions: TO_BIGQUERY,
      valueValidators: [{ type: 'NON_EMPTY', errorMessage: 'Enter the BigQuery table.' }],
    },
    {
      type: 'TEXT',
      name: 'deadLetterPath',
      displayName: 'Firestore collection',
      simpleValueType: true,
      valueHint: 'meta_events',
      enablingConditions: [{ paramName: 'deadLetters', paramValue: 'firestore', type: 'EQUALS' }],
      valueValidators: [
        {
          type: 'REGEX',
          args: ['^[^/]+(/[^/]+/[^/]+)*$'],
          errorMessage: 'Enter the path of a collection, such as meta_events.',
        },
      ],
    },
    {
      type: 'SELECT',
      name: 'apiVersion',
      displayName: 'Version of the Graph API',
      simpleValueType: true,
      macrosInSelect: false,
      defaultValue: DEFAULT_API_VERSION,
      selectItems: [
        { value: API_VERSIONS[0].version, displayValue: API_VERSIONS[0].version },
        { value: API_VERSIONS[1].version, displayValue: API_VERSIONS[1].version },
        { value: API_VERSIONS[2].version, displayValue: API_VERSIONS[2].version },
        { value: API_VERSIONS[3].version, displayValue: API_VERSIONS[3].version },
      ],
      help: learnMore('https://developers.facebook.com/docs/graph-api/changelog/versions/'),
    },
    {
      type: 'TEXT',
      name: 'appSecretProof',
      displayName: 'App secret proof',
      simpleValueType: true,
      help: `Only if your app demands it: HMAC-SHA256 of the access token with the app secret, in hex. ${learnMore('https://developers.facebook.com/docs/graph-api/guides/secure-requests')}`,
      valueValidators: [
        {
          type: 'REGEX',
          args: ['^([0-9a-f]{64})?$'],
          errorMessage: 'The proof has 64 hex digits in lower case.',
        },
      ],
    },
  ],
} as const satisfies Field;
