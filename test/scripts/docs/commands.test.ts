import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGES } from './pages.ts';

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** Files of the command line that add a command. */
const COMMANDS = readdirSync('harness/cli')
  .filter(name => readFileSync(`harness/cli/${name}`, 'utf8').includes('export function register('))
  .map(name => name.replace('.ts', ''));

/** The code on a page: in blocks, and between backticks. */
function codeOf(page: string): string[] {
  return Array.from(page.matchAll(/```.*?```|`[^`\n]+`/gs), ([code]) => code);
}

function namesAfter(words: RegExp, page: string): string[] {
  return codeOf(page).flatMap(code => Array.from(code.matchAll(words), ([, name = '']) => name));
}

test.each([...PAGES])('%s names npm scripts that exist', (_path, text) => {
  const names = namesAfter(/npm run (?:--silent )?([a-z:-]+)/g, text);
  expect(names.filter(name => !(name in SCRIPTS))).toEqual([]);
});

test.each([...PAGES])('%s names commands of sgtm that exist', (_path, text) => {
  const names = namesAfter(/(?:^|[`\s])sgtm ([a-z]+)/g, text);
  expect(names.filter(name => !COMMANDS.includes(name))).toEqual([]);
});

test('finds scripts and commands on a page', () => {
  const page = 'Run `npm run nothing` and\n```sh\nnpx sgtm dance template.tpl\n```\nsgtm in a sentence.';
  expect([namesAfter(/npm run ([a-z:-]+)/g, page), namesAfter(/(?:^|[`\s])sgtm ([a-z]+)/g, page)]).toEqual([
    ['nothing'],
    ['dance'],
  ]);
});
