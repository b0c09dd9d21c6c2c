import type { IncomingRequest } from '../../sandbox/environment.ts';
import { GEO_HEADERS, readLocation } from './choices.ts';

/**
 * Where the visitor is by the geo headers of a load balancer: `BR` and `BRSP` give `{country: 'BR', region: 'SP'}`, and
 * so does a region without its country.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/enable-region-specific-settings
 */
export function locationFromHeaders(headers: IncomingRequest['headers']): ReturnType<typeof readLocation> {
  for (const start of GEO_HEADERS) {
    const country = headers[`${start}-country`]?.toUpperCase() ?? '';
    const region = headers[`${start}-region`]?.toUpperCase() ?? '';
    const withCountry = region.length > country.length && region.startsWith(country);
    if (/^[A-Z]{2}$/.test(country))
      return readLocation(`${country}-${withCountry ? region.slice(country.length) : region}`);
  }
  return undefined;
}
