import type { Field } from '../../harness/tpl/fields.ts';
import { EVENTS_MANAGER, learnMore } from './help.ts';

const PIXEL_ID = [
  { type: 'NON_EMPTY', errorMessage: 'Enter the ID of your dataset (pixel).' },
  { type: 'REGEX', args: ['^[0-9]+$'], errorMessage: 'The ID consists of digits only.' },
] as const;

const ACCESS_TOKEN = [
  { type: 'NON_EMPTY', errorMessage: 'Enter the access token of your dataset.' },
  {
    type: 'REGEX',
    args: ['^\\S+$'],
    errorMessage: 'The token contains no blanks. Copy it again from Events Manager.',
  },
] as const;

/** Which datasets get the events. */
export const DESTINATION = {
  type: 'GROUP',
  name: 'destinationGroup',
  displayName: 'Destination',
  groupStyle: 'ZIPPY_OPEN',
  subParams: [
    {
      type: 'TEXT',
      name: 'pixelId',
      displayName: 'Dataset (Pixel) ID',
      simpleValueType: true,
      alwaysInSummary: true,
      valueHint: '1234567890123456',
      help: `The ID of the dataset, formerly called pixel, that receives the events. Copy it from ${EVENTS_MANAGER} > Data sources > Settings.`,
      valueValidators: PIXEL_ID,
    },
    {
      type: 'TEXT',
      name: 'accessToken',
      displayName: 'API access token',
      simpleValueType: true,
      help: `Generate it in ${EVENTS_MANAGER} > Data sources > Settings > Conversions API. The tag sends it in a request header only: it is never part of a URL or of a log. ${learnMore('guides/end-to-end-implementation')}`,
      valueValidators: ACCESS_TOKEN,
    },
    {
      type: 'TEXT',
      name: 'testEventCode',
      displayName: 'Test event code',
      simpleValueType: true,
      valueHint: 'TEST12345',
      help: `Shows the events in Events Manager > Test events while you preview the container. A code in event data is ignored: any visitor could set it. ${learnMore('using-the-api')}`,
    },
    {
      type: 'CHECKBOX',
      name: 'testEventsInProduction',
      checkboxText: 'Use the test event code in production too',
      simpleValueType: true,
      help: 'Meta counts test events like all others, and shows them among your tests. The tag writes a warning to the log.',
      enablingConditions: [{ paramName: 'testEventCode', paramValue: '', type: 'PRESENT' }],
    },
    {
      type: 'SIMPLE_TABLE',
      name: 'additionalDatasets',
      displayName: 'Further datasets',
      help: 'Each event is sent to these datasets as well, with one request each. If one fails, the others still get the event, and the tag fails.',
      newRowButtonText: 'Add dataset',
      simpleTableColumns: [
        {
          type: 'TEXT',
          name: 'pixelId',
          displayName: 'Dataset (Pixel) ID',
          isUnique: true,
          valueValidators: PIXEL_ID,
        },
        { type: 'TEXT', name: 'accessToken', displayName: 'API access token', valueValidators: ACCESS_TOKEN },
        { type: 'TEXT', name: 'testEventCode', displayName: 'Test event code' },
        { type: 'TEXT', name: 'appSecretProof', displayName: 'App secret proof' },
      ],
    },
  ],
} as const satisfies Field;
