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

/** What a folder tells of the template's name, in title case as the gallery asks: `order-tag` is `Order Tag`. */
export function nameOfFolder(directory: string): string {
  const words = basename(resolve(directory)).match(/[^-_\s]+/g) ?? [];
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
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
