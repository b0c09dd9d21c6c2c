import type { SchemaObject } from 'ajv';
import { each, either, objectOf, oneOf, text } from './values.ts';

/** Whether the user allows tracking; Meta's pages write 0 and 1, its SDK true and false. */
const consented = oneOf(0, 1, true, false);

/** A position of `extinfo` that may be left empty. */
const position: SchemaObject = {
  type: ['string', 'number'],
  description: 'a text or a number, "" if unknown',
};

/** The 16 positions; the first and the fifth must not be empty. */
const positions: SchemaObject[] = Array.from({ length: 16 }, () => position);
positions[0] = oneOf('a2', 'i2');
positions[4] = { ...text, description: 'the version of the operating system' };

const sixteen = 'a list of 16 positions';

/** `extinfo` as a list, or as Meta's SDK writes it: an object with the keys `"0"` to `"15"`. */
const extinfo = either(
  { type: 'array' },
  { prefixItems: positions, minItems: 16, items: false, description: sixteen },
  objectOf(Object.fromEntries(positions.map((schema, index) => [String(index), schema])), {
    minProperties: 16,
    description: sixteen,
  }),
);

/** Keys known from Meta's SDK, without documented types (meta-capi.md 1.5). */
const sdkKeys = [
  ...['campaign_ids', 'install_referrer', 'installer_package', 'url_schemes', 'windows_attribution_id'],
  ...['vendor_id', 'consider_views', 'include_dwell_data', 'include_video_data', 'receipt_data'],
];

/** JSON Schema of `app_data` (meta-capi.md 1.5). */
export const appDataSchema = objectOf({
  ...each(sdkKeys, {}),
  advertiser_tracking_enabled: consented,
  application_tracking_enabled: consented,
  extinfo,
});
