import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Metadata, readMetadata } from './metadata.ts';

/** What the gallery would see besides the template: the folder that it is in. */
export interface GalleryFolder {
  /** The path, relative if the template's is. */
  readonly folder: string;
  /** Names of the files and folders in it. */
  readonly entries: readonly string[];
  /** The text of `LICENSE`. */
  readonly license: string | undefined;
  readonly metadata: Metadata | undefined;
  /** Whether it is the root of its repository; also true outside of git. */
  readonly isRoot: boolean;
  /** Ids of HEAD and the commits before it, newest first; `undefined` outside of git and in shallow clones. */
  readonly commits: readonly string[] | undefined;
}

/** Looks at the folder of a template. Throws only if there is no such folder. */
export async function readGalleryFolder(template: string): Promise<GalleryFolder> {
  const folder = dirname(template);
  const entries = await readdir(folder);
  const read = async (name: string) =>
    entries.includes(name) ? readFile(join(folder, name), 'utf8') : undefined;
  const metadata = await read('metadata.yaml');
  return {
    folder,
    entries,
    license: await read('LICENSE'),
    metadata: metadata === undefined ? undefined : readMetadata(metadata),
    isRoot: ((await git(folder, 'rev-parse', '--show-prefix')) ?? '') === '',
    commits: await commitsOf(folder),
  };
}

async function commitsOf(folder: string): Promise<string[] | undefined> {
  const isShallow = await git(folder, 'rev-parse', '--is-shallow-repository');
  if (isShallow !== 'false') return undefined;
  return (await git(folder, 'rev-list', '--topo-order', 'HEAD'))?.split('\n');
}

/** What git prints; `undefined` where it is absent, the folder is in no repository, or there is no commit yet. */
async function git(folder: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { maxBuffer: 1 << 28 });
    return stdout.trim();
  } catch {
    return undefined;
  }
}
