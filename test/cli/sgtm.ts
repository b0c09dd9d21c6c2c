import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../folder.ts';

/** What a command printed, and its exit code. */
export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Starts the built `sgtm` command. */
export function spawnSgtm(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['dist/bin.js', ...args], { env: { ...process.env, NO_COLOR: '1' } });
}

/** Ends a command as Ctrl+C does, unless it has ended: where it is killed, it cannot write down what it ran. */
export async function endSgtm(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** Runs the command to its end. */
export function sgtm(...args: string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawnSgtm(...args);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => {
      stdout += chunk;
    });
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', code => resolve({ stdout, stderr, code }));
  });
}

/** Writes files into a new folder that goes away after the test; objects are written as JSON. Gives their paths. */
export async function writeFiles<Name extends string>(
  files: Record<Name, unknown>,
): Promise<Record<Name, string>> {
  const folder = makeFolder();
  const paths = {} as Record<Name, string>;
  for (const [name, content] of Object.entries(files) as [Name, unknown][]) {
    paths[name] = join(folder, name);
    await writeFile(paths[name], typeof content === 'string' ? content : JSON.stringify(content));
  }
  return paths;
}
