import type { Rule, TemplateContext } from '../rule.ts';

/** 50 KB: the largest picture of a published template has 51,192 bytes (sgtm-sandbox.md, 5). */
const MAX_BYTES = 51_200;

const PICTURE = /^data:image\/(?:png|jpeg|gif);base64,([A-Za-z0-9+/]+=*)$/;

/** The brand's picture has a type and a size that GTM takes. Pixels are not counted: GTM does not either. */
export const thumbnail: Rule<TemplateContext> = {
  id: 'thumbnail',
  severity: 'error',
  check({ template: { info }, at }) {
    const picture: unknown = info.brand?.thumbnail;
    if (!info.brand || !picture) return [];
    const message = faultOf(picture);
    return message ? [{ ...at(info.brand, 'thumbnail'), message }] : [];
  },
};

function faultOf(picture: unknown): string | undefined {
  const base64 = typeof picture === 'string' ? PICTURE.exec(picture)?.[1] : undefined;
  if (base64 === undefined) {
    return 'Expected the thumbnail as data:image/png;base64,… (or jpeg, gif). Upload the picture in GTM.';
  }
  const bytes = Buffer.byteLength(base64, 'base64');
  if (bytes <= MAX_BYTES) return undefined;
  return `The thumbnail has ${bytes} bytes, GTM takes ${MAX_BYTES}. Save it smaller: 48 to 96 pixels square is what is shown.`;
}
