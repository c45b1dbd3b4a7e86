/** The last posts of a page, and what is merely counted of it. */
import { describe, expect, it } from 'vitest';
import { listPosts } from '../../lib/measures/list.ts';
import { measure } from '../../lib/measures/measure.ts';
import { newestPosts } from '../../lib/measures/newest.ts';
import type { Coverage, PostReading } from '../../lib/reading/reading.ts';
import { page, post, reshare } from '../diagnosis/pages.ts';

/** The places, in the reading, of the newest posts. */
const newest = (posts: PostReading[], coverage: Partial<Coverage> = {}, most = 2) =>
  newestPosts(listPosts(page(posts, { coverage })), most)?.map(({ index }) => index) ?? null;

const WHOLE = { end: true, order: 'mixed' } as const;

describe('the newest posts', () => {
  it('are the first of a list that runs from newest to oldest, whatever their times', () => {
    expect(newest([post(3), reshare(2.5), post(9)])).toEqual([0, 1]);
    expect(newest([post(3), post(null), post(9)])).toEqual([0, 1]);
    expect(newest([post(90, { pinned: true }), post(3), post(9), post(12)])).toEqual([1, 2]);
  });

  it('are told by their times in another list that was seen whole', () => {
    expect(newest([post(30), post(3), reshare(9)], WHOLE)).toEqual([1, 2]);
    expect(newest([post(30), post(3)], WHOLE, 5)).toEqual([1, 0]);
    expect(newest([post(30), post(null), post(3)], WHOLE)).toBeNull();
  });

  it('are one where there is one, with a time or without', () => {
    expect(newest([post(null)], WHOLE)).toEqual([0]);
    expect(newest([], WHOLE)).toEqual([]);
  });

  it('are not known where a newer one may stand unseen', () => {
    expect(newest([post(3), post(9)], { holes: 1 })).toBeNull();
    expect(newest([post(3), post(9)], { order: 'mixed' })).toBeNull();
  });
});

describe('what is counted', () => {
  it('are own posts, reshares, and of both those with the sign of pinning', () => {
    const { posts } = measure(page([post(90, { pinned: true }), reshare(2, { pinned: true }), post(3), post(9)]));
    expect(posts).toEqual({ own: 3, reshares: 1, pinned: 2, dated: 2 });
  });

  it('which counts are shown is asked of settled posts, and of all where none is', () => {
    const fresh = post(1, { comments: null });
    expect(measure(page([fresh, post(9), post(12)])).interactionParts).toEqual(['reactions', 'comments', 'shares']);
    expect(measure(page([post(1, { comments: null }), fresh])).interactionParts).toEqual(['reactions', 'shares']);
    const [unshown, two] = [{ comments: null }, [fresh, post(1.5, { comments: null })]];
    expect(measure(page([...two, post(9), post(12, unshown)])).interactionParts).toContain('comments');
  });
});
