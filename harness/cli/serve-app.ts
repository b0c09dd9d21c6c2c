import type { Account } from '../container/account.ts';
import { createContainerApp } from '../container/app.ts';
import { SYSTEM_CLOCK } from '../container/clocks.ts';
import { serverManagedClientId } from '../container/ga4/client-id.ts';
import { createPipeline } from '../container/pipeline.ts';
import { createLiveTransport, createLocalTransport } from '../container/transports.ts';
import { createGraphApp } from '../graph/app.ts';
import { createFailures, type PlannedFailure } from '../graph/failures.ts';
import { createStandIn } from '../graph/stand-in.ts';
import { mountApps } from '../preview/server/mount.ts';
import type { Preview } from '../preview/server/preview.ts';
import type { Secrets } from '../preview/server/secrets.ts';
import { openCloud } from './cloud.ts';
import type { OpenContainer } from './open-container.ts';
import type { ServeOutput } from './serve-output.ts';

/** Flags of `sgtm serve` that say where requests end. */
export interface AppFlags {
  readonly live?: boolean;
  /** A folder. */
  readonly store?: string;
  readonly fail?: readonly PlannedFailure[];
  readonly seed: number;
}

/** What the app of `sgtm serve` is made of. */
export interface AppParts {
  readonly container: OpenContainer;
  readonly preview: Preview;
  readonly secrets: Secrets;
  readonly output: ServeOutput;
  readonly account: Account;
}

/** Makes the container's app, with the preview page and the pixel's endpoint beside it. @throws UserError for a bad `store`. */
export async function createApp(
  flags: AppFlags,
  { container, preview, secrets, output, account }: AppParts,
): Promise<ReturnType<typeof mountApps>> {
  const { recorder } = preview;
  const nextFailure = createFailures(flags.fail ?? [], flags.seed);
  const standIn = createStandIn({ clock: SYSTEM_CLOCK, nextFailure, onRecord: recorder.onStandInRecord });
  const pipeline = createPipeline({
    container: container.current,
    clock: SYSTEM_CLOCK,
    transport: flags.live ? await createLiveTransport() : createLocalTransport(SYSTEM_CLOCK, standIn),
    preview: true,
    account,
    cloud: await openCloud(flags.store),
    observe: recorder.observe,
    onEvent(event, hit) {
      for (const { fields } of event.runs) secrets.learn(fields);
      output.onEvent(event, hit);
      recorder.onEvent(event, hit);
    },
    onClientRun(run, request) {
      secrets.learn(run.fields);
      output.onClientRun(run);
      recorder.onClientRun(run, request);
    },
  });
  const identifyClient = serverManagedClientId();
  return mountApps({
    container: createContainerApp({
      ...pipeline,
      identifyClient: (...hit) =>
        container.current().ga4Client.cookieManagement === 'server' ? identifyClient(...hit) : undefined,
      onDropped: ({ message }) => output.say(message),
      onRefused(refusal) {
        output.onRefused(refusal);
        recorder.onRefused(refusal);
      },
      onError: error => output.say(String(error instanceof Error ? error.stack : error)),
    }),
    graph: createGraphApp(standIn),
    preview: preview.createApp(pipeline.processEvents),
  });
}
