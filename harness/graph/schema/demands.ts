import type { SchemaObject } from 'ajv';
import { either } from './values.ts';

/** Keys that an event must have in some case. */
interface Demand {
  /** Read out after "missing; Meta requires it". */
  readonly reason: string;
  /** The case: keys of the event, and the schemas that their values fit. */
  readonly when: Readonly<Record<string, SchemaObject>>;
  /** Keys of the event itself. */
  readonly event?: readonly string[];
  /** Keys of the objects within it. */
  readonly within?: Readonly<Record<string, readonly string[]>>;
}

const demands: readonly Demand[] = [
  {
    reason: 'for website events',
    when: { action_source: { const: 'website' } },
    event: ['event_source_url'],
    within: { user_data: ['client_user_agent'] },
  },
  {
    reason: 'for app events',
    when: { action_source: { const: 'app' } },
    event: ['app_data'],
    within: { app_data: ['extinfo'] },
  },
  {
    reason: 'for messaging events',
    when: { action_source: { const: 'business_messaging' } },
    event: ['messaging_channel'],
  },
  {
    reason: 'for Messenger events',
    when: { messaging_channel: { const: 'messenger' } },
    within: { user_data: ['page_id', 'page_scoped_user_id'] },
  },
  {
    reason: 'for WhatsApp events',
    when: { messaging_channel: { const: 'whatsapp' } },
    within: { user_data: ['ctwa_clid'] },
  },
  {
    reason: 'for WhatsApp events without page_id',
    when: { messaging_channel: { const: 'whatsapp' }, user_data: { not: { required: ['page_id'] } } },
    within: { user_data: ['whatsapp_business_account_id'] },
  },
  {
    reason: 'for Instagram events',
    when: { messaging_channel: { const: 'instagram' } },
    within: { user_data: ['ig_account_id', 'ig_sid'] },
  },
  {
    reason: 'for Purchase events',
    when: { event_name: { const: 'Purchase' } },
    event: ['custom_data'],
    within: { custom_data: ['value', 'currency'] },
  },
  {
    reason: 'with Limited Data Use',
    when: { data_processing_options: { type: 'array', contains: { const: 'LDU' } } },
    event: ['data_processing_options_country'],
  },
  {
    reason: 'with data_processing_options_country',
    when: { data_processing_options_country: { type: 'integer' } },
    event: ['data_processing_options_state'],
  },
];

/** The pixel's page requires these of every entry of `contents` (meta-capi.md 3). */
const contents = { items: required(['id', 'quantity'], 'for each entry of contents') };

/** JSON Schema of what Meta's documents require of an event, depending on its kind (meta-capi.md 1.3, 1.4, 3). */
export const demandsSchema: SchemaObject = {
  allOf: demands.map(demand),
  properties: { custom_data: { properties: { contents } } },
};

function demand({ reason, when, event = [], within = {} }: Demand): SchemaObject {
  const objects = Object.entries(within).map(([key, keys]) => [key, required(keys, reason)]);
  return either(
    { properties: when, required: Object.keys(when) },
    { ...required(event, reason), properties: Object.fromEntries(objects) },
  );
}

function required(keys: readonly string[], reason: string): SchemaObject {
  return { required: keys, title: reason };
}
