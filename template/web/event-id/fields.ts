import type { Field, FieldValues } from '../../../harness/tpl/fields.ts';

/** The field of the variable: the source of `___TEMPLATE_PARAMETERS___` and of the type of `data`. */
export const FIELDS = [
  {
    type: 'TEXT',
    name: 'ownId',
    displayName: 'ID of your own (optional)',
    simpleValueType: true,
    valueHint: '{{Event ID of the data layer}}',
    help: "A variable with the id that your site gives the event, such as an event_id in the data layer. Used where it has a value; elsewhere the id is made. Take care: a key keeps its value in the data layer until it is pushed again, so push it with each event, as '' or undefined where there is none.",
  },
] as const satisfies readonly Field[];

/** The variable's `data`. */
export type Data = FieldValues<typeof FIELDS>;
