import { type ApiContext, type ApiFamily, defineApi, type HostApi } from '../../api.ts';
import type { ConsentListener, Page } from '../../page.ts';

/** Keys of the settings that are no consent types. */
const OPTIONS = ['region', 'wait_for_update'];

/** What the visitor has consented to. A type without a state counts as granted. */
export const consentApis: ApiFamily = {
  /**
   * `addConsentListener(consentType: string, listener: (consentType, granted) => void)` → `undefined`: hears of each change
   * from denied to granted and back. Needs `access_consent` to read the type.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#addconsentlistener
   */
  addConsentListener: defineApi({
    parameters: ['string', 'function'],
    permission: consentType => ['access_consent', 'read', consentType],
    run({ environment: { page } }, consentType, listener) {
      page.consentListeners.push((type, granted) => {
        if (type === consentType) (listener as ConsentListener)(type, granted);
      });
    },
  }),

  /**
   * `isConsentGranted(consentType: string)` → boolean. Needs `access_consent` to read the type.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#isconsentgranted
   */
  isConsentGranted: defineApi({
    parameters: ['string'],
    permission: consentType => ['access_consent', 'read', consentType],
    run: ({ environment: { page } }, consentType) => isGranted(page, consentType),
  }),

  /**
   * `setDefaultConsentState(settings: object)` → `undefined`: `gtag('consent', 'default', …)` once the event is done. Needs
   * `access_consent` to write every type.
   *
   * Whether a default changes a state that is there already is not documented: here it does not. Nor does one for a
   * `region`, as the visitor's is unknown.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#setdefaultconsentstate
   */
  setDefaultConsentState: consentSetter(
    'default',
    ({ consent }, type, { region }) => region === undefined && !consent.has(type),
  ),

  /**
   * `updateConsentState(settings: object)` → `undefined`: `gtag('consent', 'update', …)` once the event is done. Needs
   * `access_consent` to write every type.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#updateconsentstate
   */
  updateConsentState: consentSetter('update', () => true),
};

type Settings = Readonly<Record<string, unknown>>;

function consentSetter(
  command: string,
  applies: (page: Page, type: string, settings: Settings) => boolean,
): HostApi {
  return defineApi({
    parameters: ['object'],
    asks: ['access_consent'],
    run(context, settings) {
      const types = Object.keys(settings).filter(key => !OPTIONS.includes(key));
      for (const type of types) context.demand(['access_consent', 'write', type]);
      const { page } = context.environment;
      context.later(() => {
        page.commands.push(['consent', command, settings]);
        for (const type of types) if (applies(page, type, settings)) setState(context, type, settings[type]);
      });
    },
  });
}

/** Whatever is not `'granted'` is denied; `undefined` changes nothing. */
function setState({ environment: { page } }: ApiContext, type: string, state: unknown): void {
  if (state === undefined) return;
  const before = isGranted(page, type);
  page.consent.set(type, state === 'granted' ? 'granted' : 'denied');
  const after = isGranted(page, type);
  if (before !== after) for (const listener of page.consentListeners) listener(type, after);
}

function isGranted({ consent }: Page, type: string): boolean {
  return consent.get(type) !== 'denied';
}
