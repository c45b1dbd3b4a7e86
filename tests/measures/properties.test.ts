/** What holds of every page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import type { Measures } from '../../lib/measures/measures.ts';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { NOW, page, post, reshare } from '../diagnosis/pages.ts';
import { ages, contents, count, exactPosts, labelled, narrowed, narrowedCount } from './arbitrary.ts';

const DAY = 86_400_000;
type Bounds = { low: number; high: number };

/** Every measure that is an interval. */
function intervalsOf(measures: Measures): Record<string, Bounds | null> {
  const { responseTrend, ...all } = measures;
  return {
    recency: all.recency,
    lastSignOfLife: all.lastSignOfLife,
    postsInWindow: all.postsInWindow,
    cadence: all.cadence,
    medianGap: all.medianGap,
    longestGap: all.longestGap,
    longestSilence: all.longestSilence,
    silenceChance: all.silenceChance,
    interactions: all.interactions,
    engagementRate: all.engagementRate,
    withoutReaction: all.withoutReaction,
    withComments: all.withComments,
    commentShare: all.commentShare,
    reshareShare: all.reshareShare,
    followers: all.followers,
    newer: responseTrend?.newer ?? null,
    older: responseTrend?.older ?? null,
  };
}

/** Each interval of the one lies within that of the other, where both are known. */
function expectWithin(narrow: Measures, wide: Measures, but: string[] = []) {
  const outer = intervalsOf(wide);
  for (const [name, inner] of Object.entries(intervalsOf(narrow))) {
    const bounds = outer[name];
    if (!inner || !bounds || but.includes(name)) continue;
    expect(inner.low, `${name}, low`).toBeGreaterThanOrEqual(bounds.low - 1e-9);
    expect(inner.high, `${name}, high`).toBeLessThanOrEqual(bounds.high + 1e-9);
  }
}

describe('every interval', () => {
  it('holds its figure', () => {
    fc.assert(
      fc.property(exactPosts(0, 30), fc.boolean(), (posts, end) => {
        for (const estimate of Object.values(measure(page(posts, { coverage: { end } })))) {
          if (typeof estimate !== 'object' || estimate === null || !('value' in estimate)) continue;
          const { low, high, value } = estimate;
          expect(low).toBeLessThanOrEqual(high);
          if (value !== null) expect(value).toBeGreaterThanOrEqual(low - 1e-9);
          if (value !== null) expect(value).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
    );
  });
});

describe('narrowing what was read never widens a measure', () => {
  it('counts and followers', () => {
    fc.assert(
      fc.property(exactPosts(1, 25), count, fc.double({ min: 0, max: 1, noNaN: true }), (posts, followers, share) => {
        const wide = measure(page(posts, { followers }));
        const counted = posts.map((aged) => ({
          ...aged,
          reactions: narrowedCount(aged.reactions, share),
          comments: narrowedCount(aged.comments, share),
          shares: narrowedCount(aged.shares, share),
        }));
        const narrow = measure(page(counted, { followers: narrowedCount(followers, share) }));
        expectWithin(narrow, wide);
        expect(narrow.responseTrend?.p ?? 0).toBeLessThanOrEqual((wide.responseTrend?.p ?? 0) + 1e-9);
      }),
    );
  });

  /** Ages of two days and more: a younger post may turn out to collect still, and leave the sample. */
  const settled = ages(1, 20).map((drawn) => drawn.map((age) => age + 2));
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it.each([true, false])('ages, with the end of the list reached: %s', (end) => {
    fc.assert(
      fc.property(settled, share, (drawn, by) => {
        const coverage = { end, order: 'newest-first' } as const;
        const wide = measure(
          page(
            drawn.map((age) => post(labelled(age))),
            { coverage },
          ),
        );
        const narrow = measure(
          page(
            drawn.map((age) => post(narrowed(labelled(age), age, by))),
            { coverage },
          ),
        );
        // Another stretch of time is another question.
        fc.pre(narrow.window.complete === wide.window.complete);
        expectWithin(narrow, wide);
      }),
    );
  });

  it('down to the exact ages and counts, which every interval holds', () => {
    fc.assert(
      fc.property(settled, (drawn) => {
        const coverage = { end: true, order: 'newest-first' } as const;
        const wide = measure(
          page(
            drawn.map((age) => post(labelled(age))),
            { coverage },
          ),
        );
        expectWithin(
          measure(
            page(
              drawn.map((age) => post(age)),
              { coverage },
            ),
          ),
          wide,
        );
      }),
    );
  });
});

describe('a shift of all times and of the reading by whole weeks', () => {
  it('changes nothing but the season', () => {
    fc.assert(
      fc.property(exactPosts(0, 40), fc.integer({ min: -150, max: 150 }), fc.boolean(), (posts, weeks, end) => {
        const shift = (at: string) => new Date(Date.parse(at) + weeks * 7 * DAY).toISOString();
        const reading = page(posts, { coverage: { end } });
        const shifted: PageReading = {
          ...reading,
          readAt: shift(NOW),
          posts: posts.map((aged) => ({
            ...aged,
            publishedAt: aged.publishedAt && {
              ...aged.publishedAt,
              from: shift(aged.publishedAt.from),
              to: shift(aged.publishedAt.to),
            },
          })),
        };
        const { at, silenceOutOfSeason, ...before } = measure(reading);
        const { at: later, silenceOutOfSeason: inSeason, ...after } = measure(shifted);
        expect(after).toEqual(before);
        expect(later).toBe(shift(at));
        expect(inSeason === null).toBe(silenceOutOfSeason === null);
      }),
    );
  });
});

describe('followers', () => {
  it('scale the rate, and nothing else', () => {
    fc.assert(
      fc.property(
        exactPosts(0, 20),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 2, max: 50 }),
        (posts, followers, times) => {
          const { engagementRate, followers: few, ...before } = measure(page(posts, { followers }));
          const {
            engagementRate: scaled,
            followers: many,
            ...after
          } = measure(page(posts, { followers: followers * times }));
          expect(after).toEqual(before);
          expect(many?.value).toBe((few?.value ?? 0) * times);
          expect(scaled === null).toBe(engagementRate === null);
          for (const end of ['low', 'high', 'value'] as const) {
            expect((scaled?.[end] ?? 0) * times).toBeCloseTo(engagementRate?.[end] ?? 0, 9);
          }
        },
      ),
    );
  });
});

describe('the order of the posts', () => {
  /** Own posts and reshares of a list that was seen whole, with the same ones in another order. */
  const shuffled = fc
    .tuple(exactPosts(0, 25), fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }))
    .chain(([posts, shared]) => {
      const all = posts.map((aged, i): PostReading => ({ ...aged, authorship: shared[i] ? 'own' : 'reshare' }));
      const places = all.map((_, i) => i);
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(places, { minLength: places.length }));
    });

  it('is irrelevant to every measure where the list was seen whole', () => {
    fc.assert(
      fc.property(shuffled, ([posts, places]) => {
        const coverage = { end: true };
        const inOrder = measure(page(posts, { coverage }));
        const mixed = measure(
          page(
            places.flatMap((place) => posts[place] ?? []),
            { coverage },
          ),
        );
        const named = (measures: Measures, original: (index: number) => number) => ({
          ...measures,
          list: { ...measures.list, order: 'any' },
          best: measures.best.map((post) => ({ ...post, index: original(post.index) })),
          weakest: measures.weakest.map((post) => ({ ...post, index: original(post.index) })),
        });
        expect(named(mixed, (index) => places[index] ?? -1)).toEqual(named(inOrder, (index) => index));
      }),
    );
  });
});

describe('a reshare', () => {
  it('that is younger than the oldest own post changes no measure of own posts', () => {
    fc.assert(
      fc.property(exactPosts(2, 20), fc.nat(), contents, fc.boolean(), (posts, place, content, end) => {
        const at = place % posts.length;
        const next = posts[at]?.publishedAt;
        const age = next ? (Date.parse(NOW) - Date.parse(next.from)) / DAY : 0;
        const settled = posts.some(
          ({ publishedAt }) => publishedAt && Date.parse(publishedAt.from) <= Date.parse(NOW) - 2 * DAY,
        );
        fc.pre(settled);
        const shared = reshare(Math.max(0, age - 1 / 1440), content);
        const before = measure(page(posts, { coverage: { end } }));
        const after = measure(page([...posts.slice(0, at), shared, ...posts.slice(at)], { coverage: { end } }));
        const moved = (index: number) => (index < at ? index : index + 1);
        const own = ({
          posts: _,
          lastSignOfLife,
          resharesSinceLastOwn,
          silentSinceLastOwn,
          reshareShare,
          ...rest
        }: Measures) => rest;
        expect(own(after)).toEqual({
          ...own(before),
          best: before.best.map((post) => ({ ...post, index: moved(post.index) })),
          weakest: before.weakest.map((post) => ({ ...post, index: moved(post.index) })),
        });
        expect(after.posts.own).toBe(before.posts.own);
      }),
    );
  });
});
