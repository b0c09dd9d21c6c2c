/**
 * Domains that the box "allow Google domains" (`allowGoogleDomains`) opens, subdomains included.
 *
 * Google publishes no list: this one holds the domains that Google's own tags send to.
 */
const GOOGLE_DOMAINS = [
  'doubleclick.net',
  'google-analytics.com',
  'google.com',
  'googleadservices.com',
  'googleapis.com',
  'googlesyndication.com',
  'googletagmanager.com',
];

/** Whether a URL is https and on a domain of Google's. */
export function isGoogleUrl({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' &&
    GOOGLE_DOMAINS.some(domain => hostname === domain || hostname.endsWith(`.${domain}`))
  );
}
