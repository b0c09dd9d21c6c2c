import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { git } from './git.ts';
import { isSha, type Metadata, readMetadata } from './metadata.ts';

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
  /** `template.tpl` in the commit of the newest version; `undefined` where there is none or it is not known. */
  readonly released: string | undefined;
}

/** Looks at the folder of a template. Throws only if there is no such folder. */
export async function readGalleryFolder(template: string): Promise<GalleryFolder> {
  const folder = dirname(template);
  const entries = await readdir(folder);
  const read = async (name: string) =>
    entries.includes(name) ? readFile(join(folder, name), 'utf8') : undefined;
  const text = await read('metadata.yaml');
  const metadata = text === undefined ? undefined : readMetadata(text);
  return {
    folder,
    entries,
    license: await read('LICENSE'),
    metadata,
    isRoot: ((await git(folder, 'rev-parse', '--show-prefix')) ?? '').trim() === '',
    commits: await commitsOf(folder),
    released: await releasedTemplate(folder, metadata?.versions[0]?.sha ?? ''),
  };
}

async function releasedTemplate(folder: string, sha: string): Promise<string | undefined> {
  return isSha(sha) ? git(folder, 'show', `${sha}:./template.tpl`) : undefined;
}

async function commitsOf(folder: string): Promise<string[] | undefined> {
  const isShallow = await git(folder, 'rev-parse', '--is-shallow-repository');
  if (isShallow?.trim() !== 'false') return undefined;
  return (await git(folder, 'rev-list', '--topo-order', 'HEAD'))?.trim().split('\n');
}
