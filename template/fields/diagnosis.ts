import type { Field } from '../../harness/tpl/fields.ts';

const TO_BIGQUERY = [{ paramName: 'logToBigQuery', paramValue: true, type: 'EQUALS' }] as const;

/** What the tag says of its work. */
export const DIAGNOSIS = {
  type: 'GROUP',
  name: 'diagnosisGroup',
  displayName: 'Diagnosis',
  groupStyle: 'ZIPPY_CLOSED',
  subParams: [
    {
      type: 'RADIO',
      name: 'logMode',
      displayName: 'Log to the console',
      simpleValueType: true,
      defaultValue: 'preview',
      radioItems: [
        { value: 'off', displayValue: 'Never' },
        { value: 'preview', displayValue: 'In preview' },
        { value: 'always', displayValue: 'Always' },
      ],
      help: "What was mapped from where, what was dropped, Meta's answer and what to do about it. Neither the access token nor customer information is logged.",
    },
    {
      type: 'CHECKBOX',
      name: 'logToBigQuery',
      checkboxText: 'Log to BigQuery as well',
      simpleValueType: true,
      help: 'The same lines. Columns: logged_at (INTEGER), step, line (STRING).',
    },
    {
      type: 'TEXT',
      name: 'logProject',
      displayName: 'Project',
      simpleValueType: true,
      help: 'Empty: the project of the server container.',
      enablingConditions: TO_BIGQUERY,
    },
    {
      type: 'TEXT',
      name: 'logDataset',
      displayName: 'BigQuery dataset',
      simpleValueType: true,
      enablingConditions: TO_BIGQUERY,
      valueValidators: [{ type: 'NON_EMPTY', errorMessage: 'Enter the BigQuery dataset.' }],
    },
    {
      type: 'TEXT',
      name: 'logTable',
      displayName: 'BigQuery table',
      simpleValueType: true,
      enablingConditions: TO_BIGQUERY,
      valueValidators: [{ type: 'NON_EMPTY', errorMessage: 'Enter the BigQuery table.' }],
    },
  ],
} as const satisfies Field;
