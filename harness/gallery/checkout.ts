import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { readOptional } from '../build/files.ts';
import { git } from '../lint/git.ts';
import { UserError } from '../user-error.ts';

/**
 * Makes sure that a folder is a checkout which can be released from: the root of a repository other than the
 * project's, with its whole history.
 *
 * @throws UserError where it is not.
 */
export async function checkCheckout(folder: string, projectDir: string): Promise<void> {
  const prefix = await git(folder, 'rev-parse', '--show-prefix');
  if (prefix?.trim() !== '') {
    const place = prefix === undefined ? 'git knows none there' : `it is ${prefix.trim()} in a repository`;
    throw new UserError(
      `Expected ${folder} to be the root of the gallery's git repository, but ${place}. Run git clone or git init.`,
    );
  }
  if ((await realpath(projectDir)) === (await realpath(folder))) {
    throw new UserError(
      `Expected another repository than the project's own: its README.md would be replaced. Give the gallery one of its own.`,
    );
  }
  if ((await git(folder, 'rev-parse', '--is-shallow-repository'))?.trim() === 'true') {
    throw new UserError(
      `Expected ${folder} to have its whole history, but it is a shallow clone, where the commit of a version cannot be told. Run git fetch --unshallow.`,
    );
  }
}

/** A file in a commit, with LF as line ends; `undefined` where there is none. */
export async function committed(folder: string, file: string, commit = 'HEAD'): Promise<string | undefined> {
  return (await git(folder, 'show', `${commit}:${file}`))?.replaceAll('\r\n', '\n');
}

/** The id of the last commit that changed a file; `undefined` where there is none. */
export async function lastChange(folder: string, file: string): Promise<string | undefined> {
  return (await git(folder, 'log', '-1', '--format=%H', 'HEAD', '--', file))?.trim() || undefined;
}

/**
 * Gives the names of the files whose text is another than the one in the folder.
 *
 * @throws UserError where one of them has changes that are not committed, which would be lost.
 */
export async function staleFiles(folder: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const stale: string[] = [];
  const changed: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const present = await readOptional(folder, name);
    if (present === text) continue;
    stale.push(name);
    if (present !== undefined && present !== (await committed(folder, name))) changed.push(name);
  }
  if (changed.length === 0) return stale;
  const names = changed.map(name => join(folder, name)).join(', ');
  throw new UserError(
    `Expected no uncommitted changes in what is written anew, but there are some in ${names}. Commit or undo them.`,
  );
}
