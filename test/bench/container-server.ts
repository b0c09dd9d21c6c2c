import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Account, type Balance, createAccount } from '../../harness/container/account.ts';
import { createContainerApp } from '../../harness/container/app.ts';
import { SYSTEM_CLOCK } from '../../harness/container/clocks.ts';
import { createTagContainer } from '../../harness/container/config/container.ts';
import { createPipeline } from '../../harness/container/pipeline.ts';
import { startServer } from '../../harness/container/server.ts';
import { createLocalTransport } from '../../harness/container/transports.ts';
import { loadTemplateFile } from '../../harness/tpl/load.ts';
import FIELDS from './fields/sgtm-capi.json' with { type: 'json' };

/** What a server process says of itself on request. */
export interface Report {
  /** Bytes. */
  readonly rss: number;
  readonly heap: number;
  /** Seconds of processor time so far. */
  readonly cpu: number;
  readonly balance: Balance;
}

/** The role of a process that serves no template, but answers 200 to everything. */
export const BARE = 'bare';

/**
 * Is a server process, for a template or `BARE`: tells its address to the process that has forked it, then a report for
 * each message, which says whether to collect garbage first.
 */
export async function serve(role: string): Promise<void> {
  const account = createAccount();
  const url = role === BARE ? await serveBare() : await serveContainer(role, account);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  process.on('message', isExact => {
    if (isExact) collect();
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    const cpu = (user + system) / 1e6;
    process.send?.({ rss, heap: heapUsed, cpu, balance: account.balance() } satisfies Report);
  });
  process.on('disconnect', () => process.exit());
  process.send?.(url);
}

async function serveContainer(template: string, account: Account): Promise<string> {
  const container = createTagContainer({ template: await loadTemplateFile(template), fields: FIELDS });
  const app = createContainerApp({
    ...createPipeline({
      container: () => container,
      clock: SYSTEM_CLOCK,
      transport: createLocalTransport(SYSTEM_CLOCK),
      preview: false,
      account,
    }),
    onDropped: ({ message }) => console.error(message),
    onError: error => console.error(error),
  });
  return (await startServer(app, { port: 0 })).url;
}

function serveBare(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    response.end();
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
}
