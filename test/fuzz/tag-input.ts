import fc from 'fast-check';
import { FIELDS as GROUPS } from '../../template/fields.ts';
import type { EventInput, FieldInput } from '../src/tag.ts';

/** The keys that the tag reads, so that chance finds them. */
export const KEYS = [
  ...['event_name', 'event_id', 'eventID', 'event_time', 'timestamp_micros', 'transaction_id', 'user_id'],
  ...['page_location', 'page_referrer', 'ip_override', 'user_agent', 'currency', 'value', 'search_term'],
  ...[
    'items',
    'user_data',
    'custom_properties',
    'consent_state',
    'x-ga-gcs',
    'x-ga-gcd',
    'explicit',
    'isDenied',
  ],
  ...[
    'client_id',
    'ecommerce',
    'common_cookie',
    'email',
    'phone',
    'firstName',
    'state',
    'zip',
    'db',
    'lead_id',
  ],
  ...['app_data', 'extinfo', 'x-ga-platform', 'x-ga-os_version', 'app_version', 'language', 'opt_out'],
  ...['data_processing_options', 'data_processing_options_state', 'original_event_data', 'attribution_data'],
  ...[
    'x-fb-event_id',
    'fbclid',
    'x-fb-ud-em',
    'x-fb-ud-db',
    'x-fb-ud-country',
    'x-fb-ud-lead_id',
    'x-fb-ud-fb_login_id',
  ],
  ...['x-fb-ck-fbc', 'x-fb-ck-fbp', 'x-fb-ck-_gtmeec', 'x-fb-sed-event_time', 'x-fb-sed-referrer_url'],
  ...['x-fb-cd-value', 'x-fb-cd-contents', 'x-fb-cd-content_ids', 'x-fb-cd-currency', 'x-fb-cd-status'],
  ...['x-fb-cd-num_items', 'x-fb-cd-content_type', 'x-fb-cd-order_id', 'x-fb-ad-campaign_ids', 'meta_city'],
];

const INNER_KEYS = [
  ...[
    'email',
    'email_address',
    'phone_number',
    'address',
    'first_name',
    'city',
    'region',
    'postal_code',
    'em',
  ],
  ...[
    'country',
    'gender',
    'date_of_birth',
    'item_id',
    'item_name',
    'price',
    'quantity',
    'currency',
    'others',
  ],
  ...[
    'ad_storage',
    'ad_user_data',
    'id',
    'item_price',
    'event_name',
    'event_time',
    'ad_id',
    'items',
    '0',
    '1',
  ],
];

const TEXTS = [
  ...[
    '',
    ' ',
    'granted',
    'denied',
    'G111',
    '13t3t3t3t5l1',
    'purchase',
    'EUR',
    'usd',
    '[]',
    '{}',
    '["A"]',
    'true',
  ],
  ...[
    'https://example.com/?fbclid=a',
    'http://a b',
    'https://x.example/?e=a@b.de',
    'ios',
    '14',
    'LDU',
    '203.0.113.7',
  ],
  ...[
    'a@example.com',
    '+49 (0)30 1234567',
    '030 1234567',
    'US',
    'United Kingdom',
    '2/16/1997',
    '0'.repeat(64),
    '::1',
  ],
  ...[
    '1.234,56',
    '1,5',
    '1e99',
    '-3',
    '1767225600',
    'fb.1.1596403881668.1116446470',
    '123456789012345',
    'product',
  ],
];

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, false, 0, 1.5, 1767222000, ...TEXTS),
  fc.double(),
  fc.string(),
  fc.json(),
);

/** Anything that may stand in event data, with keys and values that the tag knows. */
const { value: anything } = fc.letrec(tie => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...INNER_KEYS), fc.string()), tie('value'), { maxKeys: 5 }),
}));

/** Event data of any kind. */
export const eventData: fc.Arbitrary<EventInput> = fc.dictionary(fc.constantFrom(...KEYS), anything, {
  maxKeys: 12,
});

/** Values of the fields: those that may be chosen, and what a variable may give. */
export const fields = fc.record(
  Object.fromEntries(inputsOf(GROUPS).map(field => [field.name, choicesOf(field)])),
  { requiredKeys: [] },
) as fc.Arbitrary<FieldInput>;

interface Input {
  readonly name: string;
  readonly type: string;
  readonly selectItems?: readonly { readonly value: unknown }[];
  readonly radioItems?: readonly (Partial<Input> & { readonly value: unknown })[];
  readonly simpleTableColumns?: readonly Input[];
  readonly subParams?: readonly Input[];
}

/** Every field that has a value, those of groups, boxes and choices included. */
function inputsOf(given: readonly object[]): Input[] {
  return (given as readonly Input[]).flatMap(field => {
    const below = [
      ...(field.subParams ?? []),
      ...(field.radioItems ?? []).flatMap(item => item.subParams ?? []),
    ];
    return [...(field.type === 'GROUP' ? [] : [field]), ...inputsOf(below)];
  });
}

function choicesOf({ type, selectItems, radioItems, simpleTableColumns }: Input): fc.Arbitrary<unknown> {
  const choices = [...(selectItems ?? []), ...(radioItems ?? [])].map(({ value }) => value);
  if (simpleTableColumns) {
    const cells = simpleTableColumns.map(column => [column.name, choicesOf(column)] as const);
    return fc.array(fc.record(Object.fromEntries(cells)), { maxLength: 3 });
  }
  if (type === 'CHECKBOX') return fc.boolean();
  return choices.length > 0 ? fc.constantFrom(...choices) : anything;
}
