import { Object } from './apis.ts';
import { addFieldValues } from './field-values.ts';
import { addOtherNames } from './other-tags.ts';
import type { Values } from './values.ts';

/** Values that come under Meta's names, without a prefix. */
export interface Explicit {
  [kind: string]: Values;
  /** Customer information: `x-fb-ud-em` as `em`. */
  ud: Values;
  /** Cookies: `x-fb-ck-fbp` as `fbp`. */
  ck: Values;
  /** Custom data: `x-fb-cd-content_type` as `content_type`. */
  cd: Values;
  /** Server event parameters: `x-fb-sed-opt_out` as `opt_out`. */
  sed: Values;
  /** App data: `x-fb-ad-vendor_id` as `vendor_id`. */
  ad: Values;
}

/**
 * Collects them. This is the one order of precedence, for every parameter:
 *
 * 1. the rows of the tag's tables, 2. the tag's objects, 3. `x-fb-*`, as for Meta's own and TrackingHippo's tags,
 * 4. names of Stape's tag and data tag (`other-tags.ts`), 5. parameters that begin with the field `customDataPrefix`,
 * 6. GA4's parameters, 7. `custom_properties`, 8. what was remembered in the cookie, and the fields' defaults.
 *
 * If the first of 1 to 5 that is there turns out to be unusable, 6 counts.
 */
export function explicitValues(event: Values): Explicit {
  const explicit: Explicit = { ud: {}, ck: {}, cd: {}, sed: {}, ad: {} };
  addOtherNames(explicit, event);
  for (const key of Object.keys(event)) {
    const found = key.match('^x-fb-(ud|ck|cd|sed|ad)-(.{1,99})$');
    if (found) (explicit[found[1] as string] as Values)[found[2] as string] = event[key];
  }
  addFieldValues(explicit, event);
  if (explicit.sed.event_time) event.event_time = explicit.sed.event_time;
  return explicit;
}
