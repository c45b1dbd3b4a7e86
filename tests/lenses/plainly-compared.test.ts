/** What a comparison claims, in which unit, against whom, and what it says of figures that cannot be compared. */
import { describe, expect, it } from 'vitest';
import { saidReference, sideBySide } from '../../lib/lenses/side-by-side.ts';
import { deeperWords as words } from '../../lib/words/words.ts';
import { competitorOf, every, exactly, heard, LOCALES, made, ownPosts, paced, post, quarter } from './audits.ts';
import { idsOf } from './remarks.ts';

const video = { kind: 'video' } as const;
const formats = (lens: ReturnType<typeof competitorOf>) =>
  lens.differences.filter(({ measure }) => measure === 'formats').map(({ text }) => text);

/** `videos` of the newest twenty posts. */
const withVideos = (handle: string, videos: number) =>
  made(
    handle,
    every(7, 27, 1).map((age, index) => post(age, index < videos ? video : {})),
  );

describe('a format', () => {
  it('differs only where the shares’ intervals part', () => {
    // Wilson: 7 of 20 is [0.181, 0.567], 6 of 20 [0.145, 0.519]; 0 of 20 ends at 0.161, 0 of 10 at 0.278.
    const none = withVideos('mine', 0);
    expect(formats(competitorOf(withVideos('a', 6), { mine: none }))).toEqual([]);
    expect(formats(competitorOf(withVideos('a', 7), { mine: none }))).toHaveLength(1);
    expect(formats(competitorOf(none, { mine: withVideos('a', 6) }))).toEqual([]);
    const ten = made('mine', ownPosts(every(18, 10, 1)));
    expect(formats(competitorOf(withVideos('a', 7), { mine: ten }))).toEqual([]);
  });

  it('of others counts only where half of them clearly use it', () => {
    const none = withVideos('a', 0);
    expect(formats(competitorOf(none, { set: [withVideos('s1', 1), withVideos('s2', 2)] }))).toEqual([]);
    expect(formats(competitorOf(none, { set: [withVideos('s1', 9), withVideos('s2', 2)] }))).toEqual([
      'No videos in its last 20 posts; both other pages publish them.',
    ]);
  });

  it('is advised by the same rule', () => {
    const mine = withVideos('mine', 0);
    expect(idsOf(withVideos('a', 1), { set: [withVideos('s1', 1)], mine })).not.toContain('com-format-gap');
    expect(idsOf(withVideos('a', 8), { set: [withVideos('s1', 1)], mine })).toContain('com-format-gap');
  });

  it('never stands in the headline while a measure differs', () => {
    const mine = withVideos('mine', 0);
    const set = [3, 4, 5].map((step) => made(`s${step}`, paced(step / 6)));
    const lens = competitorOf(withVideos('a', 12), { mine, set });
    expect(lens.differences.map(({ measure }) => measure)).toContain('cadence');
    expect(lens.headline).toBe('Posts less often than the median of 3 other pages');
    expect(competitorOf(withVideos('a', 12), { mine }).headline).toBe('Publishes videos, unlike your page');
  });
});

describe('the headline', () => {
  const page = made('a', quarter(20));
  it('tells of the person’s own page where it is known, not of one other page', () => {
    const set = [made('s', quarter(60))];
    expect(competitorOf(page, { set, mine: made('mine', quarter(18)) }).headline).toBe(
      'No clear difference from your page',
    );
    expect(competitorOf(page, { set }).headline).toBe('Posts less often than the other page you have read');
    expect(competitorOf(page, { set, locale: 'fr' }).headline).toBe(
      'Publie moins souvent que l’autre page que vous avez lue',
    );
  });
});

describe('interactions read with shares on one page alone', () => {
  const shares = (handle: string) => made(handle, paced(7, heard(30)), { followers: 1000 });
  const without = (handle: string, view?: 'signed-out') =>
    made(handle, paced(7, { ...heard(5), shares: null }), { followers: 1000, coverage: { ...(view && { view }) } });

  it('are not compared, and that is said', () => {
    const missing = (locale: 'en' | 'fr') => [
      competitorOf(shares('a'), { mine: without('m', 'signed-out'), locale }).missing,
      competitorOf(without('a', 'signed-out'), { mine: shares('m'), locale }).missing,
    ];
    expect(missing('en')).toEqual([
      ['Interactions are not compared: your page was read signed out, without shares. Read it signed in.'],
      ['Interactions are not compared: this page was read signed out, without shares. Read it signed in.'],
    ]);
    expect(missing('fr')[0]?.[0]).toContain('votre page a été lue sans connexion');
    expect(missing('fr')[1]?.[0]).toContain('cette page a été lue sans connexion');
  });

  it('nor signed in, where the page shows none', () => {
    expect(competitorOf(shares('a'), { mine: without('m') }).missing).toEqual([
      'Interactions are not compared: they were read with shares here, and without on your page.',
    ]);
    expect(competitorOf(shares('a'), { mine: shares('m') }).missing).toEqual([]);
    expect(competitorOf(without('a'), { mine: without('m') }).missing).toEqual([]);
  });
});

describe('one unit a comparison', () => {
  const pair = { page: made('a', quarter(0)), mine: made('m', quarter(9)) };

  it('counts posts of 3 months where both show all of it, with whole bounds', () => {
    // Garwood, by scipy: 24 posts are 15.4 to 35.7, 4 are 1.1 to 10.2.
    const said = (locale: 'en' | 'fr') =>
      competitorOf(made('a', quarter(24)), { mine: made('m', quarter(4)), locale }).differences[0]?.text;
    expect(said('en')).toBe('Posts more often than your page: 24 posts in 3 months (15 to 36) against 4 (1 to 10).');
    expect(said('fr')).toContain('24 publications en 3 mois (15 à 36) contre 4 (1 à 10).');
  });

  it('and the row beside it the same, in whole numbers', () => {
    const page = made('a', quarter(24));
    const mine = made('m', quarter(4));
    const row = sideBySide({ audit: page, mine, set: [] }, competitorOf(page, { mine }))?.rows[0];
    const { beside } = words('en').lensView;
    expect(row && beside.range({ unit: row.unit, figure: row.page })).toBe('(15 to 36)');
  });

  it('says the time in the headline', () => {
    expect(pair.page.measures.postsInWindow.high).toBe(0);
    expect(LOCALES.map((locale) => words(locale).lensView.beside.counts({ page: 0, mine: 9 }))).toEqual([
      '0 posts against your 9 in 3 months',
      '0 publication en 3 mois contre 9 pour vous',
    ]);
  });
});

describe('a reference', () => {
  it('keeps one decimal below ten of a rate, and stands at its own value', () => {
    expect([saidReference('week', 1.55), saidReference('month', 5.87), saidReference('week', 12.3)]).toEqual([
      1.6, 5.9, 10,
    ]);
    expect([saidReference('quarter', 20.4), saidReference('interactions', 2.4)]).toEqual([20, 2]);
    const page = made('a', ownPosts(every(2, 20, 1)), { followers: 4000 });
    const mine = made('m', ownPosts(every(3, 20, 1)), { followers: 4000 });
    const row = sideBySide({ audit: page, mine, set: [] }, competitorOf(page, { mine }))?.rows.find(
      ({ measure }) => measure === 'cadence',
    );
    // 1.35 × 2 ^ 0.15.
    expect(row?.references.page).toBeCloseTo(1.498, 3);
    expect(words('en').lensView.beside.reference({ about: 1.5 })).toBe('this size: about 1.5');
  });
});

it('shows days of less than one as a figure', () => {
  const value = (low: number, high: number, locale: 'en' | 'fr') =>
    words(locale).lensView.beside.value({ unit: 'days', figure: { low, high, value: low } });
  expect([value(0.2, 0.2, 'en'), value(0.2, 0.2, 'fr')]).toEqual(['< 1', '<\u00a01']);
  expect([value(1, 1, 'en'), value(0, 12, 'en'), value(3, 3, 'fr')]).toEqual(['1', 'at most 12', '3']);
});

it('gives shares of posts in whole per cents', () => {
  const jobs = (handle: string, count: number) =>
    made(
      handle,
      every(7, 27, 1).map((age, index) =>
        post(age, { ...heard(3), comments: exactly(0), kind: index < count ? 'job' : 'image' }),
      ),
    );
  const text = competitorOf(jobs('a', 12), { mine: jobs('m', 2) }).differences.find(
    ({ measure }) => measure === 'jobs',
  )?.text;
  // Wilson: 12 of 20 is [0.387, 0.781], 2 of 20 [0.028, 0.301].
  expect(text).toContain('12 of 20 posts (39% to 78%) against 2 of 20 posts (3% to 30%)');
});
