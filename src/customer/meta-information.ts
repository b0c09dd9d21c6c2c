import { makeNumber, makeString, Object } from '../apis.ts';
import { entryOf, textOf, type Values } from '../values.ts';
import { normalizeBirthDate } from './birth-date.ts';
import { normalizeCity } from './city.ts';
import { normalizeCountry } from './country.ts';
import { normalizeEmail } from './email.ts';
import { normalizeExternalId } from './external-id.ts';
import { normalizeGender } from './gender.ts';
import { hashed, type Normalizer } from './hash.ts';
import { normalizeName } from './name.ts';
import { normalizePhone } from './phone.ts';
import { normalizeState } from './state.ts';
import { normalizeZip } from './zip.ts';

/** Parameters that Meta wants as they are (meta-capi.md, 2.1). */
const PLAIN =
  'subscription_id anon_id madid page_id page_scoped_user_id ctwa_clid ig_account_id ig_sid ' +
  'whatsapp_business_account_id';

/**
 * Adds the customer information parameters that the site has set for Meta. They beat GA4's where they are usable.
 *
 * @param own What came as `x-fb-ud-*`.
 */
export function addMetaInformation(user: Values, own: Values): void {
  const normalizers: { readonly [key: string]: Normalizer } = {
    em: normalizeEmail,
    ph: normalizePhone,
    fn: normalizeName,
    ln: normalizeName,
    db: normalizeBirthDate,
    ge: normalizeGender,
    ct: normalizeCity,
    st: normalizeState,
    zp: normalizeZip,
    country: normalizeCountry,
    external_id: normalizeExternalId,
  };
  for (const entry of Object.entries(normalizers)) {
    user[entry[0]] = hashed(entryOf(own[entry[0]]), entry[1], entryOf(own.country)) || user[entry[0]];
  }
  for (const key of PLAIN.split(' ')) user[key] = textOf(own[key]);
  user.lead_id = integerOf(own.lead_id);
  user.fb_login_id = integerOf(own.fb_login_id || own['fb-login-id']);
}

/** Meta documents integers; what a number cannot hold exactly stays text. */
function integerOf(value: unknown): number | string | undefined {
  const number = makeNumber(textOf(value));
  return makeString(number) === textOf(value) ? number : textOf(value);
}
