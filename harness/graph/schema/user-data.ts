import { cookie, each, hashed, integerId, objectOf, oneOrMany, text } from './values.ts';

/** Hashed parameters, those from `f5first` on known from Meta's SDK only. */
const hashedKeys = [
  ...['em', 'ph', 'fn', 'ln', 'db', 'ge', 'ct', 'st', 'zp', 'country'],
  ...['f5first', 'f5last', 'fi', 'dobd', 'dobm', 'doby', 'app_user_id'],
];

/** Parameters that go as they are, and about whose form nothing is documented. */
const textKeys = [
  ...['client_user_agent', 'subscription_id', 'anon_id', 'madid', 'page_id', 'page_scoped_user_id'],
  ...['ctwa_clid', 'ig_account_id', 'ig_sid', 'whatsapp_business_account_id', 'partner_id', 'partner_name'],
];

/**
 * JSON Schema of `user_data` (meta-capi.md 2.1, 4).
 *
 * `external_id` may be hashed or not: hashing is advised, not required.
 */
export const userDataSchema = objectOf(
  {
    ...each(hashedKeys, oneOrMany(hashed)),
    ...each(textKeys, text),
    external_id: oneOrMany(text),
    client_ip_address: {
      type: 'string',
      format: 'ip',
      description: 'an IPv4 or IPv6 address without port or spaces',
    },
    fbc: cookie(String.raw`[^.\s]+`, 'fb.{subdomain index}.{milliseconds}.{fbclid}'),
    fbp: cookie(String.raw`\d+`, 'fb.{subdomain index}.{milliseconds}.{random number}'),
    fb_login_id: integerId,
    lead_id: {
      ...integerId,
      pattern: String.raw`^\d{15,16}$`,
      minimum: 1e14,
      exclusiveMaximum: 1e16,
      description: 'a number of 15 or 16 digits',
    },
  },
  { minProperties: 1, description: 'an object with at least one customer information parameter' },
);

/** The customer information parameters that Meta knows. */
export const userDataKeys: ReadonlySet<string> = new Set(Object.keys(userDataSchema.properties));
