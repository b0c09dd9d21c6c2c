import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Field } from './normalizers.ts';

/** The parameter builder's own test file of each field's normaliser. */
const TEST_FILES: Readonly<Record<Field, string>> = {
  em: 'emailUtil',
  ph: 'phoneUtil',
  fn: 'nameUtil',
  ln: 'nameUtil',
  db: 'dobUtil',
  ge: 'genderUtil',
  ct: 'cityUtil',
  st: 'stateUtil',
  zp: 'zipCodeUtil',
  country: 'countryUtil',
  external_id: 'externalIDUtil',
};

/**
 * The texts that the installed parameter builder's own tests hand to its normaliser of a field. The test file runs against
 * a recorder in the place of the normaliser, so that loops and tables in it are followed.
 */
export function builderInputs(field: Field): readonly string[] {
  const file = `capi-param-builder-nodejs/tests/${TEST_FILES[field]}.test.js`;
  const source = readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
  const inputs = new Set<string>();
  const normalizer = (input: unknown): string => {
    if (typeof input === 'string') inputs.add(input);
    return '';
  };
  const module: unknown = new Proxy({}, { get: () => normalizer });
  const run = (_title: string, body: () => void): void => body();
  new Function('require', 'describe', 'test', 'it', 'expect', source)(
    () => module,
    run,
    run,
    run,
    expectAnything,
  );
  return [...inputs];
}

/** `expect` whose matchers all pass. A function is called, for the sake of what it calls. */
function expectAnything(actual: unknown): object {
  if (typeof actual === 'function') actual();
  const matchers: object = new Proxy({}, { get: (_, name) => (name === 'not' ? matchers : () => {}) });
  return matchers;
}
