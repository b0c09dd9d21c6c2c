import type { Scenario, TemplateParts } from '../tpl/template.ts';
import { BuildError } from './errors.ts';
import { list, readOptional, readRequired } from './files.ts';

const FOLDER = 'template/scenarios';
const SETUP = `${FOLDER}/setup.js`;

/** The tests of a project, and what keeps them from being readable in the exported file. */
export interface ProjectTests {
  readonly tests: TemplateParts['tests'];
  readonly warnings: readonly string[];
}

/**
 * Reads `template/scenarios/*.js` in the order of their names. The first line of each is `// name: …`, the rest its
 * code; `setup.js` is the code that runs before each. There need not be any.
 *
 * @throws BuildError where a file does not begin with a name.
 */
export async function readScenarios(projectDir: string): Promise<ProjectTests> {
  const names = await list(projectDir, FOLDER);
  const files = names.map(name => `${FOLDER}/${name}`).filter(file => file.endsWith('.js') && file !== SETUP);
  const texts = await Promise.all(files.map(file => readRequired(projectDir, file)));
  const setup = await readOptional(projectDir, SETUP);
  return {
    tests: { setup: setup?.trim(), scenarios: texts.map((text, i) => scenario(files[i] ?? '', text)) },
    warnings: [
      ...texts.flatMap((text, i) => foldings(files[i] ?? '', text)),
      ...foldings(SETUP, setup ?? ''),
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
