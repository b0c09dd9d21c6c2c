import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { API_FAMILIES } from '../../harness/sandbox/apis/index.ts';
import { ARRAY_METHODS } from '../../harness/sandbox/library/arrays.ts';
import { NUMBER_METHODS } from '../../harness/sandbox/library/others.ts';
import { STRING_METHODS } from '../../harness/sandbox/library/strings.ts';

const FOLDERS = { server: 'types', web: 'web-types' } as const;

const shared = readFileSync('harness/sandbox/types/shared.d.ts', 'utf8');

/** The members that some interfaces declare, in alphabetical order. */
function membersOf(declarations: string, ...interfaces: string[]): string[] {
  const bodies = interfaces.map(name => {
    const start = declarations.search(new RegExp(`^interface ${name}\\b`, 'm'));
    return declarations.slice(start, declarations.indexOf('\n}', start));
  });
  const names = Array.from(bodies.join('\n').matchAll(/^ {2}(\w+)(?:[(:]|<.*\()/gm), match => match[1]);
  return [...new Set(names as string[])].sort();
}

/** What the declaration files promise to `src/` is what the interpreter has. */
describe('sandbox.d.ts', () => {
  it.each(['server', 'web'] as const)('declares every API of %s containers and no other', context => {
    const own = readFileSync(`harness/sandbox/${FOLDERS[context]}/sandbox.d.ts`, 'utf8');
    expect([...membersOf(shared, 'SandboxSharedApis'), ...membersOf(own, 'SandboxApis')].sort()).toEqual(
      API_FAMILIES[context].flatMap(family => Object.keys(family)).sort(),
    );
  });

  it.each([
    ['strings', ['String'], STRING_METHODS],
    ['arrays', ['Array', 'ReadonlyArray'], ARRAY_METHODS],
    ['numbers', ['Number'], NUMBER_METHODS],
  ] as const)('declares every method of %s and no other', (_what, interfaces, methods) => {
    expect(membersOf(shared, ...interfaces).filter(name => name !== 'length')).toEqual(
      [...methods.keys()].sort(),
    );
  });
});
