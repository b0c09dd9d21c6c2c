import type { DataOf, Field } from 'sgtm-capi/fields';

/** What the user fills in: the fields that GTM shows, and the type of `data` in src/. */
export const FIELDS = [
  {
    type: 'TEXT',
    name: 'url',
    displayName: 'Endpoint',
    simpleValueType: true,
    alwaysInSummary: true,
    valueHint: 'https://collector.example.com/events',
    help: 'Each event is sent there in a POST request, as JSON.',
    valueValidators: [
      { type: 'NON_EMPTY', errorMessage: 'Enter the address of your endpoint.' },
      { type: 'REGEX', args: ['^https://.+'], errorMessage: 'The address begins with https://.' },
    ],
  },
  {
    type: 'TEXT',
    name: 'keys',
    displayName: 'Event data to send',
    simpleValueType: true,
    textAsList: true,
    lineCount: 5,
    valueHint: 'value',
    help: 'One key of event data per line, such as value or page_location. The name of the event is always sent.',
  },
] as const satisfies readonly Field[];

/** What `data` is in src/. */
export type Data = DataOf<typeof FIELDS>;
