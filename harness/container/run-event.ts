import { createEnvironment } from '../sandbox/defaults.ts';
import type {
  Clock,
  CookieWrite,
  HttpAnswer,
  HttpFailure,
  HttpTransport,
  IncomingRequest,
  OutgoingRequest,
  ResponseDraft,
} from '../sandbox/environment.ts';
import { type LoadedTemplate, type RunResult, runTemplate } from '../sandbox/run.ts';
import type { EventData } from './hit.ts';

/** A request that a template sent, and what came of it. */
export interface Exchange {
  readonly request: OutgoingRequest;
  readonly answer: HttpAnswer | HttpFailure | undefined;
}

/** Everything that one template did with one event. */
export interface EventRun {
  readonly event: EventData;
  readonly result: RunResult;
  readonly exchanges: readonly Exchange[];
  readonly cookies: readonly CookieWrite[];
  /** The arguments of each `logToConsole`. */
  readonly console: readonly (readonly unknown[])[];
}

/** A template as it is set up in a container. */
export interface ConfiguredTemplate {
  readonly template: LoadedTemplate;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What the container lends to a run. */
export interface EventContext {
  readonly request: Partial<IncomingRequest>;
  readonly response: ResponseDraft;
  readonly clock: Clock;
  readonly transport: HttpTransport;
  readonly storage: Map<string, unknown>;
  /** Whether the container runs in preview mode, so that debug logging is on. */
  readonly preview: boolean;
}

/** Runs a template on an event, and records what it sends, sets and logs. */
export async function runEvent(
  { template, fields }: ConfiguredTemplate,
  event: EventData,
  context: EventContext,
): Promise<EventRun> {
  const { request, response, clock, storage, preview } = context;
  const exchanges: { request: OutgoingRequest; answer: Exchange['answer'] }[] = [];
  const console: (readonly unknown[])[] = [];
  const cookiesBefore = response.cookies.length;
  const environment = createEnvironment({
    kind: template.kind,
    request,
    response,
    clock,
    storage,
    random: Math.random,
    eventData: event,
    container: { debugMode: preview, previewMode: preview },
    log: args => console.push(args),
    transport: recording(context.transport, exchanges),
  });
  const result = await runTemplate(template, { fields, environment });
  return { event, result, exchanges, console, cookies: response.cookies.slice(cookiesBefore) };
}

function recording(
  transport: HttpTransport,
  exchanges: { request: OutgoingRequest; answer: Exchange['answer'] }[],
): HttpTransport {
  return async request => {
    const exchange: (typeof exchanges)[number] = { request, answer: undefined };
    exchanges.push(exchange);
    try {
      exchange.answer = await transport(request);
      return exchange.answer;
    } catch (failure) {
      exchange.answer = failure as HttpFailure;
      throw failure;
    }
  };
}
