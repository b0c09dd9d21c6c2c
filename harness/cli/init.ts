import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import { askForMissing } from '../init/ask.ts';
import { createProject } from '../init/create.ts';
import { projectFiles } from '../init/files.ts';
import { nameOfFolder, PROJECT_TYPES, type ProjectType } from '../init/project.ts';
import { UserError } from '../user-error.ts';

interface InitFlags {
  readonly type?: ProjectType;
  readonly name?: string;
}

const OUR_PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** `sgtm init DIR --type TYPE`: starts a project for a new server template. */
export function register(command: Command): void {
  command
    .argument('[directory]', 'a folder that is empty or not there yet')
    .addOption(new Option('--type <type>', 'what the template is').choices(PROJECT_TYPES))
    .option('--name <name>', 'what GTM calls the template; the name of the folder if left out')
    .action(init);
}

async function init(directory: string | undefined, { type, name }: InitFlags): Promise<void> {
  const given = await completed({ directory, type });
  const plan = { ...given, name: name || nameOfFolder(given.directory) };
  const files = await projectFiles(plan, OUR_PACKAGE);
  await createProject(plan.directory, files);
  process.stdout.write(`Created ${plan.name}, a ${plan.type}, in ${plan.directory}: ${files.size} files. Next:

  cd ${plan.directory}
  npm install
  npm test
`);
}

/** Asks for what is missing if there is a person at the keyboard. */
async function completed(given: Parameters<typeof askForMissing>[0]): ReturnType<typeof askForMissing> {
  if (!process.stdin.isTTY) return askForMissing(given, undefined);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl+C and Ctrl+D reject the question.
  const left = (): never => {
    throw new UserError('Nothing was created.');
  };
  const ask = async (question: string) => (await lines.question(question).catch(left)).trim();
  try {
    return await askForMissing(given, ask);
  } finally {
    lines.close();
  }
}
