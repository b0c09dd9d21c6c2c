import { describe, expect, it } from 'vitest';
import { lintInGallery } from '../gallery-folder.ts';
import { lint } from '../template.ts';

const infoWith = (categories: unknown) =>
  JSON.stringify({ type: 'TAG', containerContexts: ['SERVER'], categories });

describe('unknown-category', () => {
  it('names the nearest category', () => {
    expect(lint({ info: infoWith(['ANALYTICS', 'CONVERSION']) })).toEqual([
      '3:72 warning unknown-category The gallery has no category CONVERSION. Did you mean CONVERSIONS?',
    ]);
  });

  it('says where the categories are listed if none is near', () => {
    expect(lint({ info: infoWith([7]) })).toEqual([
      '3:60 warning unknown-category The gallery has no category 7. docs/lint/unknown-category.md lists those it has.',
    ]);
  });

  it('passes over what is no list', () => {
    expect(lint({ info: infoWith('ANALYTICS') })).toEqual([]);
  });
});

describe('gallery-categories', () => {
  it.each([undefined, []])('asks for categories where there are %j', categories => {
    expect(lintInGallery({ info: infoWith(categories) })).toEqual([
      '8:1 error gallery-categories Add "categories": ["…"] to ___INFO___, with 1 to 3 that the gallery has, such as ANALYTICS.',
    ]);
  });
});

describe('too-many-categories', () => {
  it('counts them', () => {
    const four = ['ADVERTISING', 'ANALYTICS', 'CONVERSIONS', 'MARKETING'];
    expect(lintInGallery({ info: infoWith(four.slice(1)) })).toEqual([]);
    expect(lintInGallery({ info: infoWith(four) })).toEqual([
      '8:46 warning too-many-categories There are 4 categories, the gallery asks for 1 to 3. Keep the ones that fit best.',
    ]);
  });
});
