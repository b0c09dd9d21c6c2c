import type { SchemaObject } from 'ajv';
import { appDataSchema } from './app-data.ts';
import { customDataSchema, customerSegmentation } from './custom-data.ts';
import { userDataSchema } from './user-data.ts';
import { amount, count, each, flag, listOf, objectOf, oneOf, seconds, text } from './values.ts';

/** An address of a page. */
const webAddress: SchemaObject = {
  type: 'string',
  format: 'webAddress',
  description: 'an address that begins with http:// or https://',
};

/** JSON Schema of `attribution_data`, as Meta's SDKs know it (meta-capi.md 1.6). */
const attributionDataSchema = objectOf({
  ...each(['scope', 'attribution_source', 'touchpoint_type', 'touchpoint_id', 'attribution_method'], text),
  ...each(['decline_reason', 'auditing_token', 'linkage_key', 'partner_client_id'], text),
  ...each(['ad_id', 'adset_id', 'campaign_id'], { type: ['string', 'integer'], description: 'an id' }),
  ...each(['visit_time', 'touchpoint_ts'], seconds),
  ...each(['attribution_value', 'total_credit'], amount),
  attribution_share: { type: 'number', minimum: 0, maximum: 1, description: 'a number from 0 to 1' },
  attribution_model: oneOf(
    ...['customized_multi_touch', 'first_touch', 'last_click', 'last_touch', 'linear', 'position_based'],
    ...['time_decay', 'unknown'],
  ),
  attr_window: count,
  attribution_setting: objectOf(each(['inactivity_window_hours', 'reattribution_window_hours'], count)),
});

/** JSON Schema of a server event: what may be in it, and the four keys that must (meta-capi.md 1.3). */
export const eventSchema = objectOf(
  {
    event_name: text,
    event_time: seconds,
    event_id: text,
    action_source: oneOf(
      ...['email', 'website', 'app', 'phone_call', 'chat', 'physical_store', 'system_generated'],
      ...['business_messaging', 'other'],
    ),
    event_source_url: webAddress,
    referrer_url: webAddress,
    opt_out: flag,
    user_data: userDataSchema,
    custom_data: customDataSchema,
    app_data: appDataSchema,
    original_event_data: objectOf({ event_name: text, event_time: seconds, order_id: text, event_id: text }),
    attribution_data: attributionDataSchema,
    customer_segmentation: customerSegmentation,
    messaging_channel: oneOf('messenger', 'whatsapp', 'instagram'),
    data_processing_options: listOf(oneOf('LDU')),
    data_processing_options_country: oneOf(0, 1),
    // California to Rhode Island (meta-capi.md 7.3).
    data_processing_options_state: oneOf(0, ...Array.from({ length: 14 }, (_, index) => 1000 + index)),
    advertiser_tracking_enabled: flag,
    advanced_measurement_table: text,
  },
  { required: ['event_name', 'event_time', 'action_source', 'user_data'] },
);

/** Meta's SDK sends null for what is not set, and the dataset id in `id`. */
const optionalText: SchemaObject = { ...text, type: ['string', 'null'] };

/** JSON Schema of the body of a request to `/events` (meta-capi.md 1.2). */
export const requestSchema = objectOf(
  {
    data: listOf(eventSchema, { minItems: 1, maxItems: 1000, description: 'a list of 1 to 1000 events' }),
    ...each(['access_token', 'id'], text),
    ...each(['test_event_code', 'namespace_id', 'upload_id', 'upload_tag', 'upload_source'], optionalText),
    partner_agent: {
      type: ['string', 'null'],
      maxLength: 22,
      pattern: '[A-Za-z].*[A-Za-z]',
      description: 'a text of at most 22 characters, two letters among them',
    },
    appsecret_proof: { type: 'string', pattern: '^[0-9a-f]{64}$', description: '64 lower-case hex digits' },
    platforms: listOf({ type: 'object', description: 'an object' }),
    progress: { type: 'object', description: 'an object' },
  },
  { required: ['data'] },
);
