/**
 * Something that whoever called can put right: an argument, a file, a template. The message says what was expected,
 * what came and where; it is shown as it is, without a stack.
 */
export class UserError extends Error {
  override name = 'UserError';
}
