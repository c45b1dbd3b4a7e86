import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { smallPng } from '../../scripts/screenshots/small-png.ts';

const WIDTH = 64;
const HEIGHT = 48;

function picture(colourAt: (x: number, y: number) => [number, number, number]): Buffer {
  const png = new PNG({ width: WIDTH, height: HEIGHT });
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) png.data.set([...colourAt(x, y), 255], (y * WIDTH + x) * 4);
  }
  return PNG.sync.write(png);
}

describe('a picture in few colours', () => {
  it('keeps each point of a drawing as it was', () => {
    const drawing = picture((x, y) => (x > y ? [255, 255, 255] : x % 7 === 0 ? [193, 68, 23] : [31, 33, 40]));
    const [before, after] = [drawing, smallPng(drawing)].map((each) => PNG.sync.read(each));
    expect([after?.width, after?.height]).toEqual([WIDTH, HEIGHT]);
    expect(after?.data.equals(before?.data ?? Buffer.alloc(0))).toBe(true);
  });

  it('moves no shade of ink, and no mixture of ink and accent, further than the eye sees', () => {
    const shade = (x: number, y: number) => (x * HEIGHT + y) % 256;
    const soft = picture((x, y) =>
      y < HEIGHT / 2 ? mixed(shade(x, y), [255, 255, 255]) : mixed(shade(x, y), [193, 68, 23]),
    );
    const small = smallPng(soft);
    const [before, after] = [soft, small].map((each) => PNG.sync.read(each).data);
    const off = [...(before ?? [])].map((value, at) => Math.abs(value - (after?.[at] ?? 0)));
    expect(Math.max(...off)).toBeLessThanOrEqual(8);
    expect(new Set(PNG.sync.read(small).data.toString('hex').match(/.{8}/g)).size).toBeLessThanOrEqual(256);
    expect(small.length).toBeLessThan(soft.length);
  });
});

/** Ink at 0, the other colour at 255, and what lies between as letters are drawn. */
const mixed = (share: number, other: [number, number, number]): [number, number, number] =>
  other.map((part) => Math.round((part * share) / 255)) as [number, number, number];
