import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Licences and notices have to go with the code (MIT, ISC, BSD; Apache-2.0, 4d). */
const LEGAL_FILE = /^(?:licen[sc]e|notice|copying)(?:\.\w+)?$/i;

/** What no package's own licence says (MPL-2.0, 3.2). */
const INTRODUCTION = `The code of this folder contains code of the packages below, under these licences.

tldts contains the Public Suffix List, under the Mozilla Public License 2.0: https://publicsuffix.org/list/`;

/**
 * Gives one text with the licences of all packages in a bundle, in order of their names.
 *
 * @param {readonly string[]} inputs the files that were bundled, as esbuild's metafile names them.
 * @throws where a package brings no licence.
 */
export async function collectLicences(inputs) {
  const folders = inputs.map(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? '');
  const packages = await Promise.all([...new Set(folders)].filter(Boolean).map(readPackage));
  const texts = packages.sort((a, b) => a.title.localeCompare(b.title, 'en')).map(writeLicence);
  return [INTRODUCTION, ...texts].join('\n\n\n').concat('\n');
}

async function readPackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter(file => LEGAL_FILE.test(file)).sort();
  if (files.length === 0) throw new Error(`Expected a licence in ${folder}, since its code is bundled.`);
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')));
  return { title: `${name} ${version}, ${license}`, texts };
}

function writeLicence({ title, texts }) {
  return [title, '='.repeat(title.length), '', ...texts.map(text => text.trim())].join('\n');
}
