import { API_VERSIONS, type ApiVersion } from './api-versions.ts';

const DAY = 86_400_000;

/**
 * What to say from 60 days before Meta switches a version off; `undefined` before that, and while Meta has not announced
 * the day.
 *
 * @param version As in `API_VERSIONS`.
 * @param now In ms since 1970.
 */
export function apiVersionWarning(
  version: string,
  now: number,
  versions: readonly ApiVersion[] = API_VERSIONS,
): string | undefined {
  const known = versions.find(entry => entry.version === version);
  if (!known) return `${version} is not in API_VERSIONS. Add it with the day of its end.`;
  if (known.ends === undefined) return undefined;
  const days = Math.ceil((Date.parse(known.ends) - now) / DAY);
  if (days > 60) return undefined;
  return `Meta switches ${version} off on ${known.ends}, in ${days} days. Choose a newer DEFAULT_API_VERSION.`;
}
