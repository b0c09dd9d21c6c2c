import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GalleryFolder } from '../../harness/lint/gallery.ts';
import { lintTemplate } from '../../harness/lint/lint.ts';
import { readMetadata } from '../../harness/lint/metadata.ts';
import { RULES } from '../../harness/lint/rules/index.ts';
import { type Parts, templateText } from './template.ts';

const FOLDER = new URL('../../docs/lint/', import.meta.url);
const ALL = [...RULES.file, ...RULES.template, ...RULES.code, ...RULES.gallery];

/** Rules whose faults a page cannot show: invisible characters, endless nesting, a licence of 200 lines. */
const WITHOUT_EXAMPLE = ['crlf', 'gallery-license', 'repeated-bom', 'too-deep'];

const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

/** The code blocks below a heading, by what follows the backticks. */
function examples(page: string, heading: string): Map<string, string> {
  const section = page.split(/^## /m).find(text => text.startsWith(`${heading}\n`)) ?? '';
  const blocks = section.matchAll(/^```(.+)\n([\s\S]*?)\n```$/gm);
  return new Map(Array.from(blocks, ([, kind = '', text = '']) => [kind, text]));
}

/** The rules that an example breaks. */
function broken(blocks: Map<string, string>): Set<string> {
  const tests = blocks.get('yaml tests');
  const info = blocks.get('json info');
  const fields = blocks.get('json fields');
  const permissions = blocks.get('json permissions');
  const parts: Parts = {
    ...codeOf(blocks),
    ...(info && { info }),
    ...(fields && { fields }),
    ...(permissions && { permissions: JSON.parse(permissions) }),
    ...(tests && { tests }),
  };
  const text = blocks.get('text template.tpl') ?? templateText(parts);
  const gallery = galleryOf(blocks, text);
  return new Set(lintTemplate(text, gallery.entries[0] ?? '', { gallery }).map(({ rule }) => rule));
}

function codeOf(blocks: Map<string, string>): Parts {
  const kinds = { js: 'TAG', 'js client': 'CLIENT', 'js variable': 'MACRO' } as const;
  for (const [kind, type] of Object.entries(kinds) as [keyof typeof kinds, Parts['type'] & string][]) {
    const code = blocks.get(kind);
    if (code !== undefined) return { type, code };
  }
  return {};
}

function galleryOf(blocks: Map<string, string>, text: string): GalleryFolder {
  const metadata = blocks.get('yaml metadata.yaml');
  return {
    folder: '.',
    entries: blocks.get('text files')?.split('\n') ?? ['template.tpl'],
    license: undefined,
    metadata: metadata === undefined ? undefined : readMetadata(metadata),
    isRoot: true,
    commits: blocks.get('text history')?.split('\n'),
    released: blocks.get('text released template.tpl') ?? text,
  };
}

describe('docs/lint', () => {
  it('has a page for each rule and a rule for each page', () => {
    const pages = readdirSync(FOLDER).filter(name => name !== 'README.md');
    expect(pages.sort()).toEqual(ALL.map(({ id }) => `${id}.md`).sort());
  });

  it('lists each rule in its README', () => {
    const rows = read('README.md').matchAll(/^\| \[(.+?)\]\((.+?)\) \| (\w+) \|/gm);
    const listed = Array.from(rows, ([, id, page, severity]) => ({ id, page, severity }));
    const expected = ALL.map(({ id, severity }) => ({ id, page: `${id}.md`, severity }));
    const byId = (a: { id?: string | undefined }, b: { id?: string | undefined }) =>
      (a.id ?? '').localeCompare(b.id ?? '');
    expect(listed.sort(byId)).toEqual(expected.sort(byId));
  });

  describe.each(ALL)('$id', ({ id, severity }) => {
    const page = read(`${id}.md`);

    it('begins with the id and the severity of the rule', () => {
      const word = severity === 'error' ? 'Error' : 'Warning';
      expect(page.startsWith(`# ${id}\n\n**${word}.** `)).toBe(true);
    });

    if (WITHOUT_EXAMPLE.includes(id)) return;

    it('shows as wrong what the rule finds, and as right what it does not find', () => {
      const [wrong, right] = [examples(page, 'Wrong'), examples(page, 'Right')];
      expect([wrong.size > 0, right.size > 0]).toEqual([true, true]);
      expect(broken(wrong)).toContain(id);
      expect(broken(right)).not.toContain(id);
    });
  });
});
