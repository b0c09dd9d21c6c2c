import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGES } from './pages.ts';

/** Fenced blocks may show links and headings that are none of the page's. */
const withoutCode = (page: string) => page.replace(/^ *```.*?^ *```$/gms, '');

/** Where a page links or points to in this repository. */
function targetsOf(page: string): string[] {
  const markdown = withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g);
  const html = withoutCode(page).matchAll(/(?:src|srcset|href)="([^"]+)"/g);
  const all = [...markdown, ...html].map(([, target = '']) => target);
  return all.filter(target => !/^[a-z]+:/.test(target));
}

/** The anchors of a page, made of its headings as GitHub makes them. */
function anchorsOf(page: string): Set<string> {
  const headings = withoutCode(page).matchAll(/^#+ (.+)$/gm);
  return new Set(Array.from(headings, ([, text = '']) => anchorOf(text)));
}

function anchorOf(heading: string): string {
  const text = heading.replace(/\[(.*?)\]\(.*?\)/g, '$1').toLowerCase();
  return text.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
}

function isBroken(from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!existsSync(path)) return true;
  return anchor !== undefined && !anchorsOf(readFileSync(path, 'utf8')).has(anchor);
}

test.each([...PAGES])('every link of %s leads to a file, and to a heading in it', (path, text) => {
  expect(targetsOf(text).filter(target => isBroken(path, target))).toEqual([]);
});

test('finds links that lead nowhere', () => {
  const page = 'See [a](gone.md), [b](README.md#gone), [c](README.md#licence), [d](https://example.com).';
  expect(targetsOf(page).filter(target => isBroken('CHANGELOG.md', target))).toEqual([
    'gone.md',
    'README.md#gone',
  ]);
});
