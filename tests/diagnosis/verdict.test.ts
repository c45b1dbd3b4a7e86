import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosisOf, every, exactly, ownPosts, type PageChanges, page, post, reshare } from './pages.ts';

const end = { coverage: { end: true } };
const silent = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };
const loud = { reactions: exactly(40), comments: exactly(4), shares: exactly(2) };
const verdictOf = (...args: Parameters<typeof page>) => diagnosisOf(page(...args)).verdict;

describe('empty', () => {
  it('only where the list was read to its end', () => {
    expect(diagnosisOf(page([], end))).toMatchObject({ verdict: 'empty', confidence: 'high' });
    expect(verdictOf([])).toBe('not-enough-evidence');
    expect(verdictOf([], { coverage: { end: true, holes: 2, postsSeen: 2 } })).toBe('not-enough-evidence');
    expect(verdictOf([], { coverage: { end: true, filter: 'videos' } })).toBe('not-enough-evidence');
  });

  it('never of a feed that was not seen', () => {
    const { verdict, settle } = diagnosisOf(page([], { coverage: { feed: 'not-seen', end: true } }));
    expect(verdict).toBe('not-enough-evidence');
    expect(settle?.cause).toBe('open-posts-tab');
  });
});

describe('abandoned and inactive', () => {
  it.each([
    [[365, 380, 400], 'abandoned'],
    [[364, 380, 400], 'present-but-inactive'],
    [[63, 70, 77], 'present-but-inactive'],
    [[62, 69, 76, 83, 90, 97], 'irregular'],
  ])('the newest of %j', (ages, verdict) => expect(verdictOf(ownPosts(ages))).toBe(verdict));

  it('fewer than three posts in the quarter, this wholly seen', () => {
    expect(verdictOf(ownPosts([10, 35, 93]))).toBe('present-but-inactive');
    expect(verdictOf(ownPosts([10, 35, 60, 93]))).not.toBe('present-but-inactive');
    expect(verdictOf(ownPosts([10, 35]), end)).toBe('present-but-inactive');
    expect(verdictOf(ownPosts([10, 35]))).toBe('not-enough-evidence');
  });

  it('one pinned post makes a page neither alive nor dead', () => {
    expect(verdictOf([post(2, { pinned: true })])).toBe('not-enough-evidence');
    expect(verdictOf([post(500, { pinned: true }), ...ownPosts(every(5, 12, 2))])).toBe(
      verdictOf(ownPosts(every(5, 12, 2))),
    );
    expect(verdictOf([post(500, { pinned: true }), ...ownPosts([100, 110, 120])])).toBe('present-but-inactive');
  });

  it('reshares are no activity', () => {
    expect(verdictOf([reshare(1), reshare(9), reshare(50), reshare(100)])).toBe('present-but-inactive');
    expect(verdictOf([reshare(1), ...ownPosts([80, 90, 100])])).toBe('present-but-inactive');
    expect(verdictOf([reshare(1), reshare(9)])).toBe('not-enough-evidence');
  });

  it('one post seen signed out is not one in all', () => {
    const served: PageChanges = {
      site: 'facebook',
      coverage: { view: 'signed-out' },
      notes: [{ code: 'first-post-only' }],
    };
    expect(diagnosisOf(page(ownPosts([400]), served))).toMatchObject({
      verdict: 'not-enough-evidence',
      settle: { cause: 'sign-in' },
    });
    const inOrder: PageChanges = { ...served, coverage: { view: 'signed-out', order: 'newest-first' } };
    expect(verdictOf(ownPosts([80]), inOrder)).toBe('present-but-inactive');
    expect(verdictOf(ownPosts([5]), inOrder)).toBe('not-enough-evidence');
  });

  it('calls no page active by a word of two meanings: “3 m” is three minutes or four months in Italian', () => {
    const either = (): [number, number] => [0.002, 122];
    const list = Array.from({ length: 12 }, () => post(either()));
    expect(diagnosisOf(page(list))).toMatchObject({ verdict: 'not-enough-evidence', settle: { cause: 'scroll' } });
    // Where that is all there is, only time tells: minutes become hours.
    expect(diagnosisOf(page(list, end))).toMatchObject({
      verdict: 'not-enough-evidence',
      settle: { cause: 'come-back' },
    });
    // Once the newest is sure, those below it are older, whatever they mean.
    expect(verdictOf([post([3, 3.9]), ...list.map(() => post([3, 122]))])).toBe('active');
    expect(verdictOf([post([63, 122]), ...list.map(() => post([63, 122]))])).toBe('present-but-inactive');
  });

  it('accuses on no coarse age that allows a kinder verdict', () => {
    expect(
      verdictOf(
        ownPosts([
          [60, 91],
          [60, 91],
          [60, 91],
          [91, 122],
        ]),
      ),
    ).toBe('irregular');
    expect(
      diagnosisOf(
        page(
          ownPosts([
            [340, 400],
            [400, 430],
          ]),
        ),
      ),
    ).toMatchObject({
      verdict: 'present-but-inactive',
      confidence: 'low',
    });
  });

  it('accuses on no list that may hide newer posts', () => {
    expect(verdictOf([post(null), ...ownPosts([80, 90, 100])])).toBe('not-enough-evidence');
    expect(verdictOf(ownPosts([80, 90, 100]), { coverage: { holes: 1 } })).toBe('not-enough-evidence');
    expect(verdictOf(ownPosts([80, 90, 100]), { coverage: { order: 'mixed' } })).toBe('not-enough-evidence');
    expect(verdictOf(ownPosts([80, 90, 100]), { notes: [{ code: 'home-tab' }] })).toBe('not-enough-evidence');
  });
});

describe('irregular', () => {
  it.each([
    [[1, 2, 3, 33, 40, 50, 60, 70, 80, 91, 100], 'irregular'],
    [[1, 2, 3, 32, 40, 50, 60, 70, 80, 91, 100], 'active'],
    [[30, 37, 44, 51, 58, 65, 72, 79, 86, 93], 'irregular'],
    [[29, 36, 43, 50, 57, 64, 71, 78, 85, 92], 'active'],
  ])('%j', (ages, verdict) => expect(verdictOf(ownPosts(ages))).toBe(verdict));

  it('needs a hole that every reading of coarse ages has', () => {
    const weekly: [number, number][] = [
      [3, 4],
      [7, 14],
      [14, 21],
      [21, 28],
      [30, 61],
      [30, 61],
      [30, 61],
      [30, 61],
      [61, 92],
    ];
    expect(verdictOf(ownPosts(weekly))).toBe('active');
  });

  it('excuses the summer closure', () => {
    const readAt = '2026-09-20T12:00:00.000Z';
    const closed = [2, 9, 16, 23, 57, 64, 71, 78, 85, 95].map((age) => post(age, {}, readAt));
    const diagnosis = diagnosisOf(page(closed, { readAt }));
    expect(diagnosis.verdict).toBe('active');
    expect(diagnosis.findings.map(({ id }) => id)).toContain('seasonal-pause');
    const spring = [2, 9, 16, 23, 57, 64, 71, 78, 85, 95].map((age) => post(age, {}, '2026-06-20T12:00:00.000Z'));
    expect(verdictOf(spring, { readAt: '2026-06-20T12:00:00.000Z' })).toBe('irregular');
  });
});

describe('not enough evidence', () => {
  it.each([
    [every(3, 7, 1), 'not-enough-evidence'],
    [every(3, 8, 1), 'active'],
    [[1, 10, 20, 27.9], 'not-enough-evidence'],
    [[1, 10, 20, 28], 'active'],
  ])('a list cut after %j', (ages, verdict) => expect(verdictOf(ownPosts(ages))).toBe(verdict));

  it('says how many more posts would settle it', () => {
    const { settle } = diagnosisOf(
      page(
        ownPosts([
          [14, 21],
          [14, 21],
          [14, 21],
          [14, 21],
        ]),
      ),
    );
    expect(settle).toEqual({ cause: 'scroll', posts: 4, days: 14 });
  });

  it('a new page: come back when four weeks are full', () => {
    const { verdict, settle } = diagnosisOf(page(ownPosts([2, 8, 12]), end));
    expect(verdict).toBe('not-enough-evidence');
    expect(settle).toEqual({ cause: 'come-back', days: 16, date: '2026-12-11' });
  });

  it.each<[PageChanges, string]>([
    [{ notes: [{ code: 'home-tab' }] }, 'open-posts-tab'],
    [{ coverage: { filter: 'videos' } }, 'clear-filter'],
    [{ coverage: { order: 'mixed' } }, 'sort-recent'],
    [{ coverage: { order: 'mixed', view: 'signed-out' } }, 'no-order'],
    [{ site: 'facebook', coverage: { order: 'mixed', view: 'signed-in' } }, 'no-order'],
    [{ site: 'facebook', coverage: { order: 'mixed', view: 'signed-out' } }, 'sign-in'],
    [{ site: 'facebook', coverage: { view: 'signed-out' } }, 'sign-in'],
    [{ notes: [{ code: 'more-on-request' }] }, 'show-more'],
    [{ notes: [{ code: 'more-on-request' }, { code: 'not-drawn', detail: '3' }], coverage: { holes: 3 } }, 'scroll'],
    [{}, 'scroll'],
  ])('%j is settled by %s', (changes, cause) => {
    expect(diagnosisOf(page(ownPosts([2, 8]), changes)).settle?.cause).toBe(cause);
  });

  it('a whole list without times tells no more', () => {
    expect(diagnosisOf(page([post(null), post(null), post(null)], end)).settle).toEqual({ cause: 'no-more' });
  });

  it('so many more posts at the pace seen do settle it', () => {
    const unsettled = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.double({ min: 0.2, max: 25, noNaN: true }));
    fc.assert(
      fc.property(unsettled, ([shown, step]) => {
        const { verdict, settle } = diagnosisOf(page(ownPosts(every(step, shown, 1))));
        if (verdict !== 'not-enough-evidence') return;
        expect(settle).toMatchObject({ cause: 'scroll', posts: expect.any(Number) });
        const more = page(ownPosts(every(step, shown + (settle?.posts ?? 0), 1)));
        expect(diagnosisOf(more).verdict).not.toBe('not-enough-evidence');
      }),
    );
  });

  it('posts out of order may already show an active page', () => {
    const mixed = page(ownPosts([50, 3, 20, 30, 70, 10, 85]), { coverage: { order: 'mixed' } });
    expect(diagnosisOf(mixed)).toMatchObject({ verdict: 'active', confidence: 'low' });
  });
});

describe('response', () => {
  it('unheard only where the size lets one expect an answer', () => {
    const one = { reactions: exactly(1), comments: exactly(0), shares: exactly(0) };
    expect(verdictOf(ownPosts(every(4, 24, 3), one), { followers: 41_200 })).toBe('unheard');
    expect(verdictOf(ownPosts(every(4, 24, 3), one), { followers: 700 })).toBe('active');
    expect(verdictOf(ownPosts(every(4, 24, 3), one), { followers: null })).toBe('active');
  });

  it('eight posts without any interaction, from 150 followers on', () => {
    expect(verdictOf(ownPosts(every(4, 8, 3), silent), { followers: 150 })).toBe('unheard');
    expect(verdictOf(ownPosts(every(4, 8, 3), silent), { followers: 149 })).toBe('active');
    expect(verdictOf(ownPosts(every(5, 7, 3), silent), { followers: 150 })).toBe('active');
  });

  it('unread counts are no silence', () => {
    const unread = ownPosts(every(4, 24, 3), { reactions: null, comments: null, shares: null });
    const diagnosis = diagnosisOf(page(unread, { followers: 41_200 }));
    expect(diagnosis.verdict).toBe('active');
    expect(diagnosis.response).toBeNull();
    expect(verdictOf(ownPosts(every(4, 24, 3), { ...silent, comments: null }), { followers: 41_200 })).toBe('active');
  });

  it('unread counts leave open what an unkind verdict would deny', () => {
    const nines = { reactions: exactly(9), comments: exactly(0), shares: exactly(0) };
    const inTurn = every(6, 14, 3).map((age, i) => post(age, i % 2 ? nines : silent));
    const halfUnread = inTurn.map((each, i) => (i % 2 ? { ...each, reactions: null } : each));
    expect(verdictOf(inTurn, { followers: 5000 })).toBe('active');
    expect(diagnosisOf(page(halfUnread, { followers: 5000 }))).toMatchObject({
      verdict: 'active',
      confidence: 'low',
      response: { low: expect.closeTo(0, 0), high: 100 },
    });
    // One unread of nine cannot lift the middle of nine from nothing.
    const oneUnread = [post(3, { reactions: null }), ...ownPosts(every(6, 14, 9), silent)];
    expect(verdictOf(oneUnread, { followers: 5000 })).toBe('unheard');
  });

  it('thriving only where the size lets one expect an interaction', () => {
    const few = { reactions: exactly(2), comments: exactly(0), shares: exactly(0) };
    expect(verdictOf(ownPosts(every(6, 16, 1), few), { followers: 9 })).toBe('active');
  });

  it('thriving: weekly on LinkedIn, more on Facebook, and heard', () => {
    expect(diagnosisOf(page(ownPosts(every(7, 14, 1), loud)))).toMatchObject({
      verdict: 'thriving',
      confidence: 'high',
    });
    expect(verdictOf(ownPosts(every(7.5, 14, 1), loud))).toBe('thriving');
    expect(verdictOf(ownPosts(every(8, 14, 1), loud))).toBe('active');
    expect(verdictOf(ownPosts(every(7, 14, 1), loud), { site: 'facebook' })).toBe('active');
    expect(verdictOf(ownPosts(every(4.5, 22, 1), loud), { site: 'facebook' })).toBe('thriving');
    expect(verdictOf(ownPosts(every(5, 20, 15), loud))).toBe('active');
  });
});
