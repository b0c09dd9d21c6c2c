import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { checkTemplate } from '../../harness/build/build.ts';
import { createEnvironment, createVirtualClock } from '../../harness/sandbox/defaults.ts';
import type {
  CookieWrite,
  HttpFailure,
  HttpTransport,
  OutgoingRequest,
} from '../../harness/sandbox/environment.ts';
import type { Budget } from '../../harness/sandbox/interpreter/run.ts';
import { type LoadedTemplate, loadCode, type RunResult, runTemplate } from '../../harness/sandbox/run.ts';
import { BigQueryStore } from '../../harness/stores/bigquery.ts';
import { FirestoreStore } from '../../harness/stores/firestore.ts';
import { readTemplate } from '../../harness/tpl/read.ts';
import type { Data } from '../../template/fields.ts';

/** Event data as a client gives it. */
export type EventInput = Readonly<Record<string, unknown>>;

/** Values of the tag's fields. The type does not hold for variables, so anything may be given. */
export type FieldInput = { readonly [Name in keyof Data]?: unknown };

/** The time of every run unless it is given: 2026-01-01T00:00:00Z. */
export const NOW = Date.UTC(2026, 0, 1);

/** What a run of the tag is given. */
export interface TagInput {
  readonly eventData: EventInput;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** In milliseconds since 1970. */
  readonly now?: number;
  /** Whether the container is in preview: yes, if left out. */
  readonly preview?: boolean;
  /** Whether it is in debug mode: as in preview, if left out. */
  readonly debug?: boolean;
}

/** What a run of the tag came to. */
export interface TagRun extends RunResult {
  readonly requests: readonly OutgoingRequest[];
  /** The body of the first request; `undefined` if there was none. */
  readonly body: MetaBody | undefined;
  readonly cookies: readonly CookieWrite[];
  /** The lines that were written to the console. */
  readonly logs: readonly LogLine[];
  readonly bigQuery: BigQueryStore;
  readonly firestore: FirestoreStore;
}

/** A line of the log. */
export interface LogLine {
  readonly step: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The body of a request to Meta. */
export interface MetaBody {
  readonly data: readonly MetaEvent[];
  readonly partner_agent: string;
  readonly test_event_code?: string;
  readonly appsecret_proof?: string;
}

/** An event as Meta gets it. */
export interface MetaEvent {
  readonly event_name: string;
  readonly event_time: number;
  readonly event_id?: string;
  readonly user_data: Readonly<Record<string, unknown>>;
  readonly custom_data?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** The values of the fields that the user has to type. */
export const FIELDS: FieldInput = { pixelId: '1234567890', accessToken: 'secret-token' };

/** The address of the visitor, without which an event may have too little customer information to be sent. */
export const ADDRESS = '203.0.113.7';

/** An event that says as little as an event can. */
export const PAGE_VIEW: TagInput = { eventData: { event_name: 'page_view', ip_override: ADDRESS } };

/** What Meta answers, a text as it is and everything else as JSON; or why no answer came. */
export type MetaAnswer = { readonly status: number; readonly body?: unknown } | HttpFailure;

/** Answers one after the other; the last again and again. */
export function answering(...answers: readonly MetaAnswer[]): HttpTransport {
  let next = 0;
  return async () => {
    const answer = answers[Math.min(next++, answers.length - 1)] as MetaAnswer;
    if ('reason' in answer) throw answer;
    const { status, body } = answer;
    return { statusCode: status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) };
  };
}

/** What `runTag` runs. */
export interface Subject {
  readonly template: LoadedTemplate;
  readonly budget?: Partial<Budget>;
  /** Counts the lines of the template that are reached. */
  readonly hits?: Uint32Array;
}

const ROOT = resolve(import.meta.dirname, '../..');

let subject: Promise<Subject> | undefined;

/** Lets `runTag` run something else than the tag as built: mutants of it, or the tag with somebody looking on. */
export function runInstead(other: Subject): void {
  subject = Promise.resolve(other);
}

/** Runs the tag as built from the sources, with its own permissions. */
export async function runTag(
  input: TagInput,
  fields: FieldInput = {},
  transport: HttpTransport = answering({ status: 200, body: { events_received: 1 } }),
): Promise<TagRun> {
  subject ??= buildTag().then(template => ({ template }));
  const { template, budget = {}, hits } = await subject;
  const { preview = true, debug = preview } = input;
  const requests: OutgoingRequest[] = [];
  const lines: (readonly unknown[])[] = [];
  const bigQuery = new BigQueryStore();
  const firestore = new FirestoreStore({ random: () => 0.5 });
  const environment = createEnvironment({
    clock: createVirtualClock(input.now ?? NOW),
    container: { debugMode: debug, previewMode: preview },
    eventData: input.eventData,
    log: args => lines.push(args),
    request: { headers: headersOf(input) },
    transport: request => {
      requests.push(request);
      return transport(request);
    },
    cloud: { bigQuery, firestore },
  });
  const result = await runTemplate(template, {
    fields: { ...FIELDS, ...fields },
    environment,
    budget,
    ...(hits && { hits }),
  });
  const body = requests[0]?.body;
  return {
    ...result,
    // An accessor, which spreading leaves behind.
    steps: result.steps,
    requests,
    body: body === undefined ? undefined : JSON.parse(body),
    cookies: environment.response.cookies,
    logs: lines.map(([line]) => JSON.parse(String(line))),
    bigQuery,
    firestore,
  };
}

/** The tag as built from the sources; of its code `change` makes another. */
export async function buildTag(change: (code: string) => string = code => code): Promise<LoadedTemplate> {
  const { text } = await checkTemplate(ROOT);
  const { code, permissions } = readTemplate(text, 'template.tpl');
  return loadCode(change(code), { name: 'tag', kind: 'tag', permissions });
}

/** The event that Meta gets for this event data, from a visitor whose address is left out unless it is given. */
export async function mapEvent(eventData: EventInput, fields: FieldInput = {}): Promise<MetaEvent> {
  const complete = { event_name: 'page_view', ip_override: ADDRESS, ...eventData };
  const { body, error, logs } = await runTag({ eventData: complete }, fields);
  if (error) throw error;
  const event = body?.data[0];
  if (!event) throw new Error(`The tag sent nothing: ${JSON.stringify(logs)}`);
  if ('ip_override' in eventData) return event;
  const { client_ip_address: _address, ...user_data } = event.user_data;
  return { ...event, user_data };
}

/** `user_data` that Meta gets for this `user_data` of GA4. */
export async function mapCustomer(
  userData: unknown,
  fields: FieldInput = {},
): Promise<Readonly<Record<string, unknown>>> {
  return (await mapEvent({ user_data: userData }, fields)).user_data;
}

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function headersOf({ cookies = {}, headers }: TagInput): Record<string, string> {
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  return { host: 'sgtm.example.com', ...headers, ...(cookie.length > 0 && { cookie: cookie.join('; ') }) };
}
