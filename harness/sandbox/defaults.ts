import { BigQueryStore } from '../stores/bigquery.ts';
import { FirestoreStore } from '../stores/firestore.ts';
import { createEventScope } from './apis/event-scope.ts';
import type {
  Clock,
  ContainerVersion,
  Environment,
  GoogleCloud,
  HttpFailure,
  IncomingRequest,
  ResponseDraft,
} from './environment.ts';
import { createPage, type Page } from './page.ts';

/** A clock that stands still until it is told to go on, so that runs come out alike. */
export interface VirtualClock extends Clock {
  /** Moves on to the next timer and runs it. `false` if there is none. */
  advanceToNext(): boolean;
}

/** Makes a clock that shows `startMs`, in milliseconds since 1970, and goes from timer to timer. */
export function createVirtualClock(startMs: number): VirtualClock {
  const timers = new Set<Timer>();
  let time = startMs;
  return {
    now: () => time,
    after(ms, callback) {
      const timer = { due: time + Math.max(ms, 0), callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advanceToNext() {
      const next = earliest(timers);
      if (!next) return false;
      timers.delete(next);
      time = next.due;
      next.callback();
      return true;
    },
  };
}

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** Of timers that are due at the same time, the one set first. */
function earliest(timers: Iterable<Timer>): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) if (!first || timer.due < first.due) first = timer;
  return first;
}

/** What `createEnvironment` takes: any part of an environment. Of request, container, cloud and page single values will do. */
export type EnvironmentOverrides = Partial<Omit<Environment, 'request' | 'container' | 'cloud' | 'page'>> & {
  readonly request?: Partial<IncomingRequest>;
  readonly container?: Partial<ContainerVersion>;
  readonly cloud?: Partial<GoogleCloud>;
  readonly page?: Partial<Page>;
};

/**
 * Makes an environment in which every run comes out alike and nothing is reached: the environment of a tag of a server
 * container.
 *
 * Unless overridden the time is 2026-01-01T00:00:00Z on a virtual clock, `random` gives 0.5, the request is
 * `GET https://sgtm.example.com/` from 127.0.0.1 without cookies, the event is empty, the container is GTM-LOCAL
 * version 1 outside debug and preview mode, the client is GA4, storage, BigQuery and Firestore are empty, there are no
 * private keys, a container that is run has no tags, no request is a GA4 hit, every request that is sent fails, and the
 * console is thrown away. A client has no event. The page of a web container is that of `createPage`.
 */
export function createEnvironment(overrides: EnvironmentOverrides = {}): Environment {
  const { kind = 'tag', random = () => 0.5 } = overrides;
  // A container makes one of these for every run: what it gives is not made here as well.
  const { clock = createVirtualClock(Date.UTC(2026, 0, 1)), response = createResponse() } = overrides;
  const { scope = createEventScope(), storage = new Map(), firestoreCache = new Map() } = overrides;
  return {
    context: 'server',
    eventData: kind === 'client' ? undefined : {},
    clientName: 'GA4',
    transport: () => Promise.reject({ reason: 'failed' } satisfies HttpFailure),
    onCookie: () => {},
    log: () => {},
    claim: () => {},
    runContainer: async () => [],
    readMpv2: () => undefined,
    ...overrides,
    kind,
    random,
    clock,
    response,
    scope,
    storage,
    firestoreCache,
    request: { ...REQUEST, ...overrides.request },
    container: { ...CONTAINER, ...overrides.container },
    cloud: createCloud(random, overrides.cloud),
    page: createPage(overrides.page),
  };
}

/** Makes the answer that is sent unless a template changes it: 200, no headers, no body. */
export function createResponse(): ResponseDraft {
  return { status: 200, headers: {}, body: undefined, cookies: [], pixels: [], flushed: false };
}

function createCloud(random: () => number, overrides: Partial<GoogleCloud> = {}): GoogleCloud {
  const { bigQuery = new BigQueryStore(), firestore = new FirestoreStore({ random }) } = overrides;
  return {
    projectId: 'local-project',
    accessToken: 'local-access-token',
    privateKeys: {},
    ...overrides,
    bigQuery,
    firestore,
  };
}

const REQUEST: IncomingRequest = {
  method: 'GET',
  path: '/',
  queryString: '',
  headers: { host: 'sgtm.example.com' },
  body: undefined,
  remoteAddress: '127.0.0.1',
};

const CONTAINER: ContainerVersion = {
  containerId: 'GTM-LOCAL',
  debugMode: false,
  environmentName: '',
  environmentMode: false,
  previewMode: false,
  version: '1',
};
