/// <reference path="../types/shared.d.ts" />

/** The APIs of web containers, made for `noLib`. */

interface SandboxWebCookieOptions {
  /** `auto` tries the broadest domain that the browser takes. */
  domain?: string;
  expires?: string;
  /** In seconds; beats `expires`. */
  'max-age'?: number;
  path?: string;
  secure?: boolean;
  samesite?: 'strict' | 'lax' | 'none' | 'Strict' | 'Lax' | 'None';
}

/** States by consent type, with `region` and `wait_for_update` for defaults. */
interface SandboxConsentSettings {
  [consentType: string]: 'granted' | 'denied' | readonly string[] | number | undefined;
}

type SandboxUrlComponent = 'protocol' | 'host' | 'port' | 'path' | 'query' | 'extension';

/** Every API of a web container, by the name that `require` takes. */
interface SandboxApis extends SandboxSharedApis {
  // The page.
  getQueryParameters: {
    (name: string, all?: false): string | undefined;
    (name: string, all: true): string[] | undefined;
  };
  getReferrerQueryParameters: {
    (name: string, all?: false): string | undefined;
    (name: string, all: true): string[] | undefined;
  };
  /** All of it without a component. */
  getReferrerUrl: (component?: SandboxUrlComponent) => string;
  /** All of it without a component. */
  getUrl: (component?: SandboxUrlComponent | 'fragment') => string;
  readAnalyticsStorage: (options?: {
    cookie_prefix?: string;
    cookie_domain?: string;
    cookie_path?: string;
  }) => { client_id?: string; sessions?: SandboxRecord[] } | undefined;
  readCharacterSet: () => string;
  readTitle: () => string;

  // Global variables, at dot paths.
  /** Gives whether there was something to alias. */
  aliasInWindow: (toPath: string, fromPath: string) => boolean;
  callInWindow: (path: string, ...args: unknown[]) => unknown;
  copyFromWindow: (path: string) => unknown;
  createArgumentsQueue: (functionPath: string, arrayPath: string) => (...args: unknown[]) => unknown;
  createQueue: (arrayPath: string) => (...items: unknown[]) => unknown;
  /** Gives whether it was set. Not over what is there, unless asked to. */
  setInWindow: (path: string, value: unknown, overrideExisting?: boolean) => boolean;

  // Data layer and consent.
  addConsentListener: (
    consentType: string,
    listener: (consentType: string, granted: boolean) => void,
  ) => void;
  /** Google discourages version 1; 2 if left out. */
  copyFromDataLayer: (key: string, version?: 1 | 2) => unknown;
  gtagSet: {
    (settings: object): void;
    (key: string, value: unknown): void;
  };
  isConsentGranted: (consentType: string) => boolean;
  setDefaultConsentState: (settings: SandboxConsentSettings) => void;
  updateConsentState: (settings: SandboxConsentSettings) => void;

  // Storage.
  /** Every value of the cookie, decoded unless `decode` is false. */
  getCookieValues: (name: string, decode?: boolean) => string[];
  localStorage: {
    getItem(key: string): string | null;
    removeItem(key: string): void;
    /** Gives whether it was stored. */
    setItem(key: string, value: string): boolean;
  };
  setCookie: (name: string, value: string, options?: SandboxWebCookieOptions, encode?: boolean) => void;
  /** Lives as long as the page, and keeps the values themselves. */
  templateStorage: {
    clear(): void;
    getItem(key: string): unknown;
    removeItem(key: string): void;
    setItem(key: string, value: unknown): void;
  };

  // What is added to the page.
  injectHiddenIframe: (url: string, onSuccess?: () => void) => void;
  injectScript: (url: string, onSuccess?: () => void, onFailure?: () => void, cacheToken?: string) => void;
  sendPixel: (url: string, onSuccess?: () => void, onFailure?: () => void) => void;

  // Utilities.
  sha256: (
    input: string,
    onSuccess: (digest: string) => void,
    onFailure?: (error: { name: string; message: string }) => void,
    options?: { outputEncoding?: 'base64' | 'hex' },
  ) => void;
}
