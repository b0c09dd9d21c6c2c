import { build, type Message } from 'esbuild';
import { BuildError } from './errors.ts';

/** The code as one file, and the way back to its sources. */
export interface Bundle {
  readonly code: string;
  /** A source map, version 3, with the text of the sources. */
  readonly map: string;
  readonly warnings: readonly string[];
}

/** Syntax that esbuild writes in words which the sandbox knows. All else is for the subset check to refuse. */
const LOWERED = ['logical-assignment', 'nullish-coalescing', 'optional-chain', 'template-literal'];

/**
 * Bundles the tag's code: types stripped, modules joined, `require` left alone, template literals and the like
 * written out.
 *
 * @throws BuildError with the place in the source.
 */
export async function bundleTag(projectDir: string, entry: string): Promise<Bundle> {
  const { outputFiles, warnings } = await build({
    absWorkingDir: projectDir,
    entryPoints: [entry],
    outfile: 'tag.js',
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    charset: 'utf8',
    target: 'esnext',
    supported: Object.fromEntries(LOWERED.map(feature => [feature, false])),
    packages: 'external',
    sourcemap: 'external',
    tsconfigRaw: {},
    logLevel: 'silent',
  }).catch(fail);
  const output = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  const code = output('.js');
  if (/^module\.exports = /m.test(code)) {
    throw new BuildError(`${entry} Expected a module without exports: GTM runs it as a script.`);
  }
  return { code, map: output('.js.map'), warnings: warnings.map(describe) };
}

/** Runs a TypeScript module of data and gives its exports. The module may import others, but no packages of its own. */
export async function loadModule(projectDir: string, file: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    absWorkingDir: projectDir,
    entryPoints: [file],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    tsconfigRaw: {},
    logLevel: 'silent',
  }).catch(fail);
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`).catch((error: Error) => {
    throw new BuildError(`${file} Expected a module that loads, but it throws ${error}.`);
  });
}

function fail(error: unknown): never {
  const { errors = [] } = error as { errors?: readonly Message[] };
  throw new BuildError(errors.map(describe).join('\n') || String(error));
}

function describe({ text, location }: Message): string {
  if (location) return `${location.file}:${location.line}:${location.column + 1} ${text}`;
  const [, missing] = /^Could not resolve "(.*)"$/.exec(text) ?? [];
  return missing ? `Expected a file ${missing}, but there is none.` : text;
}
