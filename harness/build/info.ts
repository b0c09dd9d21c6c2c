import { readInfo } from '../tpl/read.ts';
import type { TemplateInfo } from '../tpl/template.ts';
import { BuildError } from './errors.ts';
import { readBytes, readRequired } from './files.ts';

const INFO = 'template/info.json';
const THUMBNAIL = 'template/thumbnail.png';

/** The brand of every template that is not yet in the gallery (sgtm-sandbox.md, 5). */
const NO_BRAND = { id: 'brand_dummy', displayName: '' };

/**
 * Reads `template/info.json`, and puts `template/thumbnail.png`, where there is one, into its brand.
 *
 * @throws BuildError or TplError where the file is missing or wrong, or brings a picture of its own as well.
 */
export async function readInfoFile(projectDir: string): Promise<TemplateInfo> {
  const text = await readRequired(projectDir, INFO);
  const info = readInfo({ name: 'INFO', text, line: 1 }, INFO).value;
  const picture = await readBytes(projectDir, THUMBNAIL);
  if (!picture) return info;
  if (info.brand?.thumbnail) {
    throw new BuildError(`${INFO} Expected no brand.thumbnail beside ${THUMBNAIL}. Remove one of them.`);
  }
  const thumbnail = `data:image/png;base64,${picture.toString('base64')}`;
  return { ...info, brand: { ...NO_BRAND, ...info.brand, thumbnail } };
}
