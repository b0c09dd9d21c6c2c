import { makeString, Object } from '../apis.ts';
import { entryOf, textOf, type Values } from '../values.ts';
import { normalizeBirthDate } from './birth-date.ts';
import { normalizeCity } from './city.ts';
import { normalizeCountry } from './country.ts';
import { normalizeEmail } from './email.ts';
import { hashedExternalId } from './external-id.ts';
import { normalizeGender } from './gender.ts';
import { hashUnusual, type Normalizer } from './hash.ts';
import { normalizeName } from './name.ts';
import { hashedPhone } from './phone.ts';
import { normalizeState } from './state.ts';
import { normalizeZip } from './zip.ts';

/**
 * Adds the customer information parameters that come under Meta's own names (meta-capi.md, 2.1). They beat those already
 * there where they are usable.
 */
export function addMetaInformation(user: Values, own: Values): void {
  const normalizers: { readonly [key: string]: Normalizer } = {
    em: normalizeEmail,
    fn: normalizeName,
    ln: normalizeName,
    db: normalizeBirthDate,
    ge: normalizeGender,
    ct: normalizeCity,
    st: normalizeState,
    zp: normalizeZip,
    country: normalizeCountry,
  };
  const plain =
    'subscription_id anon_id madid page_id page_scoped_user_id ctwa_clid ig_account_id ig_sid ' +
    'whatsapp_business_account_id';
  const country = entryOf(own.country);
  for (const entry of Object.entries(normalizers)) {
    user[entry[0]] = hashUnusual(entryOf(own[entry[0]]) || '', entry[1], country) || user[entry[0]];
  }
  user.ph = hashedPhone(entryOf(own.ph), country) || user.ph;
  user.external_id = hashedExternalId(entryOf(own.external_id)) || user.external_id;
  for (const key of plain.split(' ')) user[key] = textOf(own[key]) || user[key];
  user.lead_id = integerOf(own.lead_id, '^\\d{15,16}$') || user.lead_id;
  user.fb_login_id = integerOf(own.fb_login_id || own['fb-login-id'], '^\\d{1,20}$') || user.fb_login_id;

  /** Meta documents integers; what a number cannot hold exactly stays text. */
  function integerOf(value: unknown, form: string): number | string | undefined {
    const text = textOf(value) || '';
    const number = require('makeNumber')(text);
    if (!text.match(form)) return undefined;
    return makeString(number) === text ? number : text;
  }
}
