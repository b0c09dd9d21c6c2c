import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The smallest project that can be built. */
export const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{"name": "demo-tag", "version": "1.2.3"}',
  'src/index.ts': 'data.gtmOnSuccess();\n',
  'template/info.json': '{"type": "TAG", "displayName": "Demo"}',
  'template/notes.md': 'Notes.\n',
  'template/fields.ts': "export const FIELDS = [{ type: 'TEXT', name: 'id' }];\n",
  'template/permissions.ts': 'export const PERMISSIONS = {};\n',
};

/** Writes files into a new folder, which is removed when the test ends. Gives its path. */
export async function makeProject(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sgtm-build-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return dir;
}
