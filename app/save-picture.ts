import type { AuditJson } from '../lib/audit-json.ts';
import { pictureOf } from '../lib/export/picture.ts';
import type { Locale } from '../lib/words/format.ts';
import { measureText, pngOf } from './png-of.ts';
import { saveFile } from './save-file.ts';

/**
 * Draws the picture of an audit and saves it as a PNG.
 *
 * @param named whether the company's name stands on it, and in the file's name
 * @returns the file's name. Rejects where the browser could not draw it.
 */
export async function savePicture(audit: AuditJson, locale: Locale, named = true): Promise<string> {
  const picture = pictureOf(audit, { locale, named, measure: measureText });
  saveFile(picture.file, await pngOf(picture));
  return picture.file;
}
