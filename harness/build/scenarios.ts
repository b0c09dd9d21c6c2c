import type { Scenario, TemplateParts } from '../tpl/template.ts';
import { BuildError } from './errors.ts';
import { list, readOptional, readRequired } from './files.ts';

/** The tests of a project, and what keeps them from being readable in the exported file. */
export interface ProjectTests {
  readonly tests: TemplateParts['tests'];
  readonly warnings: readonly string[];
}

/**
 * Reads the `*.js` of a folder in the order of their names. The first line of each is `// name: …`, the rest its
 * code; `setup.js` is the code that runs before each. There need not be any.
 *
 * @throws BuildError where a file does not begin with a name.
 */
export async function readScenarios(projectDir: string, folder: string): Promise<ProjectTests> {
  const setupFile = `${folder}/setup.js`;
  const names = await list(projectDir, folder);
  const files = names
    .map(name => `${folder}/${name}`)
    .filter(file => file.endsWith('.js') && file !== setupFile);
  const texts = await Promise.all(files.map(file => readRequired(projectDir, file)));
  const setup = await readOptional(projectDir, setupFile);
  return {
    tests: { setup: setup?.trim(), scenarios: texts.map((text, i) => scenario(files[i] ?? '', text)) },
    warnings: [
      ...texts.flatMap((text, i) => foldings(files[i] ?? '', text)),
      ...foldings(setupFile, setup ?? ''),
    ],
  };
}

function scenario(file: string, text: string): Scenario {
  const [firstLine = '', ...code] = text.split('\n');
  const name = /^\/\/ name:\s*(.+?)\s*$/.exec(firstLine)?.[1];
  if (!name)
    throw new BuildError(`${file}:1 Expected "// name: …" in the first line, but it is "${firstLine}".`);
  return { name, code: code.join('\n').trim() };
}

/** GTM exports code with tabs or blanks at line ends as one long, escaped text. */
function foldings(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, i) =>
      /\t|\s$/.test(line)
        ? [`${file}:${i + 1} GTM folds code with tabs, or blanks at line ends, into one text. Remove them.`]
        : [],
    );
}
