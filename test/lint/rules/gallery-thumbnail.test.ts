import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INFO, lintInGallery } from '../gallery-folder.ts';

const OURS = readFileSync(new URL('../../../template/thumbnail.png', import.meta.url));

/** Our picture, if its header gave another size. */
function sized(width: number, height: number): Buffer {
  const png = Buffer.from(OURS);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

const lintThumbnail = (thumbnail: unknown) =>
  lintInGallery({ info: JSON.stringify({ ...JSON.parse(INFO), brand: { thumbnail } }) });

const asUri = (png: Buffer, type = 'png') => `data:image/${type};base64,${png.toString('base64')}`;

describe('gallery-thumbnail', () => {
  it.each([
    ['none', undefined],
    ['ours', asUri(OURS)],
    ['a square of 48 pixels', asUri(sized(48, 48))],
    ['one whose pixels are not counted', asUri(sized(1, 2), 'gif')],
  ])('takes %s', (_what, thumbnail) => {
    expect(lintThumbnail(thumbnail)).toEqual([]);
  });

  it.each([
    [47, 47],
    [97, 97],
    [96, 95],
  ])('advises against %i × %i pixels', (width, height) => {
    expect(lintThumbnail(asUri(sized(width, height)))).toEqual([
      `8:110 warning gallery-thumbnail The thumbnail has ${width} × ${height} pixels. Make it a square of 48 to 96.`,
    ]);
  });

  it('finds no pixels in what is no PNG', () => {
    expect(lintThumbnail(asUri(Buffer.from('no picture')))).toEqual([
      '8:110 warning gallery-thumbnail The thumbnail has 0 × 0 pixels. Make it a square of 48 to 96.',
    ]);
  });
});
