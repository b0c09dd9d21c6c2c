import { build, type Message } from 'esbuild';
import { BuildError } from './errors.ts';
import { MISSING_VALUE, RETURN } from './return.ts';

/** The code as one file, and the way back to its sources. */
export interface Bundle {
  readonly code: string;
  /** A source map, version 3, with the text of the sources. */
  readonly map: string;
  readonly warnings: readonly string[];
}

/** Syntax that esbuild writes in words which the sandbox knows. All else is for the subset check to refuse. */
const LOWERED = ['logical-assignment', 'nullish-coalescing', 'optional-chain', 'template-literal'];

/** Where the code of a template begins, relative to the project. */
export interface Entry {
  readonly entry: string;
  /** Whether the entry's default export is what the code gives GTM, as in variables. */
  readonly returnsValue: boolean;
}

/**
 * Bundles the code of a template: types stripped, modules joined, `require` left alone, template literals and the like
 * written out. The default export of a variable is passed to a call of `RETURN` at the end.
 *
 * @throws BuildError with the place in the source.
 */
export async function bundleCode(projectDir: string, { entry, returnsValue }: Entry): Promise<Bundle> {
  const contents = `import value from './${entry}';\n${RETURN}(value);\n`;
  const { outputFiles, warnings } = await build({
    absWorkingDir: projectDir,
    ...(returnsValue ? { stdin: { contents, resolveDir: projectDir } } : { entryPoints: [`./${entry}`] }),
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
  // esbuild takes what neither imports nor exports for CommonJS, and gives its default export like this.
  if (code.includes(`\n${RETURN}(import_`)) throw new BuildError(`${entry} ${MISSING_VALUE}`);
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
  const isOurs = location?.file === '<stdin>';
  if (location && !isOurs) return `${location.file}:${location.line}:${location.column + 1} ${text}`;
  const [, missing] = /^Could not resolve "(?:\.\/)?(.*)"$/.exec(text) ?? [];
  if (missing) return `Expected a file ${missing}, but there is none.`;
  const [, entry] = /^No matching export in "(.*)" for import "default"$/.exec(text) ?? [];
  return entry ? `${entry} ${MISSING_VALUE}` : text;
}
