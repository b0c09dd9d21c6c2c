import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { endSgtm, spawnSgtm } from './sgtm.ts';

/** A running `sgtm serve`. */
interface Serving {
  readonly url: string;
  /** Everything on stdout so far, once it contains a text. */
  readonly output: (text: string) => Promise<string>;
  /** The same of stderr. */
  readonly errors: (text: string) => Promise<string>;
  /** Tells it to stop; gives its exit code and everything on stdout. */
  readonly stop: () => Promise<{ readonly code: number | null; readonly stdout: string }>;
}

/** Starts `sgtm serve` on any free port, and waits until it is ready. It ends with the test. */
export async function serve(...args: string[]): Promise<Serving> {
  const child = spawnSgtm('serve', '--port', '0', ...args);
  onTestFinished(() => endSgtm(child));
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  const ready = '/g/collect. Stop';
  const printed = await (args.includes('--json') ? errors(ready) : output(ready));
  const url = /http:\/\/[\d.:]+/.exec(printed)?.[0] ?? '';
  return { url, output, errors, stop: () => stop(child, output) };
}

function collect(stream: ChildProcess['stdout']): (text: string) => Promise<string> {
  let printed = '';
  stream?.on('data', chunk => {
    printed += chunk;
  });
  return async text => {
    while (!printed.includes(text)) await once(stream as NonNullable<typeof stream>, 'data');
    return printed;
  };
}

async function stop(child: ChildProcess, output: Serving['output']) {
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  return { code, stdout: await output('') };
}
