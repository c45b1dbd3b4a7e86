import { describe, expect, it } from 'vitest';
import '../../lib/words/all.ts';
import { audit } from '../../lib/audit.ts';
import { mergedOf } from '../../lib/history/merged.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { allReadings } from '../../lib/view/all-readings.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { ago, at, readAgo } from '../history/pages.ts';
import { READ_AT } from '../readings.ts';

const together = (present: PageReading, ...earlier: PageReading[]) =>
  allReadings(audit(present, { locale: 'en', context: { lens: 'mine' } }), mergedOf([present, ...earlier]), 'en');

/** A post every six days. */
const steady = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => 2 + 6 * (from + index));

describe('all readings together', () => {
  it('count the posts of all, each once, from the oldest on', () => {
    const view = together(
      readAgo(0, at(steady(0, 8))),
      readAgo(30, at(steady(5, 14))),
      readAgo(60, at(steady(10, 20))),
    );
    expect(view).toMatchObject({ earlier: 2, posts: 20, own: false, since: new Date(ago(116)) });
    const { beside: words } = deeperWords('en');
    expect(view && words.together({ ...view, now: new Date(READ_AT) })).toBe(
      'With your 2 earlier readings together: 20 posts since 27 July.',
    );
  });

  it('are a lower bound where others may stand among them', () => {
    const month = { publishedAt: { from: ago(120), to: ago(90), source: 'text' as const } };
    const coarse = together(readAgo(0, at(steady(0, 8))), readAgo(30, [...at(steady(5, 14)), ...at([100], month)]));
    // Another post of that month may stand below what was loaded.
    expect(coarse).toMatchObject({ posts: 15, atLeast: true, since: new Date(ago(120)) });
    const { beside: words } = deeperWords('en');
    expect(coarse && words.together({ ...coarse, now: new Date(READ_AT) })).toBe(
      'With your earlier reading together: at least 15 posts since 23 July.',
    );
    const exact = together(readAgo(0, at(steady(0, 8))), readAgo(30, at(steady(5, 14))));
    expect(exact?.atLeast).toBe(false);
  });

  it('give their verdict where the newest reading alone gives none', () => {
    const view = together(readAgo(0, at(steady(0, 3))), readAgo(8, at(steady(2, 20))));
    expect(view?.verdict).toBe('Active');
  });

  it('say nothing where they add no post, or the verdict is the same', () => {
    const present = readAgo(0, at(steady(0, 20)));
    expect(together(present, readAgo(30, at(steady(5, 14))))).toBeNull();
    expect(together(present)).toBeNull();
    expect(together(present, readAgo(30, at(steady(5, 24))))?.verdict).toBeNull();
  });
});
