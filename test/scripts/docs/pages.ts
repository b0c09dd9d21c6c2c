import { readdirSync, readFileSync } from 'node:fs';

/** The pages for people, by path: what the root and `docs/` hold. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  ['.', 'docs', 'docs/lint'].flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.md'))
      .map(name => (folder === '.' ? name : `${folder}/${name}`))
      .map(path => [path, readFileSync(path, 'utf8')] as const),
  ),
);
