import type { IncomingRequest } from '../../sandbox/environment.ts';
import { decodeText, MAX_BRANDS } from './choices.ts';
import type { Parameters } from './query.ts';

interface Brand {
  readonly brand: string;
  readonly version: string;
}

/** Keys of `client_hints` by parameter, in the order of the object (ga4-event-data.md, 3). */
const HINTS = new Map<string, readonly [key: string, read: (text: string) => unknown]>([
  ['uaa', ['architecture', String]],
  ['uab', ['bitness', String]],
  ['uafvl', ['full_version_list', readVersions]],
  ['uamb', ['mobile', isOne]],
  ['uam', ['model', String]],
  ['uap', ['platform', String]],
  ['uapv', ['platform_version', String]],
  ['uaw', ['wow64', isOne]],
]);

/** Whether a parameter is one of the client hints, `uaa` to `uaw`. */
export function isClientHint(name: string): boolean {
  return HINTS.has(name);
}

/**
 * Gives `client_hints` from the parameters, or from the headers where a browser sent only those, or `undefined` where
 * it sent neither. `brands` come from the `Sec-CH-UA` header in both cases.
 */
export function readClientHints(
  parameters: Parameters,
  headers: IncomingRequest['headers'],
): Record<string, unknown> | undefined {
  const brands = readBrands(headers['sec-ch-ua']);
  if (![...HINTS.keys()].some(name => parameters.has(name)))
    return brands && hintsFromHeaders(brands, headers);
  const hints = [...HINTS].map(([name, [key, read]]) => [key, read(parameters.get(name) ?? '')]);
  return { ...Object.fromEntries(hints), ...(brands && { brands }) };
}

/** The platform keeps the quotes of its header: that is what dumps show. */
function hintsFromHeaders(brands: Brand[], headers: IncomingRequest['headers']): Record<string, unknown> {
  const platform = headers['sec-ch-ua-platform'];
  const mobile = headers['sec-ch-ua-mobile'] === '?1';
  return { brands, mobile, ...(platform !== undefined && { platform }) };
}

/** Reads `Chromium;136.0.1|Google%20Chrome;136.0.1`, where brands are encoded once more than the parameter is. */
function readVersions(text: string): Brand[] {
  if (text === '') return [];
  return text.split('|', MAX_BRANDS).map(entry => {
    const [brand = '', version = ''] = entry.split(';', 2);
    return { brand: decodeText(brand), version };
  });
}

/** Reads `"Chromium";v="136", "Not)A;Brand";v="24"` (https://wicg.github.io/ua-client-hints/#sec-ch-ua). */
function readBrands(header: string | undefined): Brand[] | undefined {
  const entries = header?.matchAll(/"([^"]*)";\s*v="([^"]*)"/g);
  return (
    entries &&
    Array.from(entries, ([, brand = '', version = '']) => ({ brand, version })).slice(0, MAX_BRANDS)
  );
}

function isOne(text: string): boolean {
  return text === '1';
}
