/** Something that a template adds to the page. */
export interface PageResource {
  readonly kind: 'iframe' | 'pixel' | 'script';
  readonly url: string;
}

/** Hears that a consent type was granted or denied. */
export type ConsentListener = (consentType: string, granted: boolean) => void;

/** The page that a web container is on. What one run leaves there, the next one finds. All values are host values. */
export interface Page {
  readonly url: string;
  /** Empty if there is none. */
  readonly referrer: string;
  readonly title: string;
  readonly characterSet: string;
  /** Values by name, not decoded. */
  readonly cookies: Map<string, string>;
  readonly localStorage: Map<string, string>;
  /** The page's global variables. */
  readonly window: Record<string, unknown>;
  /** The data layer as it is at the event: the latest value of each key. */
  readonly dataLayer: Readonly<Record<string, unknown>>;
  /** What `gtag` was called with: `['consent', 'update', {ad_storage: 'granted'}]`. */
  readonly commands: (readonly unknown[])[];
  /** The state of each consent type that has one. */
  readonly consent: Map<string, 'granted' | 'denied'>;
  readonly consentListeners: ConsentListener[];
  /** What `readAnalyticsStorage` gives; `undefined` where the visitor has no cookies of Analytics. */
  readonly analytics: Readonly<Record<string, unknown>> | undefined;
  /** Loads a script, pixel or frame. Rejects where that fails. */
  readonly load: (resource: PageResource) => Promise<void>;
}

/**
 * Makes a page which reaches nothing: `https://www.example.com/` in UTF-8 without title, referrer, cookies, storage,
 * global variables, data layer and consent state, where nothing can be loaded.
 */
export function createPage(overrides: Partial<Page> = {}): Page {
  return {
    url: 'https://www.example.com/',
    referrer: '',
    title: '',
    characterSet: 'UTF-8',
    cookies: new Map(),
    localStorage: new Map(),
    window: {},
    dataLayer: {},
    commands: [],
    consent: new Map(),
    consentListeners: [],
    analytics: undefined,
    load: () => Promise.reject(new Error('The page has no network.')),
    ...overrides,
  };
}
