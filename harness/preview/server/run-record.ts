import type { ClientRun } from '../../container/clients.ts';
import type { EventData } from '../../container/hit.ts';
import type { TemplateRun } from '../../container/run-event.ts';
import type { EvaluatedVariable } from '../../container/run-tags.ts';
import type { IncomingRequest } from '../../sandbox/environment.ts';
import { PermissionError, type TemplateError } from '../../sandbox/errors.ts';
import type { ApiCall } from '../../sandbox/realm.ts';
import type { CallRecord, ClientRunRecord, RunRecord, VariableRecord } from '../records.ts';
import { toLiteral } from './literal.ts';
import { readMapping } from './mapping.ts';
import { readPayload } from './payload.ts';
import { createTrace } from './trace.ts';
import { describeAnswer } from './verdict.ts';

/** What a template ran on. */
export interface RunOccasion {
  readonly request: Pick<IncomingRequest, 'headers'>;
  /** When the request came, in milliseconds. */
  readonly at: number;
  /** Empty where there is no event yet. */
  readonly eventData: EventData;
}

/** Writes down what a template did. */
export function toRunRecord(run: TemplateRun, { request, at, eventData }: RunOccasion): RunRecord {
  const { name, fields, result, exchanges, calls, cookies, console, durationMs } = run;
  const lines = console.map(args => args.map(arg => (typeof arg === 'string' ? arg : toLiteral(arg))));
  const trace = createTrace({ eventData, fields, headers: request.headers, log: readMapping(lines) });
  return {
    name,
    outcome: result.outcome,
    error: result.error && describeError(result.error),
    steps: result.steps,
    durationMs,
    fields,
    calls: calls.map(toCallRecord),
    console: lines,
    exchanges: exchanges.map(exchange => ({
      request: exchange.request,
      answer: exchange.answer && 'statusCode' in exchange.answer ? exchange.answer : undefined,
      verdict: describeAnswer(exchange, at),
      payload: readPayload(exchange.request, trace),
    })),
    cookies,
  };
}

/** Writes down the value of a variable, and what its template did. */
export function toVariableRecord(
  { name, value, run }: EvaluatedVariable,
  occasion: RunOccasion,
): VariableRecord {
  return { name, value: toLiteral(value), run: run && toRunRecord(run, occasion) };
}

/** Writes down what a template client did. */
export function toClientRunRecord(run: ClientRun, occasion: RunOccasion): ClientRunRecord {
  const { claimed, variables } = run;
  return {
    ...toRunRecord(run, occasion),
    claimed,
    variables: variables.map(variable => toVariableRecord(variable, occasion)),
  };
}

function toCallRecord({ api, arguments: args, result, error }: ApiCall): CallRecord {
  return {
    api,
    arguments: args.map(toLiteral),
    result: toLiteral(result),
    error: error === undefined ? undefined : describeError(error),
    denied: error instanceof PermissionError ? error.permissionId : undefined,
  };
}

function describeError(error: unknown): string {
  const { message, position } = error as TemplateError;
  return position ? `${message} (line ${position.line}, column ${position.column + 1})` : message;
}
