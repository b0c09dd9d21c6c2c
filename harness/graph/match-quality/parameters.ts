/** Meta's priority; `unlisted` parameters come with nearly every website event. */
export type Priority = 'high' | 'medium' | 'low' | 'unlisted';

/** A customer information parameter by which events are matched to people. */
export interface MatchParameter {
  readonly parameter: string;
  readonly priority: Priority;
  /** How to send it with more events: a sentence. */
  readonly advice: string;
}

/**
 * The chance that a parameter of this priority matches an event to a person. A guess of ours: IP address, user agent and
 * fbp then give 3.5 out of 10, the e-mail address on top 6.8, and everything 9.8.
 */
export const chances: Readonly<Record<Priority, number>> = {
  high: 0.5,
  medium: 0.2,
  low: 0.1,
  unlisted: 0.1,
};

/**
 * All parameters in the order of Meta's guide to server-side GTM, which differs from Meta's best practices in that
 * those name fn, ln and the IP address among the strong ones (meta-capi.md 7.1,
 * https://developers.facebook.com/documentation/ads-commerce/conversions-api/guides/gtm-server-side).
 */
export const matchParameters: readonly MatchParameter[] = [
  {
    parameter: 'em',
    priority: 'high',
    advice:
      'Send the e-mail address (em) wherever it is known: orders, sign-ups, customers who are logged in.',
  },
  {
    parameter: 'fbc',
    priority: 'high',
    advice: 'Keep the click id of visitors who come by an ad: fbc from the cookie _fbc, or made from fbclid.',
  },
  {
    parameter: 'fb_login_id',
    priority: 'medium',
    advice: 'Send fb_login_id for visitors who log in with Facebook, if that is offered.',
  },
  { parameter: 'db', priority: 'medium', advice: 'Send the date of birth (db) where customers give it.' },
  {
    parameter: 'country',
    priority: 'medium',
    advice: 'Send the country with every event: Meta asks for it.',
  },
  {
    parameter: 'ph',
    priority: 'medium',
    advice: 'Send the phone number (ph) with its country code wherever it is known.',
  },
  {
    parameter: 'external_id',
    priority: 'medium',
    advice: 'Send your own id of the visitor (external_id), the same in the pixel and on the server.',
  },
  {
    parameter: 'fbp',
    priority: 'medium',
    advice: 'Send fbp from the cookie _fbp, which the pixel sets, with every event.',
  },
  { parameter: 'st', priority: 'medium', advice: 'Send the state or province (st) of the address.' },
  { parameter: 'ge', priority: 'medium', advice: 'Send the gender (ge) where customers give it.' },
  {
    parameter: 'fn',
    priority: 'low',
    advice: 'Send the first name (fn) wherever the e-mail address is known.',
  },
  {
    parameter: 'ln',
    priority: 'low',
    advice: 'Send the last name (ln) wherever the e-mail address is known.',
  },
  { parameter: 'ct', priority: 'low', advice: 'Send the city (ct) of the address.' },
  { parameter: 'zp', priority: 'low', advice: 'Send the postal code (zp) of the address.' },
  {
    parameter: 'client_ip_address',
    priority: 'unlisted',
    advice: "Send the visitor's IP address (client_ip_address), not that of a proxy.",
  },
  {
    parameter: 'client_user_agent',
    priority: 'unlisted',
    advice:
      "Send the user agent of the visitor's browser (client_user_agent), which Meta requires for websites.",
  },
];
