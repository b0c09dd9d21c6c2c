import type { ContainerVersion, CookieWrite, EventData, ResponseDraft } from '../sandbox/environment.ts';
import type { TemplateError } from '../sandbox/errors.ts';
import type { Page } from '../sandbox/page.ts';
import type { ApiCall } from '../sandbox/realm.ts';
import { type LoadedTemplate, type Outcome, type RunResult, runTemplate } from '../sandbox/run.ts';
import { coverageOf, type LineCoverage } from '../testing/coverage.ts';
import type { HttpReplies } from './http.ts';
import { type Mocks, withMocks } from './mocks.ts';
import { createRecordedEnvironment, type SentRequest, type World } from './recording.ts';
import type { RequestInput } from './request.ts';

/** What a run is given. All of it may be left out. */
export interface RunInput {
  /** Values of the template's fields, as they appear in `data`. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The event, empty if left out; in a client there is none. */
  readonly eventData?: EventData;
  readonly request?: RequestInput;
  /** How requests of the template are answered; all fail if left out. Nothing is ever sent. */
  readonly http?: HttpReplies;
  readonly mocks?: Mocks;
  /** What `getContainerVersion` gives: outside debug and preview mode unless it says otherwise. */
  readonly container?: Partial<ContainerVersion>;
  /** Where a template for web containers runs; what is left out is the sandbox's own page. */
  readonly page?: Partial<Page>;
  /**
   * Time at the start of the run, in ms since 1970; 2026-01-01T00:00:00Z if left out. The clock stands still while code
   * runs, and jumps where a run waits for an answer or a timer.
   */
  readonly now?: number;
}

/** What a run came to. */
export interface SandboxRun {
  /** How a tag ended: by the first of `gtmOnSuccess` and `gtmOnFailure`, or `none`. */
  readonly outcome: Outcome;
  /** Every call of the two, in order; a correct tag makes exactly one. */
  readonly completions: readonly Exclude<Outcome, 'none'>[];
  /** What the code returned; of a promise, what it was settled with. */
  readonly value: unknown;
  /** The first error that nothing in the template handled; `position` is where in the file. */
  readonly error: TemplateError | undefined;
  /** Requests by `sendHttpRequest` and its like, in order. */
  readonly requests: readonly SentRequest[];
  /** Cookies by `setCookie`, in order. They reach a browser only if `response.flushed`. */
  readonly cookies: readonly CookieWrite[];
  /** The arguments of each `logToConsole` that was permitted. */
  readonly console: readonly (readonly unknown[])[];
  /** The answer to the incoming request as it is at the end. */
  readonly response: Readonly<ResponseDraft> & {
    /** The body as UTF-8. */
    readonly text: string | undefined;
  };
  /** Whether a client has claimed the request. */
  readonly claimed: boolean;
  /** The events for which a client ran the container. No tag runs on them. */
  readonly events: readonly EventData[];
  /** Every call of an API or of its mock, in the order in which they returned. */
  readonly calls: readonly ApiCall[];
  /** Evaluated nodes of the syntax tree: a cost that is the same on every machine. */
  readonly steps: number;
  /** Times that each line with a statement was reached, by line of the file. */
  readonly coverage: LineCoverage;
}

/** Runs a template once, in an environment of its own but for what the world shares. */
export async function runOnce(template: LoadedTemplate, input: RunInput, world: World): Promise<SandboxRun> {
  const { environment, recording } = createRecordedEnvironment(template, input, world);
  const { response, scope, clock } = environment;
  const start = clock.now();
  const calls: ApiCall[] = [];
  const onCall = (call: ApiCall): number => calls.push(call);
  const { fields = {}, mocks = {} } = input;
  const mocked = withMocks(template, mocks, { fields, onCall });
  const hits = new Uint32Array(template.program.lines);
  const result = await runTemplate(mocked.template, { fields: mocked.fields, environment, onCall, hits });
  if (template.kind === 'tag')
    await scope.complete([{ id: '1', status: statusOf(result), executionTime: clock.now() - start }]);
  if (recording.faults.length > 0) throw recording.faults[0];
  const { requests, console, events, claimed } = recording;
  return {
    outcome: result.outcome,
    completions: result.completions,
    value: result.value,
    error: result.error,
    requests,
    cookies: response.cookies,
    console,
    response: { ...response, text: response.body && new TextDecoder().decode(response.body) },
    claimed,
    events,
    calls,
    steps: result.steps,
    get coverage() {
      return coverageOf(template.program.program, hits);
    },
  };
}

/** The status of a tag as callbacks of the event hear it; one that never ended has run into its timeout. */
function statusOf({ outcome, error }: RunResult): string {
  if (outcome !== 'none') return outcome;
  return error ? 'exception' : 'timeout';
}
