import { describe, expect, it } from 'vitest';
import { differencesOf, reasonsFor } from './differences.ts';
import { readSections } from './examples.ts';
import { libraries, ourAnswers } from './normalizers.ts';
import { RULES } from './rules.ts';

const sections = await readSections();

describe('docs/normalisation.md', () => {
  it('has a section for each rule, in the order of the table, and for nothing else', () => {
    expect(sections.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  });

  it.each(sections)('shows in $id what the three make of a value', async ({ id, examples }) => {
    expect(examples).not.toEqual([]);
    for (const { field, value, customer, answers } of examples) {
      const sdk = libraries.sdk(field, value);
      const builder = libraries.builder(field, value);
      expect({ value, sdk, builder, ours: (await ourAnswers(customer))[field] }).toEqual({
        value,
        ...answers,
      });
      const reasons = (await differencesOf(customer)).flatMap(reasonsFor);
      expect(reasons.map(reason => reason.id)).toContain(id);
    }
  });
});
