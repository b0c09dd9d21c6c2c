import { join } from 'node:path';
import { parse } from 'yaml';
import { checkTemplate } from '../build/build.ts';
import { readRequired } from '../build/files.ts';
import { projectOf } from '../build/project.ts';
import { readTemplate } from '../tpl/read.ts';
import { UserError } from '../user-error.ts';
import { changesOf } from './changelog.ts';
import { writeReadme } from './readme.ts';

const METADATA = 'template/metadata.yaml';

/** What a project gives to the gallery. */
export interface Release {
  /** From `package.json`. */
  readonly version: string;
  /** What is new in it, from `CHANGELOG.md`. */
  readonly changes: string;
  /** What stands above the versions in `metadata.yaml`: `homepage`, and perhaps `documentation`. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly template: string;
  /** The text of the project's `LICENSE`. Whether it is the one that the gallery takes is for the linter to say. */
  readonly license: string;
  readonly readme: string;
}

/**
 * Reads a project whose template is built.
 *
 * @throws UserError where a file is missing, the template is stale, or the changelog does not know the version; and for a
 *   project that the gallery can read itself.
 */
export async function readRelease(projectDir: string): Promise<Release> {
  refuseOwnRepository(projectDir);
  const { text: template, file, difference } = await checkTemplate(projectDir);
  if (difference) throw new UserError(`${file} is stale from line ${difference.line} on. Run sgtm build.`);
  const { version }: { version: string } = JSON.parse(await readRequired(projectDir, 'package.json'));
  return {
    version,
    changes: changesOf(await readRequired(projectDir, 'CHANGELOG.md'), version),
    head: readHead(await readRequired(projectDir, METADATA), join(projectDir, METADATA)),
    template,
    license: await readRequired(projectDir, 'LICENSE'),
    readme: writeReadme(readTemplate(template, file)),
  };
}

/** A project of `sgtm init` has its template where the gallery looks for it. */
function refuseOwnRepository(projectDir: string): void {
  if (!projectOf(join(projectDir, 'template.tpl'))) return;
  throw new UserError(
    `Expected the template of ${projectDir} in template/, but it is at the root, where the gallery reads it: the project is a repository for the gallery itself. Add the version to its metadata.yaml, as docs/gallery.md says of projects of sgtm init.`,
  );
}

function readHead(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const head: Readonly<Record<string, unknown>> | null = parse(text);
    if (typeof head?.homepage === 'string') return head;
  } catch (error) {
    throw new UserError(`${file} is no YAML: ${(error as Error).message}`);
  }
  throw new UserError(`${file} Expected homepage: with the address of the product.`);
}
