import { list, readOptional } from './files.ts';

/** Where the parts of a template are, and where it goes: paths in the project. */
export interface Places {
  /** Where the code begins. */
  readonly entry: string;
  /** Has `info.json`, `fields.ts`, `permissions.ts`, `notes.md` and, if there are any, `scenarios/` and `terms.md`. */
  readonly folder: string;
  readonly output: string;
}

/** The template that a project is about. */
export const MAIN: Places = {
  entry: 'src/index.ts',
  folder: 'template',
  output: 'template/template.tpl',
};

/** What the code of a built template says of itself. */
export function originOf({ entry }: Places): string {
  return `built from ${entry}. Change it there, not here.`;
}

const WEB = 'template/web';

/**
 * Finds the templates for web containers that go along with the main one: for each folder `template/web/NAME` with an
 * `info.json`, `template/web/NAME.tpl` is built from it and `src/web/NAME.ts`.
 */
export async function findCompanions(projectDir: string): Promise<Places[]> {
  const names = await list(projectDir, WEB);
  const infos = await Promise.all(names.map(name => readOptional(projectDir, `${WEB}/${name}/info.json`)));
  return names
    .filter((_, i) => infos[i] !== undefined)
    .map(name => ({
      entry: `src/web/${name}.ts`,
      folder: `${WEB}/${name}`,
      output: `${WEB}/${name}.tpl`,
    }));
}
