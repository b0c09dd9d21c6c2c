import { type ApiContext, type ApiFamily, defineApi } from '../api.ts';
import type { HttpFailure } from '../environment.ts';
import { TemplateError } from '../errors.ts';
import type { HostFunction } from '../values.ts';
import { toRecord, toText } from './coerce.ts';
import { fetchUrl } from './http.ts';

/** Makes a script's URL. `id` is a measurement or container id; only analytics.js has a known `debug` version. */
type ScriptUrl = (id: string, debug: boolean) => string;

const SCRIPTS: ReadonlyMap<string, ScriptUrl> = new Map<string, ScriptUrl>([
  ['ANALYTICS', (_id, debug) => `https://www.google-analytics.com/analytics${debug ? '_debug' : ''}.js`],
  ['GTAG', id => `https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(id)}`],
  ['GTM', id => `https://www.googletagmanager.com/gtm.js?id=${encodeURIComponent(id)}`],
]);

/** Headers that say how long a script may be kept. Which of them Google's `metadata` has is not known. */
const METADATA = ['cache-control', 'expires', 'last-modified'];

/** Scripts of Google's that clients serve from their own domain. */
export const googleScriptApis: ApiFamily = {
  /**
   * `getGoogleScript(script: 'ANALYTICS' | 'GTAG' | 'GTM', options?: {id, debug, timeout})` → promise of `{script,
   * metadata}`, where `metadata` has caching headers by their names in lower case. It rejects with `{reason: 'failed' |
   * 'timed_out'}`, also for any status but 200. 15000 ms unless given.
   *
   * The older form `getGoogleScript(script, callback, options?)` calls `callback(script, metadata)`; where it has no
   * script, which is our choice, with `undefined` and `{}`. Needs `send_http` for the script's URL, which "allow Google
   * domains" gives.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getgooglescript
   */
  getGoogleScript: defineApi({
    parameters: ['string', 'object|function?', 'object?'],
    asks: ['send_http'],
    run(context, script, second, third) {
      const callback = typeof second === 'function' ? (second as HostFunction) : undefined;
      const options = toRecord(callback ? third : second);
      const url = urlOf(script, options);
      context.demand(['send_http', url]);
      const loaded = load(context, url, options.timeout);
      if (!callback) return loaded;
      return loaded.then(
        ({ script, metadata }) => context.later(() => callback(script, metadata)),
        () => context.later(() => callback(undefined, {})),
      );
    },
  }),
};

function urlOf(script: string, { id, debug }: Readonly<Record<string, unknown>>): string {
  const makeUrl = SCRIPTS.get(script);
  if (makeUrl) return makeUrl(toText(id ?? ''), Boolean(debug));
  throw new TemplateError(
    `getGoogleScript expects one of ${[...SCRIPTS.keys()].join(', ')}, but received ${JSON.stringify(script)}.`,
  );
}

async function load(
  context: ApiContext,
  url: string,
  timeout: unknown,
): Promise<{ script: string | undefined; metadata: Record<string, unknown> }> {
  const { statusCode, headers, body } = await fetchUrl(context, url, timeout);
  if (statusCode !== 200) throw { reason: 'failed' } satisfies HttpFailure;
  const metadata = Object.entries(headers).filter(([name]) => METADATA.includes(name));
  return { script: body, metadata: Object.fromEntries(metadata) };
}
