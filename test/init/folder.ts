import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a new folder, which is removed when the test ends. Gives its path. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sgtm-init-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
