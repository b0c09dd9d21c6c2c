import { type ApiContext, type ApiFamily, defineApi } from '../../api.ts';
import { valueAt } from '../key-path.ts';

/** The data layer, and the settings of `gtag`. */
export const dataLayerApis: ApiFamily = {
  /**
   * `copyFromDataLayer(key: string, version?: number)` → any: the latest value of the key; `undefined` if there is none.
   * Version 2, if left out, takes dots for nesting; version 1, which Google discourages, for a part of the name. Needs
   * `read_data_layer` for the key.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#copyfromdatalayer
   */
  copyFromDataLayer: defineApi({
    parameters: ['string', 'any?'],
    permission: key => ['read_data_layer', key],
    run: ({ environment: { page } }, key, version) =>
      Object.hasOwn(page.dataLayer, key) || version === 1
        ? ownValue(page.dataLayer, key)
        : valueAt(page.dataLayer, key),
  }),

  /**
   * `gtagSet(settings: object)` or `gtagSet(key: string, value: any)` → `undefined`: `gtag('set', …)` once the event is done.
   * Needs `write_data_layer` for every key, of objects in the settings for the keys below them.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#gtagset
   */
  gtagSet: defineApi({
    parameters: ['object|string', 'any?'],
    asks: ['write_data_layer'],
    run(context, first, value) {
      const settings = typeof first === 'string' ? { [first]: value } : first;
      demandKeys(context, settings, '', new Set());
      context.later(() => context.environment.page.commands.push(['set', settings]));
    },
  }),
};

/** As documented, a cycle is followed once. */
function demandKeys(
  context: ApiContext,
  settings: Readonly<Record<string, unknown>>,
  prefix: string,
  seen: Set<object>,
): void {
  if (seen.has(settings)) return;
  seen.add(settings);
  for (const [key, value] of Object.entries(settings)) {
    if (isRecord(value)) demandKeys(context, value, `${prefix}${key}.`, seen);
    else context.demand(['write_data_layer', prefix + key]);
  }
}

function ownValue(dataLayer: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(dataLayer, key) ? dataLayer[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
