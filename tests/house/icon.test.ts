import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pixelsOf } from './png.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Grounds of the browsers' toolbars, light and dark. */
const TOOLBARS = ['#ffffff', '#f0f0f4', '#2b2a33', '#1c1b22'];
/** WCAG 2.2, 1.4.11: parts of graphics need 3:1. */
const LEAST = 3;
const FILL = '#dc582c';

describe.each([16, 32, 48, 128])('the icon at %d pixels', (size) => {
  const png = pixelsOf(readFileSync(resolve(ROOT, `public/icon/${size}.png`)));
  const at = (x: number, y: number): string | null => png.rows[y]?.[x] ?? null;
  const every = Array.from({ length: size * size }, (_, index) => ({ x: index % size, y: Math.floor(index / size) }));
  const filled = every.filter(({ x, y }) => at(x, y) === FILL);
  const edge = filled.flatMap(({ x, y }) =>
    [at(x - 1, y), at(x + 1, y), at(x, y - 1), at(x, y + 1)].filter((neighbour) => neighbour !== FILL),
  );
  const keylines = [...new Set(edge)];

  it('is as large as it says, with every edge on a whole pixel', () => {
    expect([png.rows.length, png.rows[0]?.length]).toEqual([size, size]);
    // Fill, keyline, nothing: no pixel between them.
    expect(new Set(png.rows.flat()).size).toBe(3);
    expect(filled.length).toBeGreaterThan(size);
  });

  it('shows four marks, the third of them short', () => {
    // The columns in which a mark begins, and the row in which it does.
    const low = png.rows[size - 4] ?? [];
    const starts = low.flatMap((colour, x) => (colour === FILL && low[x - 1] !== FILL ? [x] : []));
    const tops = starts.map((x) => png.rows.findIndex((row) => row[x] === FILL));
    const [first = 0, second, third = 0, fourth] = tops;
    expect(tops).toHaveLength(4);
    expect([second, fourth]).toEqual([first, first]);
    expect(first).toBeLessThanOrEqual(size / 16);
    expect(third).toBeGreaterThan(size / 2);
  });

  it.each(TOOLBARS)('stands out on %s by itself', (toolbar) => {
    expect(contrast(FILL, toolbar)).toBeGreaterThanOrEqual(LEAST);
  });

  it('has a keyline all around each mark, at 3:1, whatever the ground', () => {
    expect(keylines).toHaveLength(1);
    // `null` would be the ground itself, or the end of the picture.
    const [keyline] = keylines;
    expect(keyline).toMatch(/^#/);
    expect(contrast(FILL, keyline ?? FILL)).toBeGreaterThanOrEqual(LEAST);
  });
});

it('needs the keyline: on some greys the fill alone is too faint', () => {
  const greys = Array.from({ length: 256 }, (_, value) => `#${value.toString(16).padStart(2, '0').repeat(3)}`);
  expect(greys.filter((grey) => contrast(FILL, grey) < LEAST).length).toBeGreaterThan(50);
});

/** The contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
