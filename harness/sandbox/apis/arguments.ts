import type { Parameter } from '../api.ts';
import { TemplateError } from '../errors.ts';

/**
 * Checks a call's arguments against the API's parameters. Optional ones may be left out or `undefined`; arguments
 * beyond the last parameter are not looked at.
 *
 * @param received Type of each argument given, as `typeOf` names it.
 * @throws TemplateError `Argument error in <api>. Expected argument types [string], but received [number].`
 */
export function checkArguments(
  api: string,
  parameters: readonly Parameter[],
  received: readonly string[],
): void {
  if (parameters.every((parameter, i) => accepts(parameter, received[i] ?? 'undefined'))) return;
  throw new TemplateError(
    `Argument error in ${api}. ` +
      `Expected argument types [${parameters.join(', ')}], but received [${received.join(', ')}].`,
  );
}

/** The types that each parameter takes, read once: there are a few dozen parameters, and thousands of calls in a second. */
const TYPES = new Map<Parameter, readonly string[]>();

function accepts(parameter: Parameter, type: string): boolean {
  if (parameter === type || parameter.startsWith('any')) return true;
  return typesOf(parameter).includes(type);
}

function typesOf(parameter: Parameter): readonly string[] {
  const known = TYPES.get(parameter);
  if (known) return known;
  const types = parameter.replace('?', '|undefined').split('|');
  TYPES.set(parameter, types);
  return types;
}
