import { join, resolve } from 'node:path';
import { writeTemplate } from '../tpl/write.ts';
import { bundleCode } from './bundle.ts';
import { readOptional, replaceFile } from './files.ts';
import { finishCode } from './finish.ts';
import { readInputs } from './inputs.ts';
import { MAIN, originOf, type Places } from './places.ts';

/** A template as it was built. */
export interface BuiltTemplate {
  readonly text: string;
  /** The path of the template. */
  readonly file: string;
  /** What works, but an author would want otherwise: `file:line:column …`. */
  readonly warnings: readonly string[];
}

/** How a committed template compares with what would be built. */
export interface TemplateCheck extends BuiltTemplate {
  /** The first line that differs; `undefined` where the file is up to date. */
  readonly difference: Difference | undefined;
}

/** A line, from 1; `undefined` on the side where the text has ended or there is no file. */
export interface Difference {
  readonly line: number;
  readonly built: string | undefined;
  readonly committed: string | undefined;
}

/**
 * Builds a template of a project, the main one if no places are given. The file is replaced whole, or not at all; the same
 * sources give the same bytes.
 *
 * @throws BuildError or TplError, naming the place in the sources, where they are no template.
 */
export async function buildTemplate(projectDir: string, places = MAIN): Promise<BuiltTemplate> {
  const built = await assemble(projectDir, places);
  await replaceFile(built.file, built.text);
  return built;
}

/**
 * Compares the committed template with what would be built, and writes nothing. Line ends are not compared, since git
 * may change them.
 *
 * @throws like `buildTemplate`.
 */
export async function checkTemplate(projectDir: string, places = MAIN): Promise<TemplateCheck> {
  const [built, committed] = await Promise.all([
    assemble(projectDir, places),
    readOptional(projectDir, places.output),
  ]);
  return { ...built, difference: firstDifference(built.text, committed) };
}

async function assemble(projectDir: string, places: Places): Promise<BuiltTemplate> {
  const { entry, folder, output } = places;
  const dir = resolve(projectDir);
  const inputs = await readInputs(dir, folder);
  const bundle = await bundleCode(dir, { entry, returnsValue: inputs.parts.info.type === 'MACRO' });
  const { code, warnings } = finishCode(bundle, `// ${inputs.release}, ${originOf(places)}`);
  return {
    text: writeTemplate({ ...inputs.parts, code }),
    file: join(projectDir, output),
    warnings: [...bundle.warnings, ...warnings, ...inputs.warnings],
  };
}

function firstDifference(built: string, committed: string | undefined): Difference | undefined {
  if (built === committed) return undefined;
  const ours = built.split('\n');
  const theirs = committed?.split('\n') ?? [];
  const at = ours.findIndex((line, i) => line !== theirs[i]);
  const index = at < 0 ? ours.length : at;
  return { line: index + 1, built: ours[index], committed: theirs[index] };
}
