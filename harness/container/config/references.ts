import { UserError } from '../../user-error.ts';
import type { Container } from './container.ts';
import { TRIGGER_EVENT } from './variables.ts';

/** Something that refers to variables, and how messages call it. */
interface Referrer {
  readonly place: string;
  readonly references: readonly string[];
}

/**
 * Makes sure that every reference leads to a variable, and none back to itself.
 *
 * @throws UserError that names the file, and who refers to what.
 */
export function checkReferences({ clients, tags, variables }: Container, file: string): void {
  const referrers: Referrer[] = [
    ...clients.map(({ name, fields }) => ({ place: `client "${name}"`, references: fields.references })),
    ...[...variables].map(([name, { references }]) => ({ place: `variable "${name}"`, references })),
    ...tags.map(({ name, fields, firing, blocking }) => ({
      place: `tag "${name}"`,
      references: [fields, ...firing, ...blocking].flatMap(({ references }) => references),
    })),
  ];
  for (const { place, references } of referrers) {
    const unknown = references.find(name => !variables.has(name));
    if (unknown !== undefined)
      throw new UserError(
        `${file}: ${place} refers to {{${unknown}}}, but there is no such variable. Known are ${[...variables.keys()].filter(name => name !== TRIGGER_EVENT).join(', ')}.`,
      );
  }
  checkCycles(variables, file);
}

function checkCycles(variables: Container['variables'], file: string): void {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (done.has(name)) return;
    const cycle = [...path.slice(path.indexOf(name)), name];
    if (path.includes(name))
      throw new UserError(
        `${file}: variable "${name}" depends on itself: ${cycle.join(' → ')}. Take one of the references out.`,
      );
    for (const reference of variables.get(name)?.references ?? []) visit(reference, [...path, name]);
    done.add(name);
  };
  for (const name of variables.keys()) visit(name, []);
}
