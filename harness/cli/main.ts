import { Command } from 'commander';
import { UserError } from '../user-error.ts';
import { version } from '../version.ts';

/** What each command does, and where it is. A command's code is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, readonly [summary: string, load: () => Promise<CommandModule>]>> = {
  bench: ['measure what an event costs a template', () => import('./bench.ts')],
  build: ['build a template from TypeScript', () => import('./build.ts')],
  gallery: ['write what the Community Template Gallery wants', () => import('./gallery.ts')],
  graph: ["run a stand-in for Meta's endpoints on this machine", () => import('./graph.ts')],
  init: ['start a project for a new template', () => import('./init.ts')],
  lint: ["find what lets GTM's importer or the gallery refuse a template", () => import('./lint.ts')],
  replay: ['send again what the tag could not deliver', () => import('./replay.ts')],
  run: ['run a template on one event or many', () => import('./run.ts')],
  serve: ['run a server container on this machine', () => import('./serve.ts')],
  test: ["run templates' own tests", () => import('./test.ts')],
  types: ["declare the type of a template's data", () => import('./types.ts')],
};

/** A file of this folder that adds a command's arguments, options and action. */
interface CommandModule {
  readonly register: (command: Command) => void;
}

/** Exit code for wrong arguments and unreadable input. 1 is for work that was done and found something wrong. */
const EXIT_USAGE = 2;

/** The `sgtm` command line. Gives the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('sgtm')
    .description("Runs and tests GTM server container templates outside Google's editor.")
    .version(version)
    .showHelpAfterError('Run sgtm --help for all commands.')
    .exitOverride();
  try {
    for (const [name, [summary, load]] of Object.entries(COMMANDS)) {
      const command = program.command(name).description(summary);
      if (argv[0] === name || (argv[0] === 'help' && argv[1] === name)) (await load()).register(command);
    }
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  const { code, exitCode, message } = error as { code?: string; exitCode?: number; message: string };
  if (code?.startsWith('commander.')) return exitCode === 0 ? 0 : EXIT_USAGE;
  process.stderr.write(`${error instanceof UserError ? message : (error as Error).stack}\n`);
  return EXIT_USAGE;
}
