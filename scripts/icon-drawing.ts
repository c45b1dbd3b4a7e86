/** The icon: four places of the roll, the third unanswered. Drawn anew for each size, so that every edge falls on a whole pixel. */

const FILL = '#dc582c';
/** Around each mark: at 3:1 to the fill, it keeps the edge on any ground. On a white one it is not seen. */
const KEYLINE = '#ffffff';

/** In pixels: a mark's width, its keyline's, from one mark to the next, and the margin at the left. */
const SHAPES = {
  16: { mark: 2, line: 1, pitch: 4, margin: 0 },
  32: { mark: 4, line: 1, pitch: 8, margin: 1 },
  48: { mark: 7, line: 1, pitch: 13, margin: 0 },
  128: { mark: 20, line: 3, pitch: 34, margin: 0 },
} as const;
export type IconSize = keyof typeof SHAPES;
export const SIZES: readonly IconSize[] = [16, 32, 48, 128];

const PLACES = [0, 1, 2, 3];
const UNANSWERED = 2;
/** What stands in the unanswered place is a dot; a lower one would not be seen at 16 pixels. */
const LOWEST = 3;

/** An SVG of exactly `size` by `size` pixels. */
export function iconDrawing(size: IconSize): string {
  const { mark, line, pitch, margin } = SHAPES[size];
  const marks = PLACES.map((place) => {
    const height = place === UNANSWERED ? Math.max(LOWEST, mark) : size - 2 * line;
    const box = { x: margin + place * pitch + line, y: size - line - height, width: mark, height };
    return rect(grown(box, line), KEYLINE) + rect(box, FILL);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" shape-rendering="crispEdges">${marks.join('')}</svg>`;
}

type Box = Record<'x' | 'y' | 'width' | 'height', number>;

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function rect({ x, y, width, height }: Box, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}
