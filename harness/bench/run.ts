import type { ConfiguredTemplate } from '../container/run-event.ts';
import { createLocalTransport } from '../container/transports.ts';
import { incomingRequest } from '../library/request.ts';
import type { SandboxRun } from '../library/run.ts';
import { createSandbox } from '../library/sandbox.ts';
import { createEnvironment } from '../sandbox/defaults.ts';
import type { Environment, TemplateKind } from '../sandbox/environment.ts';
import { runTemplate } from '../sandbox/run.ts';
import type { BenchEvent } from './event.ts';

/** The time of every run: 2026-01-01T00:00:00Z. */
const NOW = Date.UTC(2026, 0, 1);

/**
 * Runs a template on an event and records everything: in a sandbox of its own, where the stand-in answers for
 * graph.facebook.com and every other host answers an empty 200. Two runs on one event come out alike.
 */
export function runOnEvent({ template, fields }: ConfiguredTemplate, event: BenchEvent): Promise<SandboxRun> {
  const { eventData, headers = {} } = event;
  const http = createLocalTransport({ now: () => NOW });
  return createSandbox(template, { fields, eventData, request: { headers }, now: NOW, http }).run();
}

/** Gives what does a run again, for timing: nothing is recorded, and each request gets the answer it got before. */
export function repeat(
  { template, fields }: ConfiguredTemplate,
  event: BenchEvent,
  run: SandboxRun,
): () => Promise<void> {
  const createAgain = environmentsLike(template.kind, event, run);
  return async () => {
    const environment = createAgain();
    await runTemplate(template, { fields, environment });
    await environment.scope.complete([{ id: '1', status: 'success', executionTime: 0 }]);
  };
}

/** Gives what makes the environment of a run anew. */
export function environmentsLike(
  kind: TemplateKind,
  { eventData, headers = {} }: BenchEvent,
  { requests }: SandboxRun,
): () => Environment {
  const request = incomingRequest({ headers });
  return () => {
    let sent = 0;
    return createEnvironment({
      kind,
      eventData,
      request,
      async transport() {
        const answer = requests[sent++]?.answer ?? { reason: 'failed' };
        if ('reason' in answer) throw answer;
        return answer;
      },
    });
  };
}

/** Why a run says nothing of what an event costs; `undefined` if it went well, which is all that a variable can do. */
export function failureOf({ error, outcome, requests }: SandboxRun, kind: TemplateKind): string | undefined {
  if (error) return `${error.message}${error.position ? ` (line ${error.position.line})` : ''}`;
  if (kind === 'variable' || outcome === 'success') return undefined;
  if (outcome === 'none') return 'It called neither gtmOnSuccess nor gtmOnFailure.';
  const answer = requests.at(-1)?.answer;
  if (!answer || 'reason' in answer) return 'It called gtmOnFailure without having sent anything.';
  return `It called gtmOnFailure after the answer ${answer.statusCode} ${answer.body ?? ''}`.trimEnd();
}
