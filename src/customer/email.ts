/** An e-mail address: something, an `@` and a domain. */
export const EMAIL = '^[^@\\s]{1,64}@[^@\\s]{1,189}\\.[^@\\s.]{2,63}$';

/**
 * E-mail address: lower case, nothing removed (customer information parameters, `em`). What has no `@` followed by a
 * domain is dropped.
 */
export function normalizeEmail(email: string): string {
  const address = email.trim().toLowerCase();
  return address.match(EMAIL) ? address : '';
}
