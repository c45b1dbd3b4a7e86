import { FONT, type MeasureText } from '../lib/export/picture-ink.ts';

/** Pixels of the file for one of the drawing: sharp on a dense screen and in print. */
const DENSITY = 2;

export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** A drawing as a PNG. Rejects where the browser cannot draw it. */
export async function pngOf({ svg, width, height }: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return blobOf(canvas);
}

let ruler: CanvasRenderingContext2D | null = null;

/** How wide this browser draws a text of a picture. Throws where it gives no canvas. */
export const measureText: MeasureText = (text, { size, weight }) => {
  ruler ??= contextOf(document.createElement('canvas'));
  ruler.font = `${weight} ${size}px ${FONT}`;
  return ruler.measureText(text).width;
};

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas.');
  return context;
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  });
}
