import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const lintThumbnail = (thumbnail: unknown) => {
  const brand = { id: 'brand_dummy', thumbnail };
  return lint({ info: JSON.stringify({ type: 'TAG', containerContexts: ['SERVER'], brand }) });
};

const picture = (bytes: number, type = 'png') =>
  `data:image/${type};base64,${Buffer.alloc(bytes).toString('base64')}`;

describe('thumbnail', () => {
  it.each([undefined, '', picture(51_200), picture(10, 'jpeg'), picture(10, 'gif')])(
    'takes picture %$',
    value => {
      expect(lintThumbnail(value)).toEqual([]);
    },
  );

  it('refuses a picture of more than 50 KB', () => {
    expect(lintThumbnail(picture(51_201))).toEqual([
      '3:74 error thumbnail The thumbnail has 51201 bytes, GTM takes 51200. Save it smaller: 48 to 96 pixels square is what is shown.',
    ]);
  });

  it.each([picture(10, 'svg+xml'), 'https://example.com/a.png', 7])('refuses picture %$', value => {
    expect(lintThumbnail(value)).toEqual([
      '3:74 error thumbnail Expected the thumbnail as data:image/png;base64,… (or jpeg, gif). Upload the picture in GTM.',
    ]);
  });
});
