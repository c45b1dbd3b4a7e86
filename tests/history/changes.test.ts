import { describe, expect, it } from 'vitest';
import { changesOf } from '../../lib/history/changes.ts';
import { post } from '../readings.ts';
import { ago, at, count, covering, readAgo } from './pages.ts';

/** A post that drew so many reactions, a comment and no share. */
const heard = (age: number, reactions: number) => post(age, { reactions: count(reactions) });

describe('what became of the posts already seen', () => {
  it('says what they gained in all, from one reading to the next', () => {
    const now = readAgo(0, [heard(2, 9), heard(50, 7), heard(60, 6), heard(70, 5)]);
    const then = readAgo(42, [heard(50, 5), heard(60, 5), heard(70, 5)]);
    expect(changesOf([then, now]).gained).toEqual({
      posts: 2,
      interactions: { low: 3, high: 3 },
      from: ago(42),
      to: ago(0),
    });
  });

  it('takes nothing for growth that rounding may explain', () => {
    const now = readAgo(0, [post(50, { reactions: { low: 1000, high: 1099, shown: '1K' } })]);
    const then = readAgo(42, [heard(50, 1050)]);
    expect(changesOf([now, then]).gained).toMatchObject({ posts: 0, interactions: { low: 0, high: 0 } });
  });

  it('compares only what both readings count', () => {
    const now = readAgo(0, [post(50, { reactions: count(7), comments: null, shares: null })]);
    const { growth } = changesOf([now, readAgo(42, [heard(50, 5)])]);
    expect(growth).toMatchObject([
      {
        parts: ['reactions'],
        sightings: [
          { at: ago(42), interactions: { low: 5 } },
          { at: ago(0), interactions: { low: 7 } },
        ],
      },
    ]);
  });

  it('does not compare two looks of one day, nor a first reading', () => {
    expect(changesOf([readAgo(0, [heard(50, 7)]), readAgo(0.5, [heard(50, 5)])]).gained).toBeNull();
    expect(changesOf([readAgo(0, [heard(50, 7)])])).toMatchObject({ gained: null, growth: [], gone: [] });
  });

  it('tells of posts that a newer list passes over', () => {
    const now = readAgo(0, at([2, 50, 70]));
    const then = readAgo(42, at([50, 60, 70, 80]));
    expect(changesOf([now, then]).gone.map(({ publishedAt, lastSeenAt }) => [publishedAt?.from, lastSeenAt])).toEqual([
      [ago(60), ago(42)],
    ]);
  });

  it('tells of none that the newer list need not show', () => {
    const then = readAgo(42, at([50, 60, 70]));
    expect(changesOf([readAgo(0, at([2, 50])), then]).gone).toEqual([]);
    expect(changesOf([covering(readAgo(0, at([2, 70])), { holes: 1 }), then]).gone).toEqual([]);
    expect(changesOf([covering(readAgo(0, at([2, 70])), { filter: 'videos' }), then]).gone).toEqual([]);
    // It may be the same under another id.
    const share = post(60, { id: 'urn:li:share:7000000000000000001' });
    expect(changesOf([readAgo(0, [...at([50]), share, ...at([70])]), then]).gone).toEqual([]);
  });

  it('tells of the last post of then, where the newer list goes on past it', () => {
    const last = post(60, { publishedAt: null });
    const then = readAgo(42, [...at([45, 50]), last]);
    const gone = (ages: number[]) => changesOf([readAgo(0, at(ages)), then]).gone.map(({ id }) => id);
    expect(gone([2, 45, 50, 75])).toEqual([last.id]);
    expect(gone([2, 45, 50])).toEqual([]);
  });

  it('follows the followers, the oldest reading first', () => {
    const page = (days: number, followers: number) => {
      const reading = readAgo(days, []);
      return { ...reading, page: { ...reading.page, followers: count(followers) } };
    };
    expect(changesOf([page(0, 3240), page(42, 3210)]).followers.map(({ followers }) => followers.low)).toEqual([
      3210, 3240,
    ]);
  });
});
