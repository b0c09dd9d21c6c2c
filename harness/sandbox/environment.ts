/** The three kinds of server template. */
export type TemplateKind = 'tag' | 'variable' | 'client';

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

/** Everything outside the sandbox that a run can reach, and nothing else. All values are host values. */
export interface Environment {
  readonly kind: TemplateKind;
  readonly clock: Clock;
  /** A number in [0, 1), like Math.random. */
  readonly random: () => number;
  readonly request: IncomingRequest;
  readonly response: ResponseDraft;
  /** `undefined` where no event is being processed, as in a client before `runContainer`. */
  readonly eventData: Readonly<Record<string, unknown>> | undefined;
  readonly container: ContainerVersion;
  readonly clientName: string;
  readonly transport: HttpTransport;
  /** Receives the arguments of `logToConsole`. */
  readonly log: (args: readonly unknown[]) => void;
  /** Lives as long as the server process; one map per template. */
  readonly storage: Map<string, unknown>;
}
