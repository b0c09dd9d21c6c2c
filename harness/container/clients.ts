import { createResponse } from '../sandbox/defaults.ts';
import type { IncomingRequest } from '../sandbox/environment.ts';
import type { ContainerAnswer } from './answer.ts';
import type { TemplateSetup } from './config/container.ts';
import type { EventData, Hit } from './hit.ts';
import type { PipelineOptions, ProcessEvents } from './pipeline.ts';
import { readPreview } from './preview.ts';
import { runConfigured, type TemplateRun } from './run-event.ts';
import { contextOf, createVariables, type EvaluatedVariable, type RequestContext } from './run-tags.ts';

/** What a client did with a request that it was offered. */
export interface ClientRun extends TemplateRun {
  readonly claimed: boolean;
  /** Those that were evaluated for its fields. */
  readonly variables: readonly EvaluatedVariable[];
}

/** What a client is lent to read a request with. */
export interface OfferOptions extends Pick<PipelineOptions, 'onClientRun'> {
  readonly observe: (process: ProcessEvents) => ProcessEvents;
  readonly begin: (hit: Hit) => RequestContext;
}

/**
 * Offers a request to a template client. If it claims it, gives the answer once the client and all that it has started
 * are over: what it has set if it called `returnResponse`, else 200 without anything, which Google's container may do
 * differently. `undefined` if it does not claim it.
 */
export async function offerRequest(
  client: TemplateSetup,
  request: IncomingRequest,
  { begin, observe, onClientRun }: OfferOptions,
): Promise<ContainerAnswer | undefined> {
  const events: EventData[] = [];
  const hit: Hit = { request, preview: readPreview(request), events, dropped: [], cookies: [] };
  const context = begin(hit);
  const { response } = context;
  const { evaluate, evaluated } = createVariables(context, {});
  const fields = (await client.fields.evaluate(evaluate)) as Record<string, unknown>;
  const claims: Promise<ContainerAnswer>[] = [];
  const process = async () => {
    // A client claims while it is being started, before there is a `run` to wait for.
    await undefined;
    await over;
    return response.flushed ? response : createResponse();
  };
  const run = runConfigured(
    { ...client, fields },
    {
      ...contextOf(client, context),
      claim() {
        claims[0] ??= observe(process)(hit);
      },
      runContainer(event, scope) {
        events.push(event);
        return context.runContainer(event, scope);
      },
    },
  );
  const over = run.then(async done => {
    onClientRun?.({ ...done, claimed: claims.length > 0, variables: await evaluated() }, request);
  });
  const [answer] = await Promise.all([claims[0], over]);
  return answer;
}
