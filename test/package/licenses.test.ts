import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Licences that ask for nothing but their text and notices, which `dist/THIRD-PARTY-LICENSES.txt` keeps. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const packages: Readonly<Record<string, Locked>> = readJson('package-lock.json').packages;

const installed = Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && !dev);

const licences = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');

/** Name, version and licence of each package in the file: they are underlined. */
const bundled = Array.from(
  licences.matchAll(/^(.+) (\S+), (.+)\n=+\n/gm),
  ([, name = '', version, license]) => ({
    name,
    version,
    license,
  }),
);

describe('the licences of what users install', () => {
  it.each(installed)('%s', (_folder, { license }) => {
    expect(ALLOWED).toContain(license);
  });
});

describe('the licences of what is bundled', () => {
  it.each(bundled)('$name', ({ name, version, license }) => {
    expect(ALLOWED).toContain(license);
    expect(packages[`node_modules/${name}`]).toMatchObject({ version });
  });

  it('come with the names of their authors', () => {
    const texts = licences.split(/^.+\n=+\n/gm).slice(1);
    expect(texts.filter(text => !/^copyright /im.test(text.replace(/^\W+/gm, '')))).toEqual([]);
  });

  it('are those of the packages that were chosen', () => {
    expect(bundled.map(({ name }) => name)).toEqual([
      '@hono/node-server',
      '@jridgewell/sourcemap-codec',
      'acorn',
      'ajv',
      'commander',
      'diff',
      'fast-deep-equal',
      'fast-uri',
      'fdir',
      'hono',
      'json-schema-traverse',
      'magic-string',
      'picocolors',
      'picomatch',
      'preact',
      're2js',
      'tinyglobby',
      'tldts',
      'yaml',
    ]);
  });
});
