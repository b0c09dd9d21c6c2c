import { readHits } from '../container/ga4/hits.ts';
import { parseJson } from '../parse-json.ts';
import { createEnvironment, createVirtualClock, type EnvironmentOverrides } from '../sandbox/defaults.ts';
import type {
  Environment,
  EventData,
  HttpAnswer,
  HttpFailure,
  HttpTransport,
  OutgoingRequest,
} from '../sandbox/environment.ts';
import type { Page } from '../sandbox/page.ts';
import type { LoadedTemplate } from '../sandbox/run.ts';
import { createResponder, deliver, type HttpReplies } from './http.ts';
import { incomingRequest } from './request.ts';
import type { RunInput } from './run.ts';

/** A request that a template has sent. */
export interface SentRequest extends OutgoingRequest {
  /** The value of a body that is JSON; `undefined` for any other. */
  readonly json: unknown;
  /** What came of it; `undefined` if the run ended before. */
  readonly answer: HttpAnswer | HttpFailure | undefined;
}

/** What a run does to its environment. */
export interface Recording {
  readonly requests: SentRequest[];
  readonly console: (readonly unknown[])[];
  /** Events for which a client ran the container. */
  readonly events: EventData[];
  claimed: boolean;
  /** What functions among `http` have thrown. */
  readonly faults: unknown[];
}

/** What the runs of one sandbox share. */
export type World = Required<Pick<EnvironmentOverrides, 'storage' | 'cloud'>> & { readonly page: Page };

/** Makes the environment of one run, and the recording of what happens to it. */
export function createRecordedEnvironment(
  { context, kind }: LoadedTemplate,
  input: RunInput,
  world: World,
): { readonly environment: Environment; readonly recording: Recording } {
  const { request = {}, eventData, container, now, http = {} } = input;
  const recording: Recording = { requests: [], console: [], events: [], claimed: false, faults: [] };
  const environment: Environment = createEnvironment({
    ...world,
    page: { ...world.page, ...input.page },
    context,
    kind,
    request: incomingRequest(request),
    ...(eventData && { eventData }),
    ...(container && { container }),
    ...(now !== undefined && { clock: createVirtualClock(now) }),
    transport: recordingTransport(http, recording, () => environment.clock),
    log: args => recording.console.push(args),
    readMpv2: hit =>
      hit.path.endsWith('/g/collect') ? readHits(hit, environment.clock.now()).events : undefined,
    claim() {
      recording.claimed = true;
    },
    async runContainer(event) {
      recording.events.push(event);
      return [];
    },
  });
  return { environment, recording };
}

function recordingTransport(
  http: HttpReplies,
  { requests, faults }: Recording,
  clock: () => Environment['clock'],
): HttpTransport {
  const respond = createResponder(http);
  return async request => {
    const sent: { -readonly [Key in keyof SentRequest]: SentRequest[Key] } = {
      ...request,
      json: parseJson(request.body),
      answer: undefined,
    };
    requests.push(sent);
    try {
      sent.answer = await deliver(await respond(request), request, clock());
    } catch (fault) {
      faults.push(fault);
      sent.answer = { reason: 'failed' };
    }
    if ('reason' in sent.answer) throw sent.answer;
    return sent.answer;
  };
}
