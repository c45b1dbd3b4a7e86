/** Reads the pixels of a PNG as the browser writes it: 8 bits, RGB or RGBA, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  /** Row by row: "#rrggbb", `null` where nothing is drawn, "half" where a pixel is half transparent. */
  rows: (string | null)[][];
}

const HEADER = 8;
/** Length, type and checksum of a chunk. */
const AROUND = 12;

/** Throws where it is another kind of PNG. */
export function pixelsOf(file: Buffer): Pixels {
  const chunks = [...chunksOf(file)];
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (head?.[8] !== 8 || (head[9] !== 6 && head[9] !== 2) || head[12] !== 0) throw new Error('Another kind of PNG.');
  const [width, depth] = [head.readUInt32BE(0), head[9] === 6 ? 4 : 3];
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const rows: (string | null)[][] = [];
  let above = Buffer.alloc(width * depth);
  for (let at = 0; at < data.length; at += width * depth + 1) {
    const line = unfiltered(data[at] ?? 0, Buffer.from(data.subarray(at + 1, at + 1 + width * depth)), above, depth);
    rows.push(Array.from({ length: width }, (_, x) => colourOf(line.subarray(x * depth, (x + 1) * depth))));
    above = line;
  }
  return { rows };
}

function* chunksOf(file: Buffer) {
  for (let at = HEADER; at < file.length; ) {
    const length = file.readUInt32BE(at);
    yield { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) };
    at += AROUND + length;
  }
}

/** Undoes the filter of a line (PNG specification, 9.2). */
function unfiltered(filter: number, line: Buffer, above: Buffer, depth: number): Buffer<ArrayBuffer> {
  const result = Buffer.from(line);
  for (let at = 0; at < result.length; at += 1) {
    const [left, up, corner] = [result[at - depth] ?? 0, above[at] ?? 0, at < depth ? 0 : (above[at - depth] ?? 0)];
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    result[at] = ((result[at] ?? 0) + guess) & 255;
  }
  return result;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function colourOf([red = 0, green = 0, blue = 0, alpha = 255]: Uint8Array): string | null {
  if (alpha === 0) return null;
  if (alpha < 255) return 'half';
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
