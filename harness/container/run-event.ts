import { createEnvironment, type EnvironmentOverrides } from '../sandbox/defaults.ts';
import type {
  Clock,
  CookieWrite,
  GoogleCloud,
  HttpAnswer,
  HttpFailure,
  HttpTransport,
  OutgoingRequest,
  ResponseDraft,
} from '../sandbox/environment.ts';
import type { ApiCall } from '../sandbox/realm.ts';
import { type LoadedTemplate, type RunResult, runTemplate } from '../sandbox/run.ts';
import { watchDeadLetters } from './dead-letters.ts';
import type { EventData } from './hit.ts';

/** A request that a template sent, and what came of it. */
export interface Exchange {
  readonly request: OutgoingRequest;
  readonly answer: HttpAnswer | HttpFailure | undefined;
}

/** Everything that one template did. Callbacks of the event may add to it after the run is over. */
export interface TemplateRun {
  /** Of the tag, client or variable, or of a template that stands alone. */
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly result: RunResult;
  readonly exchanges: readonly Exchange[];
  readonly cookies: readonly CookieWrite[];
  /** How many events it has kept for later, because they could not be delivered. */
  readonly deadLetters: number;
  /** The arguments of each `logToConsole`. */
  readonly console: readonly (readonly unknown[])[];
  /** Each call of an API; none outside preview mode, where nobody looks and copies cost time. */
  readonly calls: readonly ApiCall[];
  /** How long it took until all was over, in milliseconds. */
  readonly durationMs: number;
}

/** Everything that one tag did with one event. */
export interface EventRun extends TemplateRun {
  readonly event: EventData;
}

/** A template as it is set up in a container. */
export interface ConfiguredTemplate {
  /** The template's if left out. */
  readonly name?: string;
  readonly template: LoadedTemplate;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What of a run's environment is the same wherever the container does not say otherwise. */
type Defaults = Pick<
  EnvironmentOverrides,
  | 'claim'
  | 'clientName'
  | 'container'
  | 'eventData'
  | 'firestoreCache'
  | 'readMpv2'
  | 'request'
  | 'runContainer'
  | 'scope'
>;

/** What the container lends to a run. */
export interface EventContext extends Defaults {
  /** Stores of its own if left out. */
  readonly cloud?: GoogleCloud;
  readonly response: ResponseDraft;
  readonly clock: Clock;
  readonly transport: HttpTransport;
  readonly storage: Map<string, unknown>;
  /** Whether the container runs in preview mode, so that debug logging is on. */
  readonly preview: boolean;
}

/** Runs a template on an event, and records what it sends, sets and logs. */
export async function runEvent(
  configured: ConfiguredTemplate,
  event: EventData,
  context: Omit<EventContext, 'eventData'>,
): Promise<EventRun> {
  return { event, ...(await runConfigured(configured, { eventData: event, ...context })) };
}

/** Runs a template of any kind, and records what it sends, sets and logs. */
export async function runConfigured(
  { template, fields, name = template.name }: ConfiguredTemplate,
  context: EventContext,
): Promise<TemplateRun> {
  const { preview, cloud } = context;
  const exchanges: { request: OutgoingRequest; answer: Exchange['answer'] }[] = [];
  const console: (readonly unknown[])[] = [];
  const calls: ApiCall[] = [];
  const cookies: CookieWrite[] = [];
  let deadLetters = 0;
  const startedAt = performance.now();
  const environment = createEnvironment({
    kind: template.kind,
    random: Math.random,
    log: args => console.push(args),
    onCookie: cookie => cookies.push(cookie),
    ...context,
    container: { debugMode: preview, previewMode: preview, ...context.container },
    ...(cloud && { cloud: watchDeadLetters(cloud, () => (deadLetters += 1)) }),
    transport: recording(context.transport, exchanges),
  });
  const result = await runTemplate(template, {
    fields,
    environment,
    ...(preview && { onCall: call => calls.push(call) }),
  });
  const durationMs = performance.now() - startedAt;
  return { name, fields, result, exchanges, cookies, deadLetters, console, calls, durationMs };
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
