/** Each test of the verdict at its border and just beside it, on an otherwise active page. The borders are METHOD.md's. */
import { describe, expect, it } from 'vitest';
import type { Score } from '../../lib/diagnosis/diagnosis.ts';
import { isExcused, type Rule, testAll } from '../../lib/diagnosis/rules.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { Measures } from '../../lib/measures/measures.ts';
import type { Coverage, PageReading } from '../../lib/reading/reading.ts';
import { every, ownPosts, page } from './pages.ts';

const ACTIVE = page(ownPosts(every(7, 20, 2)), { coverage: { order: 'newest-first' } });
const MEASURES = measure(ACTIVE);

/** A figure that is known to lie between two. */
const from = (low: number, high = low) => ({ low, high, value: low === high ? low : null });

type Changes = Omit<Partial<Measures>, 'list' | 'posts'> & {
  list?: Partial<Measures['list']>;
  posts?: Partial<Measures['posts']>;
};

function held(rule: Rule, changes: Changes, more: { reading?: PageReading; response?: Score | null } = {}) {
  const { list, posts, ...others } = changes;
  const measures = {
    ...MEASURES,
    ...others,
    list: { ...MEASURES.list, ...list },
    posts: { ...MEASURES.posts, ...posts },
  };
  return testAll({ reading: more.reading ?? ACTIVE, measures, response: more.response ?? null })[rule];
}

it('the page that is changed is in order, and passes none of the unkind tests', () => {
  expect(testAll({ reading: ACTIVE, measures: MEASURES, response: null })).toMatchObject({
    empty: 'no',
    abandoned: 'no',
    inactive: 'no',
    evidence: 'yes',
    irregular: 'no',
    order: 'yes',
  });
});

describe('empty', () => {
  const whole = { list: { end: true, holes: 0 } };
  const none = (coverage: Partial<Coverage> = {}, posts: PageReading['posts'] = []) => ({
    reading: { ...ACTIVE, posts, coverage: { ...ACTIVE.coverage, postsSeen: 0, ...coverage } },
  });

  it('is a list that was read to its end and holds nothing', () => {
    expect(held('empty', whole, none())).toBe('yes');
  });

  it('is none with a post, a hole, a post that was seen and not read, or more below', () => {
    expect(held('empty', whole, none({}, ACTIVE.posts))).toBe('no');
    expect(held('empty', { list: { end: true, holes: 1 } }, none())).toBe('no');
    expect(held('empty', whole, none({ postsSeen: 1 }))).toBe('no');
    expect(held('empty', { list: { end: false, holes: 0 } }, none())).toBe('no');
  });
});

describe('abandoned', () => {
  it.each([
    [from(365), 'yes'],
    [from(364.9), 'no'],
    [from(364, 365), 'maybe'],
    [from(364, 364.9), 'no'],
    [from(365, 400), 'yes'],
  ] as const)('the newest own post is %j days old', (recency, holds) => {
    expect(held('abandoned', { recency })).toBe(holds);
  });

  it('may be any age where no own post is dated, and is none where a whole list has no own post', () => {
    expect(held('abandoned', { recency: null, list: { end: false }, posts: { own: 0 } })).toBe('maybe');
    expect(held('abandoned', { recency: null, list: { end: true }, posts: { own: 1 } })).toBe('maybe');
    expect(held('abandoned', { recency: null, list: { end: true }, posts: { own: 0 } })).toBe('no');
  });
});

describe('inactive', () => {
  it.each([
    [from(62), 'no'],
    [from(62, 62.1), 'maybe'],
    [from(62.1), 'yes'],
  ] as const)('the newest own post is %j days old', (recency, holds) => {
    expect(held('inactive', { recency })).toBe(holds);
  });

  it.each([
    [from(2), 28, true, 'yes'],
    [from(2), 27.9, true, 'maybe'],
    [from(2), 28, false, 'maybe'],
    [from(3), 28, true, 'no'],
    [from(2, 3), 28, true, 'maybe'],
  ] as const)('%j posts in the quarter, seen back %d days, wholly: %s', (postsInWindow, low, complete, holds) => {
    const list = { reach: { low, high: low } };
    expect(held('inactive', { postsInWindow, list, window: { days: 92, complete } })).toBe(holds);
  });
});

describe('irregular', () => {
  it.each([
    [from(30), { low: 30 }, 'yes'],
    [from(29.9), { low: 29.9 }, 'no'],
    [from(29, 30), { low: 29 }, 'maybe'],
    [from(29, 29.9), { low: 29 }, 'no'],
    [from(40), { low: 29.9 }, 'no'],
    [from(40), null, 'no'],
    [null, null, 'no'],
  ] as const)('the longest silence is %j, out of season %j', (longestSilence, silenceOutOfSeason, holds) => {
    expect(held('irregular', { longestSilence, silenceOutOfSeason })).toBe(holds);
  });

  it.each([
    [from(30), { low: 29.9 }, true],
    [from(30), { low: 30 }, false],
    [from(29.9), { low: 20 }, false],
    [from(40), null, false],
    [null, null, false],
  ] as const)('%j with %j out of season is excused: %s', (longestSilence, silenceOutOfSeason, excused) => {
    expect(isExcused({ ...MEASURES, longestSilence, silenceOutOfSeason })).toBe(excused);
  });
});

describe('evidence', () => {
  it.each([
    [28, 3, 'yes'],
    [27.9, 8, 'yes'],
    [27.9, 7, 'no'],
    [null, 8, 'yes'],
    [null, 7, 'no'],
  ] as const)('of a list that reaches back %s days, with %d dated posts', (reach, dated, holds) => {
    const list = { reach: reach === null ? null : { low: reach, high: reach } };
    expect(held('evidence', { list, posts: { dated } })).toBe(holds);
  });

  it('lacks where no own post is dated', () => {
    expect(held('evidence', { recency: null })).toBe('no');
  });

  it.each<[string, Changes, string]>([
    ['the quarter may have three posts', { postsInWindow: from(2, 3) }, 'yes'],
    ['it has at most two, and more may stand below', { postsInWindow: from(2) }, 'no'],
    ['a post could not be read', { postsInWindow: from(2, 3), list: { holes: 1 } }, 'no'],
    ['a younger post may be hidden', { postsInWindow: from(2, 3), recency: from(0, 9) }, 'no'],
  ])('of a page that may be inactive: %s', (_, changes, holds) => {
    const window = { days: 60, complete: false };
    expect(held('evidence', { window, recency: from(9), ...changes })).toBe(holds);
  });

  it('does not lack for a hole where the page is certainly not inactive', () => {
    expect(held('evidence', { list: { holes: 1 } })).toBe('yes');
  });

  it.each<[string, Changes, string]>([
    ['as little as an active page shows', {}, 'yes'],
    ['a newest post over 62 days old', { recency: from(1, 62.1) }, 'no'],
    ['two posts in the quarter', { postsInWindow: from(2, 9) }, 'no'],
    ['a silence that may be a month', { longestSilence: from(9, 30) }, 'no'],
    ['no stretch of time', { longestSilence: null }, 'no'],
    ['no date', { recency: null }, 'no'],
  ])('of a list in no order: %s', (_, changes, holds) => {
    const least = { recency: from(1, 62), postsInWindow: from(3), longestSilence: from(9, 29.9) };
    expect(held('evidence', { ...least, ...changes, list: { sound: false } })).toBe(holds);
  });
});

describe('unheard', () => {
  const zeros = { ...from(0), posts: 8, none: 8, unread: 0, open: false, rounded: false };
  const quiet = { ...zeros, none: 0, low: 1, high: 2, value: 1, posts: 5 };
  const score = (value: number, high = value): Score => ({ value, low: 0, high });
  const parts = { interactionParts: ['reactions', 'comments'] as Measures['interactionParts'] };

  it.each<[string, Partial<typeof zeros>, number, string]>([
    ['eight posts without any, 150 followers', {}, 150, 'yes'],
    ['seven', { posts: 7, none: 7 }, 150, 'no'],
    ['149 followers', {}, 149, 'no'],
    ['one of the eight perhaps heard', { none: 7 }, 150, 'no'],
    ['a count that was not read', { open: true }, 150, 'no'],
    ['a largest count that is not none', { high: 3 }, 150, 'no'],
  ])('%s', (_, changes, followers, holds) => {
    expect(held('unheard', { interactions: { ...zeros, ...changes }, followers: from(followers), ...parts })).toBe(
      holds,
    );
  });

  it('is not asked where comments are not shown, or followers are not known', () => {
    const shown = { interactions: zeros, followers: from(1000) };
    expect(held('unheard', { ...shown, interactionParts: ['reactions'] })).toBe('no');
    expect(held('unheard', { ...shown, followers: null, ...parts })).toBe('no');
    expect(held('unheard', { ...shown, interactions: null, ...parts })).toBe('no');
  });

  it.each([
    [5, score(10, 24.9), 'yes'],
    [4, score(10, 24.9), 'no'],
    [5, score(24.9, 25), 'maybe'],
    [5, score(25, 60), 'no'],
    [5, null, 'no'],
  ] as const)('%d posts, response %j', (posts, response, holds) => {
    const changes = { interactions: { ...quiet, posts }, followers: from(5000), ...parts };
    expect(held('unheard', changes, { response })).toBe(holds);
  });

  it('expects nothing of a page so small that two interactions are not to be expected', () => {
    // 0.023 x followers ^ 0.68 is 2 at 711 followers.
    const changes = (followers: number) => ({ interactions: quiet, followers: from(followers), ...parts });
    expect(held('unheard', changes(700), { response: score(10) })).toBe('no');
    expect(held('unheard', changes(720), { response: score(10) })).toBe('yes');
  });
});

describe('thriving', () => {
  const lively: Changes = {
    postsInWindow: from(13),
    longestSilence: from(9, 20.9),
    recency: from(3, 14),
    followers: from(5000),
  };
  const heard: Score = { value: 75, low: 35, high: 90 };
  const facebook = { ...ACTIVE, site: 'facebook' as const };

  it('is said at its borders', () => {
    expect(held('thriving', lively, { response: heard })).toBe('yes');
    expect(held('thriving', { ...lively, postsInWindow: from(20) }, { reading: facebook, response: heard })).toBe(
      'yes',
    );
  });

  it.each<[string, Changes, Partial<Score>]>([
    ['twelve posts', { postsInWindow: from(12, 20) }, {}],
    ['three weeks of silence', { longestSilence: from(9, 21) }, {}],
    ['no stretch of time', { longestSilence: null }, {}],
    ['a newest post of over two weeks', { recency: from(3, 14.1) }, {}],
    ['no date', { recency: null }, {}],
    ['no followers known', { followers: null }, {}],
    ['so few followers that nothing is expected', { followers: from(200) }, {}],
    ['a response below the top quarter', {}, { value: 74.9 }],
    ['a response that may be poor', {}, { low: 34.9 }],
  ])('is not said beside them: %s', (_, changes, response) => {
    expect(held('thriving', { ...lively, ...changes }, { response: { ...heard, ...response } })).toBe('no');
  });

  it('is not said without a response, nor on Facebook of nineteen posts', () => {
    expect(held('thriving', lively, { response: null })).toBe('no');
    expect(held('thriving', { ...lively, postsInWindow: from(19) }, { reading: facebook, response: heard })).toBe('no');
  });
});
