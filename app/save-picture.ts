import type { AuditJson } from '../lib/audit-json.ts';
import { pictureOf } from '../lib/export/picture.ts';
import { FONT, type MeasureText } from '../lib/export/picture-ink.ts';
import type { Locale } from '../lib/words/format.ts';
import { saveFile } from './save-file.ts';

/** Pixels of the file for one of the drawing: sharp on a dense screen and in print. */
const DENSITY = 2;

/**
 * Draws the picture of an audit and saves it as a PNG.
 *
 * @param named whether the company's name stands on it, and in the file's name
 * @returns the file's name. Rejects where the browser could not draw it.
 */
export async function savePicture(audit: AuditJson, locale: Locale, named = true): Promise<string> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas.');
  const { svg, width, height, file } = pictureOf(audit, { locale, named, measure: measurerOf(context) });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  saveFile(file, await blobOf(canvas));
  return file;
}

function measurerOf(context: CanvasRenderingContext2D): MeasureText {
  return (text, { size, weight }) => {
    context.font = `${weight} ${size}px ${FONT}`;
    return context.measureText(text).width;
  };
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  });
}
