import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** Grounds of the browsers' toolbars, light and dark. */
const TOOLBARS = ['#ffffff', '#f0f0f4', '#2b2a33', '#1c1b22'];

describe('the icon', () => {
  const drawing = readFileSync(resolve(ROOT, 'scripts/icon.svg'), 'utf8');
  const colours = [...drawing.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, colour = '']) => colour);

  it.each(TOOLBARS)('stands out on %s', (toolbar) => {
    expect(colours).toHaveLength(1);
    // WCAG 2.2, 1.4.11: parts of graphics need 3:1.
    for (const colour of colours) expect(contrast(colour, toolbar)).toBeGreaterThanOrEqual(3);
  });

  it.each([16, 32, 48, 128])('is drawn at %d pixels', (size) => {
    const png = readFileSync(resolve(ROOT, `public/icon/${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
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
