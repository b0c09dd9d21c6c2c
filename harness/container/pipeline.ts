import { createResponse } from '../sandbox/defaults.ts';
import type { Clock, HttpTransport } from '../sandbox/environment.ts';
import type { ContainerAnswer } from './app.ts';
import type { Hit } from './hit.ts';
import { type ConfiguredTemplate, type EventRun, runEvent } from './run-event.ts';

/** What a pipeline is made of. */
export interface PipelineOptions {
  readonly tag: ConfiguredTemplate;
  readonly clock: Clock;
  readonly transport: HttpTransport;
  readonly preview: boolean;
  /** Receives each run once it is over. */
  readonly onRun: (run: EventRun) => void;
}

/** Makes what a container does with a hit: the tag runs on each event in turn, and all share one answer. */
export function createPipeline({
  tag,
  onRun,
  ...context
}: PipelineOptions): (hit: Hit) => Promise<ContainerAnswer> {
  const storage = new Map<string, unknown>();
  return async ({ request, events }) => {
    const response = createResponse();
    for (const event of events) onRun(await runEvent(tag, event, { ...context, request, response, storage }));
    return response;
  };
}
