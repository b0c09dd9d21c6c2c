import type { GalleryContext, Rule } from '../rule.ts';

const PNG = /^data:image\/png;base64,/;

const MIN_PIXELS = 48;
const MAX_PIXELS = 96;

/**
 * The picture is a square of 48 to 96 pixels, as Google's style guide asks. Not an error: larger and oblong ones were
 * published. Only the pixels of PNG are counted.
 */
export const galleryThumbnail: Rule<GalleryContext> = {
  id: 'gallery-thumbnail',
  severity: 'warning',
  check({ template: { info }, at }) {
    const picture: unknown = info.brand?.thumbnail;
    if (!info.brand || typeof picture !== 'string' || !PNG.test(picture)) return [];
    const { width, height } = sizeOf(Buffer.from(picture.replace(PNG, ''), 'base64'));
    if (width === height && width >= MIN_PIXELS && width <= MAX_PIXELS) return [];
    const message = `The thumbnail has ${width} × ${height} pixels. Make it a square of ${MIN_PIXELS} to ${MAX_PIXELS}.`;
    return [{ ...at(info.brand, 'thumbnail'), message }];
  },
};

/** Reads the header chunk that every PNG begins with (PNG specification, 11.2.1); 0 × 0 where there is none. */
function sizeOf(png: Buffer): { width: number; height: number } {
  if (png.toString('latin1', 12, 16) !== 'IHDR' || png.length < 24) return { width: 0, height: 0 };
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
