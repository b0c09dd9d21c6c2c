import { readInfo } from '../tpl/read.ts';
import type { TemplateInfo } from '../tpl/template.ts';
import { BuildError } from './errors.ts';
import { readBytes, readRequired } from './files.ts';

/** The brand of every template that is not yet in the gallery (sgtm-sandbox.md, 5). */
const NO_BRAND = { id: 'brand_dummy', displayName: '' };

/**
 * Reads `info.json` of a template's folder, and puts `thumbnail.png`, where there is one, into its brand.
 *
 * @throws BuildError or TplError where the file is missing or wrong, or brings a picture of its own as well.
 */
export async function readInfoFile(projectDir: string, folder: string): Promise<TemplateInfo> {
  const [file, thumbnailFile] = [`${folder}/info.json`, `${folder}/thumbnail.png`];
  const text = await readRequired(projectDir, file);
  const info = readInfo({ name: 'INFO', text, line: 1 }, file).value;
  const picture = await readBytes(projectDir, thumbnailFile);
  if (!picture) return info;
  if (info.brand?.thumbnail) {
    throw new BuildError(`${file} Expected no brand.thumbnail beside ${thumbnailFile}. Remove one of them.`);
  }
  const thumbnail = `data:image/png;base64,${picture.toString('base64')}`;
  return { ...info, brand: { ...NO_BRAND, ...info.brand, thumbnail } };
}
