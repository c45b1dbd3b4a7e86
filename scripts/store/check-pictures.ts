/** The pictures that the stores are given: there, as large as asked, and without transparency. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pngSize } from './check-manifest.ts';
import { PROMO_TILE, SCREENSHOTS, STORE_ICON } from './limits.ts';
import { STORE } from './sections.ts';

export const PICTURES = resolve(STORE, 'pictures');
export const LISTED = ['en', 'fr'] as const;

/** Where a PNG tells how its colours are written; 2 is red, green and blue with nothing for transparency. */
const KIND_AT = 25;
const OPAQUE = 2;

/** One sentence for each fault. */
export function pictureFaults(): string[] {
  const names = readdirSync(PICTURES);
  const sets = LISTED.flatMap((language) => SCREENSHOTS.sizes.map((size) => ({ language, size })));
  return [
    ...sets.flatMap(({ language, size }) => {
      const shots = names.filter((name) => name.startsWith('screenshot-') && name.endsWith(`-${language}-${size}.png`));
      if (shots.length === 0) return [`there is no screenshot of ${size} in "${language}"`];
      if (shots.length > SCREENSHOTS.most) return [`there are more than ${SCREENSHOTS.most} screenshots of ${size}`];
      return shots.flatMap((name) => opaqueFaults(name, size));
    }),
    ...opaqueFaults(`promo-${PROMO_TILE}.png`, PROMO_TILE),
    ...sizeFaults(`icon-${STORE_ICON}.png`, STORE_ICON),
  ];
}

function opaqueFaults(name: string, size: string): string[] {
  const wrong = sizeFaults(name, size);
  if (wrong.length > 0) return wrong;
  return readFileSync(resolve(PICTURES, name))[KIND_AT] === OPAQUE
    ? []
    : [`${name} is not of 24 bits without transparency`];
}

function sizeFaults(name: string, size: string): string[] {
  try {
    return pngSize(readFileSync(resolve(PICTURES, name))) === size ? [] : [`${name} is not ${size} pixels large`];
  } catch {
    return [`${name} is missing`];
  }
}
