import { UserError } from '../user-error.ts';

/** An input of the build is missing or wrong. The message names the file and what was expected there. */
export class BuildError extends UserError {
  override name = 'BuildError';
}
