import { readUrl } from '../../read-url.ts';
import { type PermissionCheck, show, unless } from './check.ts';
import { isGoogleUrl } from './google-domains.ts';
import { type PermissionParameters, stringsOf } from './parameters.ts';
import { isUrlPattern, matchesUrlPattern } from './url-pattern.ts';

/**
 * `send_http` and `send_pixel_from_browser`, asked with a URL.
 *
 * `any` admits http:// and every port. In web containers it admits only https:// on port 443; whether the server does
 * the same is unknown, and self-hosted endpoints are called with it. An ill-formed pattern denies what no pattern
 * before it has admitted.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#send_http
 */
export const sendToUrl: PermissionCheck = (parameters, [requested]) => {
  const prohibited = `Prohibited URL: ${show(requested)}`;
  const url = typeof requested === 'string' ? readUrl(requested) : undefined;
  if (!url) return prohibited;
  if (parameters.allowedUrls === 'any') return unless(/^https?:$/.test(url.protocol), prohibited);
  if (parameters.allowGoogleDomains === true && isGoogleUrl(url)) return undefined;
  return checkPatterns(parameters, url, prohibited);
};

/**
 * `send_pixel`, `inject_script` and `inject_hidden_iframe`, asked with a URL. Even `any`, which only the first has, admits
 * only https:// on its own port (sgtm-sandbox.md, 2, matching rules).
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#send_pixel
 */
export const loadUrl: PermissionCheck = (parameters, [requested]) => {
  const prohibited = `Prohibited URL: ${show(requested)}`;
  const url = typeof requested === 'string' ? readUrl(requested) : undefined;
  if (url?.protocol !== 'https:' || url.port !== '') return prohibited;
  return parameters.allowedUrls === 'any' ? undefined : checkPatterns(parameters, url, prohibited);
};

function checkPatterns({ urls }: PermissionParameters, url: URL, prohibited: string): string | undefined {
  for (const pattern of stringsOf(urls)) {
    if (!isUrlPattern(pattern)) return 'Invalid URL filter.';
    if (matchesUrlPattern(pattern, url)) return undefined;
  }
  return prohibited;
}
