import { type ApiFamily, defineApi, type HostApi } from '../../api.ts';
import type { PageResource } from '../../page.ts';
import { asFunction } from './window.ts';

/**
 * What templates add to the page. Each calls back once the page has loaded it, or has failed to; an argument that is no
 * function is no callback.
 */
export const resourceApis: ApiFamily = {
  /**
   * `injectHiddenIframe(url: string, onSuccess?: () => void)` → `undefined`. Needs `inject_hidden_iframe`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#injecthiddeniframe
   */
  injectHiddenIframe: loader('iframe', 'inject_hidden_iframe', ['string', 'any?']),

  /**
   * `injectScript(url: string, onSuccess?: () => void, onFailure?: () => void, cacheToken?: string)` → `undefined`. Here the
   * script is loaded each time, whatever the token. Needs `inject_script`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#injectscript
   */
  injectScript: loader('script', 'inject_script', ['string', 'any?', 'any?']),

  /**
   * `sendPixel(url: string, onSuccess?: () => void, onFailure?: () => void)` → `undefined`. Needs `send_pixel`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#sendpixel
   */
  sendPixel: loader('pixel', 'send_pixel', ['string', 'any?', 'any?']),
};

type Parameters = readonly ['string', ...'any?'[]];

/** Arguments beyond the parameters are not looked at: of a frame, a failure goes unheard. */
function loader(kind: PageResource['kind'], permissionId: string, parameters: Parameters): HostApi {
  return defineApi({
    parameters,
    permission: url => [permissionId, url],
    run({ environment: { page }, loop }, url, ...callbacks) {
      const [onSuccess, onFailure] = callbacks.slice(0, parameters.length - 1).map(asFunction);
      loop.await(
        page.load({ kind, url }),
        () => onSuccess?.(),
        () => onFailure?.(),
      );
    },
  });
}
