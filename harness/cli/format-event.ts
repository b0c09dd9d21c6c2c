import pc from 'picocolors';
import type { Balance } from '../container/account.ts';
import type { Hit } from '../container/hit.ts';
import type { EventRun, Exchange } from '../container/run-event.ts';
import type { ProcessedEvent } from '../container/run-tags.ts';
import type { Verdict } from '../preview/records.ts';
import { toLiteral } from '../preview/server/literal.ts';
import type { CookieWrite } from '../sandbox/environment.ts';
import { describeError, OUTCOMES, toJson } from './format-run.ts';

/** Says in words what an endpoint answered. */
export type DescribeAnswer = (exchange: Exchange) => Verdict;

/** An event and all that came of it, as `sgtm serve --json` prints it. Requests are exact, token and all. */
export function eventToJson(
  { event, clientName, variables, runs, notFired }: ProcessedEvent,
  { request }: Hit,
  describe: DescribeAnswer,
): object {
  return {
    event,
    client: clientName,
    request: { method: request.method, path: request.path },
    variables: Object.fromEntries(variables.map(({ name, value }) => [name, toLiteral(value)])),
    tags: runs.map(run => ({
      name: run.name,
      ...toJson(run),
      answers: run.exchanges.map(exchange => {
        const { text, advice = null, warnings } = describe(exchange);
        return { status: statusOf(exchange), text, advice, warnings };
      }),
    })),
    notFired,
  };
}

/** The same for people, as `sgtm serve --log` prints it: event data, tags, requests, answers in words, cookies. */
export function formatEvent(
  { event, clientName, variables, runs, notFired }: ProcessedEvent,
  { request }: Hit,
  describe: DescribeAnswer,
): string {
  const name = pc.bold(String(event.event_name ?? 'event without a name'));
  return [
    `${name}  ${request.method} ${request.path}, read by ${clientName}`,
    '  event data',
    ...Object.entries(event).map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`),
    ...(variables.length > 0 ? ['  variables'] : []),
    ...variables.map(({ name, value }) => `    ${name}: ${toLiteral(value)}`),
    ...runs.flatMap(run => formatTag(run, describe)),
    ...notFired.map(tag => `  tag ${tag}  did not fire`),
    '',
  ].join('\n');
}

function formatTag(run: EventRun, describe: DescribeAnswer): string[] {
  const { name, result, console, exchanges, cookies, durationMs } = run;
  return [
    `  tag ${name}  ${OUTCOMES[result.outcome]} ${ENDS[result.outcome]}, ${result.steps} steps, ${Math.round(durationMs)} ms`,
    ...(result.error ? [`    ${pc.red(describeError(result.error))}`] : []),
    ...console.map(args => `    console  ${args.map(toText).join(' ')}`),
    ...exchanges.flatMap(exchange => formatExchange(exchange, describe)),
    ...cookies.map(cookie => `    cookie  ${formatCookie(cookie)}`),
  ];
}

const ENDS = { success: 'success', failure: 'failure', none: 'neither success nor failure' } as const;

function formatExchange(exchange: Exchange, describe: DescribeAnswer): string[] {
  const { method, url, headers, body } = exchange.request;
  const { text, advice, warnings } = describe(exchange);
  return [
    `    ${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `      ${name}: ${value}`),
    ...(body === undefined ? [] : [`      ${body}`]),
    `    ${[text, advice].filter(Boolean).join(' ')}`,
    ...warnings.map(({ path, message }) => `    ${pc.yellow('!')} ${path} ${message}`),
  ];
}

function statusOf({ answer }: Exchange): number | null {
  return answer && 'statusCode' in answer ? answer.statusCode : null;
}

function formatCookie({ name, value, options }: CookieWrite): string {
  const parts = Object.entries(options).map(([option, set]) => `${option}=${set}`);
  return [`${name}=${value}`, ...parts].join('; ');
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const FATES = {
  sent: 'sent',
  refused: 'refused',
  deadLettered: 'dead-lettered',
  failed: 'failed',
  dropped: 'dropped',
} as const;

/** What became of all events, in one line whose numbers add up: `3 events: 2 sent (200), 1 dropped (no-tag)`. */
export function formatBalance({ accepted, underWay, ...fates }: Balance): string {
  const parts = (Object.keys(FATES) as (keyof typeof FATES)[]).map(fate => {
    const reasons = Object.entries(fates[fate]);
    const count = reasons.reduce((sum, [, of]) => sum + of, 0);
    const details = reasons.map(([reason, of]) => (reasons.length > 1 ? `${of} ${reason}` : reason));
    return `${count} ${FATES[fate]}${count > 0 ? ` (${details.join(', ')})` : ''}`;
  });
  const unfinished = underWay > 0 ? [`${underWay} not finished`] : [];
  return `${accepted} ${accepted === 1 ? 'event' : 'events'}: ${[...parts, ...unfinished].join(', ')}.`;
}
