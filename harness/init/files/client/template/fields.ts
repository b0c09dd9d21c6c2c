import type { Field, FieldValues } from 'sgtm-capi/fields';

/** What the user fills in: the fields that GTM shows, and the type of `data` in src/. */
export const FIELDS = [
  {
    type: 'TEXT',
    name: 'path',
    displayName: 'Path',
    simpleValueType: true,
    alwaysInSummary: true,
    defaultValue: '/events',
    help: 'Requests to this path of the server container are events. Others are left to other clients.',
    valueValidators: [{ type: 'REGEX', args: ['^/.+'], errorMessage: 'The path begins with /.' }],
  },
] as const satisfies readonly Field[];

/** What `data` is in src/. */
export type Data = FieldValues<typeof FIELDS>;
