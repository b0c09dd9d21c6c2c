import { describe, expect, it } from 'vitest';
import { mapEvent } from '../tag.ts';

/**
 * Every pair of an input and a hash that Meta publishes (customer information parameters; meta-capi.md, 2.2).
 *
 * Meta's phone number is `(650)555-1212` of a customer in the US: whoever sends it has to know the country code.
 */
const PUBLISHED = [
  ['em', 'John_Smith@gmail.com', '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f'],
  ['ph', '1(650)555-1212', 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176'],
  ['fn', 'Mary', '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec'],
  ['fn', '정', '8fa8cd9c440be61d0151429310034083132b35975c4bea67fdd74158eb51db14'],
  ['fn', 'Valéry', '08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c'],
  ['db', '2/16/1997', '01acdbf6ec7b4f478a225f1a246e5d6767eeab1a7ffa17f025265b5b94f40f0c'],
  ['country', 'United States', '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621'],
] as const;

describe('the hashes that Meta publishes', () => {
  it.each(PUBLISHED)('%s: %s', async (key, value, hash) => {
    expect((await mapEvent({ [`x-fb-ud-${key}`]: value })).user_data).toEqual({ [key]: hash });
  });
});
