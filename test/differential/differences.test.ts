import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled, UNHURRIED } from '../fuzz/fuzz.ts';
import { builderInputs } from './builder-inputs.ts';
import { anyCustomer, tidyCustomer } from './customers.ts';
import { differencesOf, reasonsFor } from './differences.ts';
import { type Customer, FIELDS } from './normalizers.ts';
import { RULES } from './rules.ts';

/** With a fixed seed every run compares the same customers, and enough of them for every rule to be needed. */
const PARAMETERS = { seed: 2026, numRuns: Math.max(3_000, scaled(100_000)) };

/** Fails for a difference without a reason. Gives the reasons, each with the library and the field. */
async function expectReasons(customer: Customer): Promise<readonly string[]> {
  const differences = await differencesOf(customer);
  expect(differences.filter(difference => reasonsFor(difference).length === 0)).toEqual([]);
  return differences.flatMap(difference =>
    reasonsFor(difference).map(({ id }) => `${id}: ${difference.library} ${difference.field}`),
  );
}

/** All that `expectReasons` can give. */
const REASONS = RULES.flatMap(({ id, libraries, fields }) =>
  libraries.flatMap(library => fields.map(field => `${id}: ${library} ${field}`)),
);

describe("our tag beside Meta's Business SDK and parameter builder", () => {
  it.each(FIELDS)('differs by a named rule on each %s that the builder is tested with', async field => {
    const inputs = builderInputs(field);
    expect(inputs.length).toBeGreaterThan(50);
    for (const value of inputs) await expectReasons({ [field]: value });
  });

  it('differs by a named rule on any customer, and no rule is idle', { timeout: UNHURRIED }, async () => {
    const used = new Set<string>();
    const property = fc.asyncProperty(anyCustomer, async customer => {
      for (const reason of await expectReasons(customer)) used.add(reason);
    });
    await fc.assert(property, PARAMETERS);
    expect(REASONS.filter(reason => !used.has(reason))).toEqual([]);
  });

  it('does not differ on a customer in the form that Meta documents', { timeout: UNHURRIED }, async () => {
    const property = fc.asyncProperty(tidyCustomer, async customer => {
      expect(await differencesOf(customer)).toEqual([]);
    });
    await fc.assert(property, { seed: 2026, numRuns: 500 });
  });
});
