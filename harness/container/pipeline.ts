import { createEventScope, type EventScope, type TagResult } from '../sandbox/apis/event-scope.ts';
import { createEnvironment, createResponse } from '../sandbox/defaults.ts';
import type { Clock, GoogleCloud, HttpTransport, IncomingRequest } from '../sandbox/environment.ts';
import { UserError } from '../user-error.ts';
import { type Account, type AccountEntry, createAccount } from './account.ts';
import type { ContainerAnswer } from './answer.ts';
import { type ClientRun, offerRequest } from './clients.ts';
import type { Container } from './config/container.ts';
import { readHits } from './ga4/hits.ts';
import type { EventData, Hit } from './hit.ts';
import { type ProcessedEvent, type RequestContext, runTags } from './run-tags.ts';

/** Processes the events of a hit; gives the one answer to all of them. */
export type ProcessEvents = (hit: Hit) => Promise<ContainerAnswer>;

/** What a pipeline is made of. */
export interface PipelineOptions {
  /** Gives the container as it is now: a request keeps the one that it began with. */
  readonly container: () => Container;
  readonly clock: Clock;
  readonly transport: HttpTransport;
  /** Whether every hit is previewed; those of a preview session are in any case. */
  readonly preview: boolean;
  /** Receives each event once all its tags are over, and the hit that it came with. */
  readonly onEvent?: (event: ProcessedEvent, hit: Hit) => void;
  /** Receives what each template client did with a request, before the request is answered. */
  readonly onClientRun?: (run: ClientRun, request: IncomingRequest) => void;
  /** Wraps the processing of every hit, whichever client reads it. */
  readonly observe?: (process: ProcessEvents) => ProcessEvents;
  /** What stands for Google Cloud; empty stores that live as long as the pipeline if left out. */
  readonly cloud?: Partial<GoogleCloud>;
  /** Where events are counted; an account that nobody sees if left out. */
  readonly account?: Account;
}

/** What a container does with requests. */
export interface Pipeline {
  /** Gives the answer of the first template client that claims a request; `undefined` if none does. */
  readonly answerRequest: (request: IncomingRequest) => Promise<ContainerAnswer | undefined>;
  /** Runs the container on each event that the GA4 client has read, one after the other; all share one answer. */
  readonly processEvents: ProcessEvents;
}

/** How often a container may run for an event that a tag of it has made, and so on: who exceeds that goes in circles. */
const MAX_DEPTH = 10;

/** Makes what a container does with requests. Template storage lives as long as the pipeline. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { container, account = createAccount(), observe = process => process } = options;
  const createContext = createContexts(options);
  const { runEvent, withContainer } = createEventRunner(account, options.onEvent);
  return {
    async answerRequest(request) {
      const current = container();
      for (const client of current.clients) {
        const begin = (hit: Hit) => withContainer(createContext(hit, current, client.name), hit);
        const answer = await offerRequest(client, request, { ...options, observe, begin });
        if (answer) return answer;
      }
      return undefined;
    },
    processEvents: observe(async hit => {
      const current = container();
      const context = withContainer(createContext(hit, current, current.ga4Client.name), hit);
      const entry = account.open(hit);
      try {
        for (const event of hit.events) {
          const scope = createEventScope();
          await scope.complete(await runEvent(event, scope, { context, hit, entry }));
        }
      } finally {
        entry.close();
      }
      return context.response;
    }),
  };
}

/** Makes what runs tags on events, and what lets templates run them on events of their own. */
function createEventRunner(account: Account, onEvent: PipelineOptions['onEvent']) {
  async function runEvent(event: EventData, scope: EventScope, { context, hit, entry }: Processing) {
    const processed = await runTags(event, scope, context);
    entry.settle(processed.runs);
    onEvent?.(processed, hit);
    return processed.results;
  }

  function withContainer(context: ContextBase, hit: Hit, depth = 0): RequestContext {
    return {
      async runContainer(event, scope): Promise<readonly TagResult[]> {
        if (depth > MAX_DEPTH) throw new UserError(GOES_IN_CIRCLES);
        const entry = account.open({ events: [event], dropped: [] });
        const inner = withContainer(context, hit, depth + 1);
        try {
          return await runEvent(event, scope, { context: inner, hit, entry });
        } finally {
          entry.close();
        }
      },
      ...context,
    };
  }

  return { runEvent, withContainer };
}

type ContextBase = Omit<RequestContext, 'runContainer'>;

/** Where an event belongs. */
interface Processing {
  readonly context: RequestContext;
  readonly hit: Hit;
  readonly entry: AccountEntry;
}

const GOES_IN_CIRCLES = `runContainer was called by a tag, whose event ran a tag that called it, and so on ${MAX_DEPTH} times. Give that tag a trigger that does not fire on its own events.`;

/** Makes what a request's templates share with each other, and with those of other requests. */
function createContexts({ clock, transport, preview, cloud }: PipelineOptions) {
  const storages = new Map<string, Map<string, unknown>>();
  const defaults = createEnvironment({ random: Math.random, ...(cloud && { cloud }) });
  const storageOf = (templateId: string) => {
    const storage = storages.get(templateId) ?? new Map<string, unknown>();
    storages.set(templateId, storage);
    return storage;
  };
  return (hit: Hit, container: Container, clientName: string): ContextBase => {
    const isPreview = preview || hit.preview !== undefined;
    return {
      container,
      version: { ...defaults.container, debugMode: isPreview, previewMode: isPreview, ...container.version },
      request: hit.request,
      response: createResponse(),
      preview: isPreview,
      clientName,
      clock,
      transport,
      cloud: defaults.cloud,
      storageOf,
      firestoreCache: new Map(),
      readMpv2: request =>
        request.path.endsWith('/g/collect') ? readHits(request, clock.now()).events : undefined,
    };
  };
}
