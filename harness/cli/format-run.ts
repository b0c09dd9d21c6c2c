import pc from 'picocolors';
import type { EventRun, Exchange } from '../container/run-event.ts';
import { GRAPH_HOST } from '../container/transports.ts';
import { parseJson } from '../parse-json.ts';
import type { TemplateError } from '../sandbox/errors.ts';

/** A run as `sgtm run --json` prints it. Requests are exact, token and all: keep them to yourself. */
export function toJson({ result, exchanges, cookies, console }: EventRun): object {
  return {
    outcome: result.outcome,
    error: result.error ? describeError(result.error) : null,
    requests: exchanges.map(({ request }) => ({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: request.body ?? null,
    })),
    cookies,
    console,
    steps: result.steps,
  };
}

/** A run in one line per request, for people: GA4 event → Meta event, keys it can be matched by, answer. */
export function formatRun(run: EventRun): string {
  const { event, result, exchanges } = run;
  const name = pc.bold(String(event.event_name ?? 'event without a name'));
  const lines =
    exchanges.length > 0 ? exchanges.map(exchange => describeExchange(exchange)) : ['nothing sent'];
  const outcome = OUTCOMES[result.outcome];
  const error = result.error ? [pc.red(describeError(result.error))] : [];
  return [...lines.map(line => `${outcome} ${name} → ${line}`), ...error].join('\n');
}

/** A sign for each outcome. */
export const OUTCOMES = { success: pc.green('✓'), failure: pc.red('✗'), none: pc.yellow('?') } as const;

/** The message of an error, and where in the file. */
export function describeError({ message, position }: TemplateError): string {
  return position ? `${message} (line ${position.line}, column ${position.column + 1})` : message;
}

function describeExchange({ request, answer }: Exchange): string {
  const url = new URL(request.url);
  const target =
    url.host === GRAPH_HOST
      ? describeMetaEvents(request.body)
      : `${request.method} ${url.host}${url.pathname}`;
  return `${target}  ${describeAnswer(answer)}`;
}

interface ServerEvent {
  readonly event_name?: string;
  readonly user_data?: Readonly<Record<string, unknown>>;
}

function describeMetaEvents(body: string | undefined): string {
  const events = (parseJson(body) as { data?: ServerEvent[] } | undefined)?.data ?? [];
  return events
    .map(
      ({ event_name, user_data = {} }) =>
        `${event_name}  matched by ${Object.keys(user_data).join(', ') || 'nothing'}`,
    )
    .join('; ');
}

function describeAnswer(answer: Exchange['answer']): string {
  if (!answer) return 'no answer yet';
  if ('reason' in answer) return pc.red(answer.reason === 'timed_out' ? 'timed out' : 'connection failed');
  const { error, events_received } = (parseJson(answer.body) ?? {}) as {
    error?: { message: string };
    events_received?: number;
  };
  const detail = error
    ? ` ${error.message}`
    : events_received === undefined
      ? ''
      : ` events_received ${events_received}`;
  const text = `${answer.statusCode}${detail}`;
  return answer.statusCode < 300 ? pc.green(text) : pc.red(text);
}
