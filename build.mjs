// Builds `dist/`: the command line, the library, the preview page, and the licences of what is bundled into them.
// Dependencies are bundled, because loading their many small files takes longer than most commands; what has a binary,
// or is needed by few commands, stays outside.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { collectLicences } from './third-party.mjs';

const FOLDER = 'dist';

/** `npm run coverage` reads where a line of `dist/` comes from. Nothing refers to the maps, which are no part of the package. */
const MAPS = { sourcemap: 'external', sourcesContent: false };

/** Bundled CommonJS packages call `require`, which modules do not have. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

const harness = await build({
  entryPoints: ['harness/cli/bin.ts', 'harness/cli/test-worker.ts', 'harness/index.ts'],
  outdir: FOLDER,
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['esbuild', 'undici'],
  ...MAPS,
  banner: { js: REQUIRE },
  logLevel: 'warning',
});

/** The preview page: one script, with its style sheet in it, and with its statements as they are: see `MAPS`. */
const page = await build({
  entryPoints: { preview: 'harness/preview/page/main.tsx' },
  outdir: FOLDER,
  bundle: true,
  write: false,
  metafile: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  ...MAPS,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
  logLevel: 'warning',
});

const outputFiles = [...harness.outputFiles, ...page.outputFiles];
await mkdir(FOLDER, { recursive: true });
for (const { path, contents } of outputFiles) await writeFile(path, contents, { mode: 0o755 });
const built = new Set(outputFiles.map(({ path }) => basename(path)));
for (const name of await readdir(FOLDER)) {
  if (/\.js(?:\.map)?$/.test(name) && !built.has(name)) await rm(join(FOLDER, name));
}
const inputs = [harness, page].flatMap(({ metafile }) => Object.keys(metafile.inputs));
await writeFile(join(FOLDER, 'THIRD-PARTY-LICENSES.txt'), await collectLicences(inputs));
