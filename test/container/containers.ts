import { compileContainer } from '../../harness/container/config/compile.ts';
import type { Config } from '../../harness/container/config/config.ts';
import type { Container } from '../../harness/container/config/container.ts';
import type { Hit } from '../../harness/container/hit.ts';
import { createPipeline, type PipelineOptions } from '../../harness/container/pipeline.ts';
import type { ProcessedEvent } from '../../harness/container/run-tags.ts';
import { createVirtualClock } from '../../harness/sandbox/defaults.ts';
import type { TemplateKind } from '../../harness/sandbox/environment.ts';
import { loadCode } from '../../harness/sandbox/run.ts';
import { makeRequest } from './request.ts';

/** Makes a container whose templates are code: of a tag, or of the kind that the name begins with. */
export function makeContainer(config: Config, code: Readonly<Record<string, string>>): Container {
  const templates = Object.entries(code).map(([name, text]) => {
    const kind = (['client', 'variable'] as const).find(other => name.startsWith(other)) ?? 'tag';
    const loaded = loadCode(text, { name, kind: kind satisfies TemplateKind, permissions: 'unrestricted' });
    return [name, { loaded, parameters: [] }] as const;
  });
  return compileContainer(config, 'test.json', new Map(templates));
}

/** Makes a pipeline on a clock that goes by itself, whose requests are all answered with 200. */
export function makePipeline(container: Container, options: Partial<PipelineOptions> = {}) {
  const events: ProcessedEvent[] = [];
  const pipeline = createPipeline({
    container: () => container,
    clock: createVirtualClock(Date.UTC(2026, 0, 1)),
    transport: async () => ({ statusCode: 200, headers: {}, body: undefined }),
    preview: false,
    onEvent: event => events.push(event),
    ...options,
  });
  return { ...pipeline, events };
}

/** A hit of these events. */
export function makeHit(...events: Hit['events'][number][]): Hit {
  const request = makeRequest({ url: '/g/collect', headers: { cookie: 'id=c1' } });
  return { request, events, dropped: [], cookies: [], preview: undefined };
}
