/** A reader that does not know a page's layout: it reads less of it, and nothing else. */
import { expect, test } from 'vitest';
import { LAYOUTS as facebook } from '../../lib/reading/facebook/layouts.ts';
import { LAYOUT_NAMES as linkedin } from '../../lib/reading/linkedin/layouts.ts';
import { layoutsOff } from '../../scripts/scoring/layouts-off.ts';

/** What the fallback has to read at least, where posts name themselves: half. The mobile site and bare data name nothing. */
const LEAST: Record<string, number> = { 'facebook-plain': 0.5, 'facebook-hardened': 0.5, 'linkedin-ember': 0.5 };

const known = [...linkedin, ...facebook.map(({ name }) => name)].filter((name) => name !== 'by-shape');
const rows = layoutsOff();

test.each(rows)('$layout switched off: nothing is wrong', ({ wrong }) => {
  expect(wrong).toEqual([]);
});

test('every layout is among them, and those whose posts name themselves are still read', () => {
  const shares = Object.fromEntries(rows.map(({ layout, read, all }) => [layout, read / all]));
  expect(Object.keys(shares).sort()).toEqual(known.sort());
  for (const [layout, least] of Object.entries(LEAST)) expect(shares[layout], layout).toBeGreaterThan(least);
});
