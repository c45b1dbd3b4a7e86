/** How sure a verdict is: what costs a grade, at its border and just beside it. */
import { describe, expect, it } from 'vitest';
import { confidenceOf, countsRead } from '../../lib/diagnosis/confidence.ts';
import type { Score, Verdict } from '../../lib/diagnosis/diagnosis.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { Measures } from '../../lib/measures/measures.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { every, ownPosts, page, reshare } from './pages.ts';

const SEEN = page(ownPosts(every(7, 20, 2)), { coverage: { order: 'newest-first' } });
const MEASURES = measure(SEEN);
const HEARD: Score = { value: 80, low: 50, high: 95 };

const from = (low: number, high: number) => ({ low, high, value: null });

interface Of {
  verdict?: Verdict;
  reading?: PageReading;
  response?: Score | null;
}

const grade = (changes: Partial<Measures>, { verdict = 'active', reading = SEEN, response = null }: Of = {}) =>
  confidenceOf(verdict, reading, { ...MEASURES, ...changes }, response);

/** So many of twenty posts show their reactions. */
const shown = (count: number): PageReading => ({
  ...SEEN,
  posts: SEEN.posts.map((post, place) => (place < count ? post : { ...post, reactions: null })),
});

it('is high where the quarter was seen wholly, and finely', () => {
  expect(grade({})).toBe('high');
});

describe('is low', () => {
  it('of a list in no order, and of less than 28 days', () => {
    expect(grade({ list: { ...MEASURES.list, sound: false } })).toBe('low');
    expect(grade({ window: { days: 27.9, complete: true } })).toBe('low');
    expect(grade({ window: { days: 28, complete: true } })).toBe('high');
  });
});

describe('is medium', () => {
  it.each<[string, Partial<Measures>, string]>([
    ['where the quarter was not seen to its end', { window: { days: 60, complete: false } }, 'medium'],
    ['with a post that could not be read', { list: { ...MEASURES.list, holes: 1 } }, 'medium'],
    ['with an age known to more than a week', { recency: from(2, 9.1) }, 'medium'],
    ['and not with one known to a week', { recency: from(2, 9) }, 'high'],
    ['with a silence known to more than a week', { longestSilence: from(7, 14.1) }, 'medium'],
    ['and not with one known to a week', { longestSilence: from(7, 14) }, 'high'],
    ['where posts may lie on either side of the quarter', { postsInWindow: from(12, 13) }, 'medium'],
    ['of four posts', { posts: { ...MEASURES.posts, dated: 4 } }, 'medium'],
    ['and not of five', { posts: { ...MEASURES.posts, dated: 5 } }, 'high'],
    ['and not for want of a silence', { recency: null, longestSilence: null }, 'high'],
  ])('%s', (_, changes, confidence) => {
    expect(grade(changes)).toBe(confidence);
  });

  it.each(['abandoned', 'present-but-inactive'] as const)('not of few posts, where the page is %s', (verdict) => {
    expect(grade({ posts: { ...MEASURES.posts, dated: 1 } }, { verdict })).toBe('high');
  });

  it('where fewer than eight of ten posts show their reactions', () => {
    expect(grade({}, { reading: shown(16) })).toBe('high');
    expect(grade({}, { reading: shown(15) })).toBe('medium');
    expect(grade({}, { reading: shown(15), verdict: 'unheard' })).toBe('medium');
  });

  it.each(['abandoned', 'present-but-inactive', 'irregular'] as const)('not so where %s rests on times', (verdict) => {
    expect(grade({}, { reading: shown(0), verdict })).toBe('high');
  });

  it('of a thriving page whose response may be in the lower half', () => {
    const verdict = 'thriving';
    expect(grade({}, { verdict, response: HEARD })).toBe('high');
    expect(grade({}, { verdict, response: { ...HEARD, low: 49.9 } })).toBe('medium');
    expect(grade({}, { verdict, response: null })).toBe('medium');
  });
});

it('is a grade less of a page in no known layout', () => {
  const reading: PageReading = { ...SEEN, layout: 'by-shape' };
  expect(grade({}, { reading })).toBe('medium');
  expect(grade({ recency: from(2, 30) }, { reading })).toBe('low');
});

it('asks for the reactions of own posts alone', () => {
  expect(countsRead({ ...SEEN, posts: [...shown(10).posts, reshare(3, { reactions: null })] })).toBe(0.5);
  expect(countsRead({ ...SEEN, posts: [reshare(3)] })).toBe(0);
});
