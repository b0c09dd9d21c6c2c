import pc from 'picocolors';
import type { Balance } from '../container/account.ts';
import type { Hit, Refusal } from '../container/hit.ts';
import type { TemplateRun } from '../container/run-event.ts';
import type { ProcessedEvent } from '../container/run-tags.ts';
import type { Secrets } from '../preview/server/secrets.ts';
import { describeAnswer } from '../preview/server/verdict.ts';
import { type DescribeAnswer, eventToJson, formatBalance, formatEvent } from './format-event.ts';
import { describeError, formatRun } from './format-run.ts';
import { forTerminal } from './terminal.ts';

/** How much `sgtm serve` prints: a line per request, everything, or everything as NDJSON. */
export interface OutputFlags {
  readonly log?: boolean;
  readonly json?: boolean;
}

/** What `sgtm serve` prints. Secrets are masked. */
export interface ServeOutput {
  /** Prints a sentence for people; beside NDJSON to stderr. */
  readonly say: (text: string) => void;
  readonly onEvent: (event: ProcessedEvent, hit: Hit) => void;
  /** Prints what went wrong in a client. */
  readonly onClientRun: (run: TemplateRun) => void;
  readonly onRefused: (refusal: Refusal) => void;
  readonly onEnd: (balance: Balance) => void;
}

/** Makes the output of `sgtm serve`. `now` gives milliseconds. */
export function createOutput(
  flags: OutputFlags,
  { secrets, now }: { readonly secrets: Secrets; readonly now: () => number },
): ServeOutput {
  const describe: DescribeAnswer = exchange => describeAnswer(exchange, now());
  const mask = (text: string): string => JSON.parse(secrets.toJson(text));
  const say = (text: string) =>
    void (flags.json ? process.stderr : process.stdout).write(`${forTerminal(text)}\n`);
  const sayError = (kind: string, { name, result: { error } }: TemplateRun): void => {
    if (error) say(mask(`${kind} "${name}": ${describeError(error)}`));
  };
  const write = (event: ProcessedEvent, hit: Hit): string => {
    if (flags.json) return secrets.toJson(eventToJson(event, hit, describe));
    return forTerminal(mask(flags.log ? formatEvent(event, hit, describe) : formatShort(event)));
  };
  return {
    say,
    onEvent(event, hit) {
      for (const { run } of event.variables) if (run) sayError('variable', run);
      process.stdout.write(`${write(event, hit)}\n`);
    },
    onClientRun: run => sayError('client', run),
    onRefused: ({ request: { method, path }, status, message }) =>
      say(mask(`${pc.red('✗')} ${method} ${path}  ${status} ${message}`)),
    onEnd: balance =>
      void process.stdout.write(
        `${flags.json ? JSON.stringify({ summary: balance }) : formatBalance(balance)}\n`,
      ),
  };
}

/** One line per request; where there are several tags each begins with the tag's name. */
function formatShort({ event, runs, notFired }: ProcessedEvent): string {
  if (runs.length === 0) return `${event.event_name ?? 'event without a name'} → no tag fires`;
  const hasSeveral = runs.length + notFired.length > 1;
  return runs.map(run => `${hasSeveral ? `${run.name}: ` : ''}${formatRun(run)}`).join('\n');
}
