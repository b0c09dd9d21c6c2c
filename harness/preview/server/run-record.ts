import type { EventRun } from '../../container/run-event.ts';
import type { IncomingRequest } from '../../sandbox/environment.ts';
import { PermissionError, type TemplateError } from '../../sandbox/errors.ts';
import type { ApiCall } from '../../sandbox/realm.ts';
import type { CallRecord, RunRecord } from '../records.ts';
import { toLiteral } from './literal.ts';
import { readMapping } from './mapping.ts';
import { readPayload } from './payload.ts';
import { createTrace } from './trace.ts';
import { describeAnswer } from './verdict.ts';

/** Writes down what a tag did with an event of a request that came `at`, in milliseconds. */
export function toRunRecord(
  run: EventRun,
  { request, at }: { readonly request: Pick<IncomingRequest, 'headers'>; readonly at: number },
): RunRecord {
  const { name, fields, event, result, exchanges, calls, cookies, console, durationMs } = run;
  const lines = console.map(args => args.map(arg => (typeof arg === 'string' ? arg : toLiteral(arg))));
  const trace = createTrace({ eventData: event, fields, headers: request.headers, log: readMapping(lines) });
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
