import type { EventScope, TagResult } from '../sandbox/apis/event-scope.ts';
import type { ContainerVersion, Environment, IncomingRequest } from '../sandbox/environment.ts';
import type { Container, Tag, TemplateSetup } from './config/container.ts';
import { createEvaluator } from './config/evaluator.ts';
import type { Evaluate } from './config/expression.ts';
import { TRIGGER_EVENT } from './config/variables.ts';
import type { EventData } from './hit.ts';
import { type EventContext, type EventRun, runConfigured, runEvent, type TemplateRun } from './run-event.ts';

/** What all that runs for one request has in common. */
export interface RequestContext extends Omit<EventContext, 'container' | 'eventData' | 'scope' | 'storage'> {
  readonly container: Container;
  readonly version: ContainerVersion;
  readonly request: IncomingRequest;
  readonly runContainer: Environment['runContainer'];
  /** The client that claimed the request. */
  readonly clientName: string;
  /** The `templateDataStorage` of a template. */
  readonly storageOf: (templateId: string) => Map<string, unknown>;
}

/** A variable that a field or a trigger asked for. */
export interface EvaluatedVariable {
  readonly name: string;
  readonly value: unknown;
  /** What its template did, if it has one. */
  readonly run: TemplateRun | undefined;
}

/** What became of one event. */
export interface ProcessedEvent {
  readonly event: EventData;
  readonly clientName: string;
  /** Those that were evaluated for its triggers and fields. */
  readonly variables: readonly EvaluatedVariable[];
  /** What the tags did that fired, in the order of the container. */
  readonly runs: readonly EventRun[];
  /** The same, as event callbacks hear it. */
  readonly results: readonly TagResult[];
  /** Names of the tags that did not fire. */
  readonly notFired: readonly string[];
}

/**
 * Runs the tags whose triggers fire on an event. They start in the order of the container, after all triggers and fields
 * were evaluated, and then run side by side.
 */
export async function runTags(
  event: EventData,
  scope: EventScope,
  context: RequestContext,
): Promise<ProcessedEvent> {
  const { container, clientName } = context;
  const { evaluate, evaluated } = createVariables(context, { event, scope });
  const decisions = await Promise.all(container.tags.map(tag => decide(tag, evaluate)));
  const firing = decisions.filter(({ fields }) => fields !== undefined);
  const runs = await Promise.all(
    firing.map(({ tag, fields = {} }) =>
      runEvent({ ...tag, fields }, event, { scope, ...contextOf(tag, context) }),
    ),
  );
  return {
    event,
    clientName,
    variables: await evaluated(),
    runs,
    results: runs.map((run, i) => toTagResult(run, firing[i]?.tag.id ?? '')),
    notFired: decisions.filter(({ fields }) => fields === undefined).map(({ tag }) => tag.name),
  };
}

/** The variables of one event, or of a client that reads a request. */
export interface Variables {
  readonly evaluate: Evaluate;
  /** Gives those that were evaluated so far. */
  readonly evaluated: () => Promise<EvaluatedVariable[]>;
}

/** Makes what gives variables their values, in an event or, without one, in a client. */
export function createVariables(
  context: RequestContext,
  { event, scope }: { readonly event?: EventData; readonly scope?: EventScope },
): Variables {
  const { container, version, request, clientName } = context;
  const values = new Map<string, Promise<unknown>>();
  const runs = new Map<string, TemplateRun>();
  const run = async (setup: TemplateSetup): Promise<unknown> => {
    const fields = (await setup.fields.evaluate(evaluate)) as Record<string, unknown>;
    const done = await runConfigured(
      { ...setup, fields },
      { ...(event && { eventData: event }), ...(scope && { scope }), ...contextOf(setup, context) },
    );
    runs.set(setup.name, done);
    return done.result.value;
  };
  const scopeOfAll = { event, request, clientName, container: version, random: Math.random, run };
  const evaluate = createEvaluator(container.variables, scopeOfAll, values);
  const evaluated = () => {
    const shown = [...values].filter(([name]) => name !== TRIGGER_EVENT);
    return Promise.all(
      shown.map(async ([name, value]) => ({ name, value: await value, run: runs.get(name) })),
    );
  };
  return { evaluate, evaluated };
}

/**
 * What a template of the container runs in.
 *
 * Here and in what it is made of, new keys stand before what is spread: V8 as of Node.js 20 makes new hidden classes for
 * each key that is added to a copy, which takes microseconds, ten times for each event.
 */
export function contextOf(
  { templateId }: TemplateSetup,
  context: RequestContext,
): Omit<EventContext, 'eventData' | 'scope'> {
  const { version, storageOf } = context;
  return { storage: storageOf(templateId), ...context, container: version };
}

/** Evaluates the fields of a tag that fires; those of others are `undefined`. */
async function decide(
  tag: Tag,
  evaluate: Evaluate,
): Promise<{ readonly tag: Tag; readonly fields?: Record<string, unknown> }> {
  const isAny = async (triggers: Tag['firing']): Promise<boolean> => {
    for (const { fires } of triggers) if (await fires(evaluate)) return true;
    return false;
  };
  if (!(await isAny(tag.firing)) || (await isAny(tag.blocking))) return { tag };
  return { tag, fields: (await tag.fields.evaluate(evaluate)) as Record<string, unknown> };
}

/** A tag that ended neither way has thrown, or else run into its timeout. */
function toTagResult({ result, durationMs }: EventRun, id: string): TagResult {
  const unfinished = result.error ? 'exception' : 'timeout';
  const status = result.outcome === 'none' ? unfinished : result.outcome;
  return { id, status, executionTime: Math.round(durationMs) };
}
