import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../lib/diagnosis/findings/index.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { findings as english } from '../../lib/words/en/findings.ts';
import { findings as french } from '../../lib/words/fr/findings.ts';
import { carried, find, idsOf, kinds, reacted, silent, textWith, weekly } from './findings-pages.ts';
import { diagnosisOf, every, exactly, ownPosts, page, post, reshare } from './pages.ts';

const text = textWith(['a', 'b', 'c', 'd', 'e', 'f']);

describe('the catalogue', () => {
  it('has one file a finding, named after it', () => {
    const files = readdirSync(new URL('../../lib/diagnosis/findings/', import.meta.url)).map((file) =>
      file.replace('.ts', ''),
    );
    const ids: string[] = FINDINGS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(files.filter((file) => file !== 'index' && file !== 'finding').sort()).toEqual(ids.toSorted());
  });

  it('has words in both languages for each, and none for another', () => {
    const ids: string[] = FINDINGS.map(({ id }) => id).sort();
    expect(Object.keys(english).sort()).toEqual(ids);
    expect(Object.keys(french).sort()).toEqual(ids);
  });
});

describe.each<[string, PageReading, PageReading]>([
  ['last-post', page(weekly), page([])],
  ['few-posts', page(ownPosts([10, 35, 93])), page(ownPosts([10, 35, 60, 93]))],
  ['cadence-for-size', page(weekly), page(weekly, { followers: null })],
  ['silence', page(ownPosts(every(7, 10, 45))), page(ownPosts(every(7, 10, 21)))],
  ['long-hole', page(ownPosts([1, 2, 3, 40, 50, 60, 95])), page(weekly)],
  ['bursts', page(ownPosts([1, 2, 3, 4, 5, 48, 49, 50, 51, 95])), page(ownPosts(every(7, 9, 40)))],
  ['steady-rhythm', page(weekly), page(ownPosts([1, 2, 3, 20, 21, 22, 40, 60, 80]))],
  ['weekday-habit', page(ownPosts(every(7, 20, 3))), page(ownPosts(every(3, 20, 3)))],
  ['slowing-or-growing', page(ownPosts([1, 3, 5, 8, 11, 15, 20, 26, 34, 45])), page(weekly)],
  ['mostly-reshares', page([post(1), ...every(7, 5, 3).map((age) => reshare(age)), post(60)]), page(weekly)],
  ['own-voice', page(weekly), page([reshare(1), ...weekly])],
  ['no-own-post-but-reshares', page([reshare(2), reshare(95)]), page([reshare(2), post(10), reshare(95)])],
  ['empty-page', page([], { coverage: { end: true } }), page([])],
  ['nobody-reacts', page(ownPosts(every(7, 8, 3), silent)), page(ownPosts(every(7, 8, 3), { reactions: null }))],
  ['everyone-reacts', page(weekly), page(ownPosts(every(7, 8, 3), silent))],
  ['response-for-size', page(weekly), page(weekly, { followers: null })],
  ['response-trend', page(reacted([9, 10, 11, 12, 1, 2, 3, 4])), page(reacted([9, 1, 11, 12, 10, 2, 3, 4]))],
  ['big-audience-asleep', page(weekly, { followers: 40_000 }), page(weekly, { followers: 9000 })],
  ['small-but-alive', page(weekly, { followers: 300 }), page(weekly, { followers: 500 })],
  ['one-hit', carried, page(weekly)],
  ['best-post', page(reacted([3, 4, 10, 4, 5, 4])), page(reacted([3, 4, 7, 4, 5, 4]))],
  [
    'few-comments',
    page(ownPosts(every(7, 8, 3), { comments: exactly(0) })),
    page(ownPosts(every(7, 8, 3), { comments: null })),
  ],
  ['has-comments', page(weekly), page(ownPosts(every(7, 8, 3), { comments: null }))],
  ['one-format', page(weekly), page(ownPosts(every(7, 8, 3), { kind: 'unknown' }))],
  [
    'text-only',
    page(ownPosts(every(7, 8, 3), { kind: 'text' })),
    page([post(1), ...ownPosts(every(7, 8, 3), { kind: 'text' })]),
  ],
  [
    'links-only',
    page(kinds(...Array.from({ length: 8 }, (_, i) => (i % 2 ? ('link' as const) : ('article' as const))))),
    page(weekly),
  ],
  ['varied-formats', page(kinds('image', 'video', 'text', 'image', 'link', 'video', 'image', 'text')), page(weekly)],
  ['no-video', page(weekly), page([post(1, { kind: 'unknown' }), ...weekly])],
  ['has-video', page([post(1, { kind: 'video' }), ...weekly]), page(weekly)],
  ['no-document', page(ownPosts(every(7, 15, 3))), page(ownPosts(every(7, 15, 3)), { site: 'facebook' })],
  ['has-document', page([post(1, { kind: 'document' }), ...weekly]), page(weekly)],
  ['all-jobs', page(ownPosts(every(7, 8, 3), { kind: 'job' })), page(weekly)],
  ['no-job', page(weekly), page([...weekly, post(120, { kind: 'job' })])],
  [
    'hiring',
    page([post(1, { kind: 'job' }), post(9, { kind: 'job' }), ...ownPosts([20])]),
    page(ownPosts([70, 80], { kind: 'job' })),
  ],
  ['recent-event', page([post(9, { kind: 'event' }), post(20)]), page([post(9), post(40, { kind: 'event' })])],
  ['many-links', page(kinds('link', 'link', 'link', 'link', 'link', 'image', 'image', 'image')), page(weekly)],
  ['many-hashtags', page(ownPosts(every(7, 8, 3), { text })), page(weekly)],
  ['no-hashtags', page(ownPosts(every(7, 8, 3), { text: textWith([]) })), page(ownPosts(every(7, 8, 3), { text }))],
  [
    'few-hashtags',
    page(ownPosts(every(7, 8, 3), { text: textWith(['a', 'b']) })),
    page(ownPosts(every(7, 8, 3), { text })),
  ],
  ['old-pin', page([post(200, { pinned: true }), ...weekly]), page([post(100, { pinned: true }), ...weekly])],
  ['fresh-pin', page([post(80, { pinned: true }), ...weekly]), page([post(100, { pinned: true }), ...weekly])],
  [
    'few-followers',
    page(weekly, { followers: 499 }),
    page(weekly, { followers: { low: 450, high: 549, shown: '500' } }),
  ],
  ['facts-missing', page(weekly, { page: { about: 'empty' } }), page(weekly, { page: { about: null } })],
  [
    'facts-complete',
    page(weekly, { page: { about: 'filled', website: 'filled', category: 'Joinery' } }),
    page(weekly, { page: { about: 'filled', website: 'empty', category: 'Joinery' } }),
  ],
  ['followers-unknown', page(weekly, { followers: null }), page(weekly)],
  ['counts-unread', page([post(2, { reactions: null }), ...weekly]), page(weekly)],
  ['part-seen', page(ownPosts([2, 9, 30])), page(weekly)],
  [
    'coarse-dates',
    page(
      ownPosts([
        [30, 61],
        [61, 92],
      ]),
    ),
    page(weekly),
  ],
  ['posts-unread', page(weekly, { coverage: { holes: 2 } }), page(weekly)],
  ['home-tab', page(weekly, { notes: [{ code: 'home-tab' }] }), page(weekly)],
  ['filtered', page(weekly, { coverage: { filter: 'images' } }), page(weekly)],
  ['not-in-order', page(weekly, { coverage: { order: 'mixed' } }), page(weekly)],
  ['feed-not-seen', page([], { coverage: { feed: 'not-seen' } }), page([])],
])('%s', (id, where, whereNot) => {
  it('is found where its test holds, and rests on posts of the page', () => {
    const found = find(where, id);
    expect(found?.text).toMatch(/\S.*[.]$/);
    for (const index of found?.posts ?? []) expect(where.posts[index]).toBeDefined();
  });

  it('is not found elsewhere', () => expect(idsOf(whereNot)).not.toContain(id));
});

describe('since an earlier reading', () => {
  const readAt = '2026-10-26T12:00:00.000Z';
  const before = page([], { readAt, followers: 500 });
  const previous = { reading: before, measures: measure(before) };

  it('counts the posts since, where the list reaches back so far', () => {
    const { findings } = diagnosisOf(page(ownPosts([3, 20, 40])), { previous });
    expect(findings.find(({ id }) => id === 'since-last')).toMatchObject({ tone: 'good', posts: [0, 1] });
    const short = diagnosisOf(page(ownPosts([3, 20])), { previous });
    expect(short.findings.map(({ id }) => id)).not.toContain('since-last');
  });

  it('tells more followers only beyond rounding', () => {
    const grown = diagnosisOf(page(ownPosts([3, 20, 40]), { followers: 700 }), { previous });
    expect(grown.findings.find(({ id }) => id === 'followers-since-last')?.text).toContain('40%');
    const vague = diagnosisOf(page([], { followers: { low: 550, high: 649, shown: '600' } }), { previous });
    expect(vague.findings.map(({ id }) => id)).not.toContain('followers-since-last');
  });
});
