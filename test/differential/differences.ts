import { type Customer, FIELDS, LIBRARIES, libraries, ourAnswers } from './normalizers.ts';
import type { Difference, Rule } from './rules/rule.ts';
import { RULES } from './rules.ts';

/** Where Meta's libraries make other things of a customer than our tag does. */
export async function differencesOf(customer: Customer): Promise<readonly Difference[]> {
  const answers = await ourAnswers(customer);
  return FIELDS.flatMap(field => {
    const value = customer[field];
    if (value === undefined) return [];
    const ours = answers[field];
    return LIBRARIES.flatMap(library => {
      const theirs = libraries[library](field, value);
      return theirs === ours ? [] : [{ field, library, value, customer, theirs, ours }];
    });
  });
}

/** The rules under which a difference falls. */
export function reasonsFor(difference: Difference): readonly Rule[] {
  const { field, library } = difference;
  return RULES.filter(
    rule => rule.fields.includes(field) && rule.libraries.includes(library) && rule.applies(difference),
  );
}
