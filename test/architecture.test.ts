import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder may import from the others. Imports point one way: nothing here is mutual. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  src: ['template'],
  template: ['harness/tpl', 'harness/sandbox'],
  scripts: ['template', 'harness/bench', 'harness/graph', 'harness/library', 'harness/tpl'],
  'harness/bench': ['harness/container', 'harness/library', 'harness/sandbox'],
  'harness/stores': [],
  'harness/sandbox': ['harness/stores'],
  'harness/tpl': ['harness/sandbox'],
  'harness/graph': ['harness/sandbox'],
  'harness/build': ['harness/tpl', 'harness/sandbox'],
  'harness/gallery': ['harness/build', 'harness/lint', 'harness/tpl'],
  'harness/init': [],
  'harness/lint': ['harness/testing', 'harness/tpl', 'harness/sandbox'],
  'harness/testing': ['harness/tpl', 'harness/sandbox'],
  'harness/container': ['harness/graph', 'harness/stores', 'harness/tpl', 'harness/sandbox'],
  'harness/replay': ['harness/graph', 'harness/sandbox'],
  'harness/library': [
    'harness/container',
    'harness/stores',
    'harness/testing',
    'harness/tpl',
    'harness/sandbox',
  ],
  'harness/preview': ['harness/container', 'harness/graph', 'harness/tpl', 'harness/sandbox'],
};

/** Leaves that everything may use. */
const SHARED = [
  'harness/parse-json.ts',
  'harness/read-url.ts',
  'harness/text-file.ts',
  'harness/user-error.ts',
  'harness/version.ts',
  'package.json',
];

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
  return [...found].map(match => normalize(join(file, '..', match[1] as string)));
}

function isAllowed(folder: string, target: string): boolean {
  return (
    [folder, ...(MAY_IMPORT[folder] ?? [])].some(allowed => target.startsWith(`${allowed}/`)) ||
    SHARED.includes(target)
  );
}

describe('imports', () => {
  const folders = Object.keys(MAY_IMPORT).filter(folder => statSync(folder, { throwIfNoEntry: false }));

  it.each(folders)('of %s go only where they may', folder => {
    const strays = filesIn(folder).flatMap(file =>
      importsOf(file)
        .filter(target => !isAllowed(folder, target))
        .map(target => `${file} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('cover every folder of the harness but the command line', () => {
    const folders = readdirSync('harness').filter(name => statSync(join('harness', name)).isDirectory());
    expect(folders.filter(name => !MAY_IMPORT[`harness/${name}`])).toEqual(['cli']);
  });
});
