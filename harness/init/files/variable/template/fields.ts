import type { Field, FieldValues } from 'sgtm-capi/fields';

/** What the user fills in: the fields that GTM shows, and the type of `data` in src/. */
export const FIELDS = [
  {
    type: 'TEXT',
    name: 'key',
    displayName: 'Key of event data',
    simpleValueType: true,
    alwaysInSummary: true,
    valueHint: 'user_data.address.city',
    help: 'Dots reach into objects, and numbers into lists.',
    valueValidators: [{ type: 'NON_EMPTY', errorMessage: 'Enter a key of event data.' }],
  },
  {
    type: 'TEXT',
    name: 'fallback',
    displayName: 'Value if there is none',
    simpleValueType: true,
    help: 'Also taken where event data has an empty text. Leave it empty for undefined.',
  },
] as const satisfies readonly Field[];

/** What `data` is in src/. */
export type Data = FieldValues<typeof FIELDS>;
