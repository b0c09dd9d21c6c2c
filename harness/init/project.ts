import { basename, resolve } from 'node:path';

/** The kinds of template that a project can be started for. */
export const PROJECT_TYPES = ['tag', 'variable', 'client'] as const;

/** A kind of template. */
export type ProjectType = (typeof PROJECT_TYPES)[number];

/** What a new project is to be. */
export interface ProjectPlan {
  /** A folder that is empty or not there yet. */
  readonly directory: string;
  readonly type: ProjectType;
  /** What GTM calls the template. */
  readonly name: string;
}

/** What a folder tells of the template's name: `order-tag` is `Order tag`. */
export function nameOfFolder(directory: string): string {
  const words = basename(resolve(directory))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name that `package.json` has: lower case, with hyphens (https://docs.npmjs.com/cli/configuring-npm/package-json#name). */
export function packageName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'template';
}
