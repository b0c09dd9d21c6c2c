import { getDomain } from 'tldts';
import { type ApiFamily, defineApi } from '../api.ts';
import { toText } from './coerce.ts';

/** Names of hosts. */
export const domainApis: ApiFamily = {
  /**
   * `computeEffectiveTldPlusOne(domainOrUrl: string)` → domain: `www.example.co.uk` gives `example.co.uk`.
   *
   * Private suffixes such as github.io count, and where no list has the suffix the last two labels are taken. `''` for
   * what is no domain or URL, a public suffix itself, an IP address, a single label, a leading dot. `null` and
   * `undefined` come back as they are.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#computeeffectivetldplusone
   */
  computeEffectiveTldPlusOne: defineApi({
    parameters: ['any?'],
    run: (_context, domainOrUrl) =>
      domainOrUrl == null ? domainOrUrl : registrableDomain(toText(domainOrUrl)),
  }),
};

function registrableDomain(domainOrUrl: string): string {
  if (domainOrUrl.startsWith('.')) return '';
  return getDomain(domainOrUrl, { allowPrivateDomains: true }) ?? '';
}
