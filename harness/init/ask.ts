import { UserError } from '../user-error.ts';
import { PROJECT_TYPES, type ProjectPlan, type ProjectType } from './project.ts';

/** What a project cannot be started without. */
type Needed = Pick<ProjectPlan, 'directory' | 'type'>;

/** Asks a person; gives the answer without blanks around it. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks for what is missing, again until the answer will do.
 *
 * @param ask `undefined` where nobody is there to answer.
 * @throws UserError where something is missing then.
 */
export async function askForMissing(
  given: { readonly [Key in keyof Needed]: Needed[Key] | undefined },
  ask: Ask | undefined,
): Promise<Needed> {
  if (given.directory !== undefined && given.type !== undefined) return given as Needed;
  if (!ask) {
    const missing = given.directory === undefined ? 'a folder for the project' : '--type';
    throw new UserError(`Expected ${missing}, as in sgtm init my-tag --type ${PROJECT_TYPES.join('|')}.`);
  }
  return {
    directory:
      given.directory ?? (await askUntil(ask, 'Folder of the project: ', answer => answer || undefined)),
    type: given.type ?? (await askUntil(ask, `Type (${PROJECT_TYPES.join(', ')}): `, typeOf)),
  };
}

async function askUntil<T>(ask: Ask, question: string, read: (answer: string) => T | undefined): Promise<T> {
  return read(await ask(question)) ?? askUntil(ask, question, read);
}

function typeOf(answer: string): ProjectType | undefined {
  return PROJECT_TYPES.find(type => type === answer.toLowerCase());
}
