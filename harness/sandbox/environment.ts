import type { BigQuery } from '../stores/bigquery.ts';
import type { Firestore } from '../stores/firestore-types.ts';
import type { EventScope, TagResult } from './apis/event-scope.ts';
import type { Page } from './page.ts';

/** The kinds of template; clients exist in server containers only. */
export type TemplateKind = 'tag' | 'variable' | 'client';

/** The kinds of container that have templates: `containerContexts` in lower case. */
export type ContainerContext = 'server' | 'web';

/** Milliseconds since 1970 and timers; real in a container, virtual in tests. */
export interface Clock {
  now(): number;
  /** Calls `callback` once, `ms` from now. Returns what cancels it. */
  after(ms: number, callback: () => void): () => void;
  /**
   * Only a virtual clock has this: moves on to the next timer and runs it, or says that there is none. Called when
   * nothing else is left to do.
   */
  advanceToNext?(): boolean;
}

/** The request that the container is working on. */
export interface IncomingRequest {
  /** Upper case. */
  readonly method: string;
  /** Without query, and without the prefix of the server container URL. */
  readonly path: string;
  /** Without `?`; empty if there is none. Not decoded. */
  readonly queryString: string;
  /** Names in lower case; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Address of the peer, used where no forwarding header names another. */
  readonly remoteAddress: string;
  /** Whether the browser reads a streamed answer, so that `sendPixelFromBrowser` can reach it. No, if left out. */
  readonly supportsBrowserPixels?: boolean;
}

/** A cookie that a template has set, options under the names of the API reference. */
export interface CookieWrite {
  readonly name: string;
  /** As it goes on the wire, already encoded unless the template asked for none. */
  readonly value: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The answer as templates build it; nothing of it is sent before `flushed` is true. */
export interface ResponseDraft {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Uint8Array | undefined;
  cookies: CookieWrite[];
  /** URLs that the browser is to fetch, as `sendPixelFromBrowser` queued them. */
  pixels: string[];
  flushed: boolean;
}

/** A request that a template sends. `headers` keep the template's spelling. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly timeoutMs: number;
}

/** What came back. Header names in lower case; `body` is `undefined` when nothing arrived. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | undefined;
}

/** Why no answer came. */
export type HttpFailure = { readonly reason: 'failed' | 'timed_out' };

/** Sends requests. Rejects with an `HttpFailure`; any status, 4xx and 5xx too, is an answer. */
export type HttpTransport = (request: OutgoingRequest) => Promise<HttpAnswer>;

/** What `getContainerVersion` gives. */
export interface ContainerVersion {
  readonly containerId: string;
  readonly debugMode: boolean;
  readonly environmentName: string;
  readonly environmentMode: boolean;
  readonly previewMode: boolean;
  readonly version: string;
}

/** The data of one event. */
export type EventData = Readonly<Record<string, unknown>>;

/** What the server has of Google Cloud. */
export interface GoogleCloud {
  /** The project where a call names none, like the environment variable `GOOGLE_CLOUD_PROJECT`. */
  readonly projectId: string;
  readonly bigQuery: BigQuery;
  readonly firestore: Firestore;
  /** Stands for the token of Application Default Credentials, whatever the scopes. */
  readonly accessToken: string;
  /** Keys in base64 by their ids: the file that the environment variable `SGTM_CREDENTIALS` names. */
  readonly privateKeys: Readonly<Record<string, string>>;
}

/** Everything outside the sandbox that a run can reach, and nothing else. All values are host values. */
export interface Environment {
  readonly context: ContainerContext;
  readonly kind: TemplateKind;
  readonly clock: Clock;
  /** A number in [0, 1), like Math.random. */
  readonly random: () => number;
  readonly request: IncomingRequest;
  readonly response: ResponseDraft;
  /** `undefined` where no event is being processed, as in a client before `runContainer`. */
  readonly eventData: EventData | undefined;
  /** That of the event, or where none is being processed of the client. */
  readonly scope: EventScope;
  readonly container: ContainerVersion;
  readonly clientName: string;
  readonly transport: HttpTransport;
  /** Hears of each cookie that is added to the answer. */
  readonly onCookie: (cookie: CookieWrite) => void;
  /** Receives the arguments of `logToConsole`. */
  readonly log: (args: readonly unknown[]) => void;
  /** Lives as long as the server process, or in a web container as long as the page; one map per template. */
  readonly storage: Map<string, unknown>;
  readonly cloud: GoogleCloud;
  /** What was read from Firestore. Lives as long as the container works on the request. */
  readonly firestoreCache: Map<string, Promise<unknown>>;
  /** Hears that the client claims the request. */
  readonly claim: () => void;
  /** Runs variables, triggers and tags for an event, under the scope given. */
  readonly runContainer: (event: EventData, scope: EventScope) => Promise<readonly TagResult[]>;
  /** Where a web container is. */
  readonly page: Page;
  /** The events of a GA4 hit; `undefined` for a request that is none. */
  readonly readMpv2: (request: IncomingRequest) => readonly EventData[] | undefined;
}
