/** What is said of a comparison: places, sentences, and what a page's size has to do with it. */
import { describe, expect, it } from 'vitest';
import { comparePages } from '../lib/view/compare.ts';
import { placesOf } from '../lib/view/compare-places.ts';
import { forSizeOf, timesExpected } from '../lib/view/compare-size.ts';
import { pageWords } from '../lib/words/words.ts';
import '../lib/words/all.ts';
import type { Naming } from '../lib/view/compare-names.ts';
import { FACEBOOK, KEPT, kept, LIVELY, MINE, series } from './components/compare-samples.ts';

const range = (low: number, high: number) => ({ low, high });

describe('places', () => {
  it('are those of the board’s six pages', () => {
    // Garwood's intervals of 23, 13, 16, 10 and 4 posts in three months.
    const board = [range(14, 35), range(6, 23), range(9, 26), range(4, 19), range(1, 11), null];
    expect(placesOf(board)).toEqual([
      { from: 1, to: 4, of: 5 },
      { from: 1, to: 5, of: 5 },
      { from: 1, to: 5, of: 5 },
      { from: 1, to: 5, of: 5 },
      { from: 2, to: 5, of: 5 },
      'too-few',
    ]);
  });

  it('are exact only where no interval meets another', () => {
    expect(placesOf([range(1, 2), range(9, 9), range(4, 5)])).toEqual([
      { from: 3, to: 3, of: 3 },
      { from: 1, to: 1, of: 3 },
      { from: 2, to: 2, of: 3 },
    ]);
    // They share one value: either may be ahead.
    expect(placesOf([range(1, 4), range(4, 9)])).toEqual(['level', 'level']);
  });

  it('are not there of one page, and no page takes another’s', () => {
    expect(placesOf([range(1, 2), null])).toEqual([null, null]);
    expect(placesOf([])).toEqual([]);
  });
});

describe('what a size expects', () => {
  const heard = {
    median: range(29, 29),
    posts: 20,
    without: [],
    doubt: { ...range(22, 41), open: false },
    reference: 10,
  };
  const followers = { low: 8410, high: 8410, shown: '' };

  it('is said as many times only where the whole interval lies on one side', () => {
    // 0.023 * 8410 ^ 0.68 = 10.7; (22 + 1/2) / 11.2 = 2 and (41 + 1/2) / 11.2 = 3.7.
    const times = timesExpected(heard, 'linkedin', followers);
    expect(times?.low).toBeCloseTo(2, 1);
    expect(times?.high).toBeCloseTo(3.7, 1);
    expect(times && forSizeOf(times, heard)).toEqual({ what: 'times', times: 3 });
    expect(forSizeOf(range(0.9, 4), heard)).toEqual({ what: 'about' });
    expect(forSizeOf(range(0.2, 0.5), { ...heard, median: range(3, 3) })).toEqual({ what: 'part', times: 3 });
    expect(forSizeOf(range(1.1, 2), { ...heard, median: range(14, 14) })).toEqual({ what: 'more' });
    expect(forSizeOf(range(0.01, 0.4), { ...heard, median: range(0, 0) })).toEqual({ what: 'less' });
  });

  it('is not known without followers, or without an interval', () => {
    expect(timesExpected(heard, 'linkedin', null)).toBeNull();
    expect(timesExpected({ ...heard, doubt: null }, 'linkedin', followers)).toBeNull();
  });
});

function told(pages: typeof KEPT, locale: 'en' | 'fr' = 'en', names: Naming = 'shown') {
  const { sentence } = pageWords(locale).compare;
  const comparison = comparePages(pages, { locale, names });
  return comparison?.groups.map(({ sentences }) => sentences.map(sentence)) ?? [];
}

const page = (name: string, followers: number, posts: ReturnType<typeof series>) =>
  kept({ name, handle: name.toLowerCase(), followers, posts });
const every = (days: number, count: number, reactions: number[]) =>
  series(
    Array.from({ length: count }, (_, index) => 1 + index * days),
    reactions,
  );

describe('three sentences for the client', () => {
  it('hold counts beside counts, and name a difference only where there is one', () => {
    const busy = page('Ardley', 900, every(4, 40, [2, 3]));
    const slow = page('Brack', 3000, every(23, 9, [5, 6]));
    const also = page('Corran', 2000, every(5, 40, [4, 5]));
    const [[posting] = []] = told([busy, slow]);
    expect(posting).toBe('Ardley posted 23 times in the 3 months to 20 November, Brack 4 times.');
    const [[level] = []] = told([busy, also]);
    expect(level).toBe('Ardley posted 23 times in the 3 months to 20 November, Corran 19 times: no clear difference.');
    const [[french] = []] = told([busy, also], 'fr');
    expect(french).toBe(
      'Ardley a publié 23 fois dans les 3 mois jusqu’au 20 novembre, Corran 19 fois\u00a0: pas d’écart net.',
    );
  });

  it('say that the own page differs in posting alone only beside a page that is heard as its size expects', () => {
    // 0.023 * 1000 ^ 0.68 = 2.5 interactions are expected: 2 and 3, with a comment each, are about that, 41 are not.
    const own = kept({ name: 'Own', handle: 'own', followers: 1000, lens: 'mine', posts: every(23, 9, [1, 2]) });
    const busy = (reactions: number[]) => page('Ardley', 1000, every(4, 40, reactions));
    const third = page('Brack', 1000, every(20, 9, [1, 2]));
    expect(told([own, busy([1, 2]), third])[0]?.[1]).toMatch(
      / Own differs from Ardley in posting, not in being heard\.$/,
    );
    const loud = told([own, busy([40]), third])[0]?.join(' ');
    expect(loud).toMatch(/^Ardley posted 23 times/);
    expect(loud).not.toMatch(/differs/);
  });

  it('names no figure beside one that it may as well be', () => {
    // 0.023 * 3000 ^ 0.68 = 5.3 are expected; medians of 4 to 8 interactions lie on both sides.
    const about = page('Brack', 3000, every(9, 9, [3, 7, 4, 6, 5]));
    const said = told([page('Ardley', 900, every(4, 40, [2, 3])), about])[0]?.find((each) =>
      /most followers/.test(each),
    );
    expect(said).toBe('Brack has the most followers, 3,000.');
  });

  it('never mix the sites', () => {
    const groups = told([...KEPT, kept({ ...sample('Marlow'), changes: { site: 'facebook' } })]);
    expect(groups).toHaveLength(2);
    const [linkedin = [], facebook = []] = groups.map((sentences) => sentences.join(' '));
    expect(linkedin).not.toMatch(/Tamsin|Marlow/);
    expect(facebook).toMatch(/Tamsin/);
    expect(facebook).not.toMatch(/Norrvik|Calder/);
  });

  it('are three at most, have no multiple of anything, and are not there of one page', () => {
    for (const locale of ['en', 'fr'] as const) {
      const [linkedin = []] = told(KEPT, locale);
      expect(linkedin).toHaveLength(3);
      expect(linkedin.join(' ')).not.toMatch(/three times what|twice|deux fois ce|%|trois fois ce/);
    }
    expect(told([MINE])).toEqual([[]]);
    expect(told([LIVELY, FACEBOOK])).toEqual([[], []]);
  });

  it('say which page certainly has the most followers, as a band where names are hidden', () => {
    const pages = [page('Ardley', 900, every(4, 40, [2, 3])), page('Brack', 12_000, every(23, 9, [6]))];
    expect(told(pages)[0]?.at(-1)).toMatch(/^Brack has the most followers, 12,000, and 7 interactions/);
    expect(told(pages, 'en', 'hidden')[0]?.at(-1)).toMatch(/^Page\u00a0B has the most followers, over 10,000, and/);
  });
});

function sample(name: string) {
  return { name, handle: name.toLowerCase(), followers: 4000, posts: every(9, 20, [30, 12]) };
}
