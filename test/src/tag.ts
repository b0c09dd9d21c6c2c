import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { checkTemplate } from '../../harness/build/build.ts';
import { createEnvironment, createVirtualClock } from '../../harness/sandbox/defaults.ts';
import type { CookieWrite, HttpTransport, OutgoingRequest } from '../../harness/sandbox/environment.ts';
import { type LoadedTemplate, loadCode, type RunResult, runTemplate } from '../../harness/sandbox/run.ts';
import { readTemplate } from '../../harness/tpl/read.ts';
import type { Data } from '../../template/fields.ts';

/** Event data as a client gives it. */
export type EventInput = Readonly<Record<string, unknown>>;

/** The time of every run unless it is given: 2026-01-01T00:00:00Z. */
export const NOW = Date.UTC(2026, 0, 1);

/** What a run of the tag is given. */
export interface TagInput {
  readonly eventData: EventInput;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** In milliseconds since 1970. */
  readonly now?: number;
}

/** What a run of the tag came to. */
export interface TagRun extends RunResult {
  readonly requests: readonly OutgoingRequest[];
  /** The body of the one request; `undefined` if there was none. */
  readonly body: MetaBody | undefined;
  readonly cookies: readonly CookieWrite[];
  readonly logs: readonly (readonly unknown[])[];
}

/** The body of a request to Meta. */
export interface MetaBody {
  readonly data: readonly MetaEvent[];
  readonly partner_agent: string;
  readonly test_event_code?: string;
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
export const FIELDS: Partial<Data> = { pixelId: '1234567890', accessToken: 'secret-token' };

const accept: HttpTransport = async () => ({ statusCode: 200, headers: {}, body: '{"events_received":1}' });

let loaded: Promise<LoadedTemplate> | undefined;

/** Runs the tag as built from the sources, with its own permissions, in preview mode. */
export async function runTag(
  input: TagInput,
  fields: Partial<Data> = {},
  transport: HttpTransport = accept,
): Promise<TagRun> {
  loaded ??= build();
  const requests: OutgoingRequest[] = [];
  const logs: (readonly unknown[])[] = [];
  const environment = createEnvironment({
    clock: createVirtualClock(input.now ?? NOW),
    container: { debugMode: true, previewMode: true },
    eventData: input.eventData,
    log: args => logs.push(args),
    request: { headers: headersOf(input) },
    transport: request => {
      requests.push(request);
      return transport(request);
    },
  });
  const result = await runTemplate(await loaded, { fields: { ...FIELDS, ...fields }, environment });
  const body = requests[0]?.body;
  return {
    ...result,
    requests,
    body: body === undefined ? undefined : JSON.parse(body),
    cookies: environment.response.cookies,
    logs,
  };
}

/** The event that Meta gets for this event data. */
export async function mapEvent(eventData: EventInput, fields: Partial<Data> = {}): Promise<MetaEvent> {
  const { body, error } = await runTag({ eventData: { event_name: 'page_view', ...eventData } }, fields);
  if (error) throw error;
  if (!body?.data[0]) throw new Error('The tag sent nothing.');
  return body.data[0];
}

/** `user_data` that Meta gets for this `user_data` of GA4. */
export async function mapCustomer(userData: unknown): Promise<Readonly<Record<string, unknown>>> {
  return (await mapEvent({ user_data: userData })).user_data;
}

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function build(): Promise<LoadedTemplate> {
  const { text } = await checkTemplate(resolve(import.meta.dirname, '../..'));
  const { code, permissions } = readTemplate(text, 'template.tpl');
  return loadCode(code, { name: 'tag', kind: 'tag', permissions });
}

function headersOf({ cookies = {}, headers }: TagInput): Record<string, string> {
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  return { host: 'sgtm.example.com', ...headers, ...(cookie.length > 0 && { cookie: cookie.join('; ') }) };
}
