import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/reading/reading.ts';
import { chosen, each, hidden, idsOf, kinds, reacted, rounded, silent, textWith, weekly } from './findings-pages.ts';
import { every, ownPosts, page, post, reshare } from './pages.ts';

/** Pages as in findings.test.ts, but for one value that was not read, or is not known well enough. */
describe.each<[string, string, PageReading]>([
  [
    'weekday-habit',
    'times to the day only',
    page(ownPosts(every(7, 20, 3).map((age): [number, number] => [age, age + 1]))),
  ],
  ['weekday-habit', 'nineteen posts', page(ownPosts(every(7, 19, 3)))],
  ['weekday-habit', 'a chosen list', page(ownPosts(every(7, 20, 3)), chosen)],
  [
    'response-trend',
    'a count that was not read',
    page([...reacted([9, 10, 11, 12, 1, 2, 3]), post(60, { reactions: null })]),
  ],
  ['response-trend', 'seven posts', page(reacted([9, 10, 11, 12, 1, 2, 3]))],
  ['response-trend', 'a chosen list', page(reacted([9, 10, 11, 12, 1, 2, 3, 4]), chosen)],
  [
    'response-trend',
    'rounded counts that may be alike',
    page(
      each(
        [950, 1950, 2950, 3950, 900, 100, 200, 300].map((low) => ({ ...silent, reactions: rounded(low, low + 99) })),
      ),
    ),
  ],
  ['big-audience-asleep', 'followers that may be fewer', page(weekly, { followers: rounded(9_500, 40_000) })],
  ['big-audience-asleep', 'unknown followers', page(weekly, { followers: null })],
  ['big-audience-asleep', 'four posts', page(ownPosts([3, 33, 63, 93]), { followers: 40_000 })],
  [
    'big-audience-asleep',
    'comments that the view does not show',
    page(ownPosts(every(7, 14, 3), { comments: null }), { followers: 40_000 }),
  ],
  ['small-but-alive', 'unknown followers', page(weekly, { followers: null })],
  ['small-but-alive', 'reactions not read', page(ownPosts(every(7, 14, 3), { reactions: null }), { followers: 300 })],
  ['small-but-alive', 'no verdict', page(weekly.slice(0, 2), { followers: 300 })],
  [
    'best-post',
    'a count whose low end is no longer twice',
    page([...reacted([3, 4, 4, 4, 5, 4]), post(60, { ...silent, reactions: rounded(6, 30) })]),
  ],
  ['best-post', 'four posts', page(reacted([3, 4, 40, 4]))],
  [
    'one-hit',
    'a count that may be less',
    page([post(3, { ...silent, reactions: rounded(20, 90) }), ...ownPosts(every(7, 6, 10))]),
  ],
  ['text-only', 'an unknown kind', page([post(1, { kind: 'unknown' }), ...ownPosts(every(7, 8, 3), { kind: 'text' })])],
  ['text-only', 'seven posts', page(ownPosts(every(7, 7, 3), { kind: 'text' }))],
  ['text-only', 'a post that could not be read', page(ownPosts(every(7, 8, 3), { kind: 'text' }), hidden)],
  [
    'links-only',
    'an unknown kind',
    page([post(1, { kind: 'unknown' }), ...ownPosts(every(7, 8, 3), { kind: 'link' })]),
  ],
  ['links-only', 'a chosen list', page(ownPosts(every(7, 8, 3), { kind: 'link' }), chosen)],
  ['no-job', 'nine posts', page(ownPosts(every(7, 9, 3)))],
  [
    'no-job',
    'an unknown kind among the newest',
    page([...ownPosts([1, 2]), post(3, { kind: 'unknown' }), ...weekly.slice(1)]),
  ],
  ['no-job', 'a post that could not be read', page(weekly, hidden)],
  ['no-video', 'a post that could not be read', page(weekly, hidden)],
  ['no-document', 'a chosen list', page(ownPosts(every(7, 15, 3)), chosen)],
  ['has-video', 'unknown kinds', page(ownPosts(every(7, 8, 3), { kind: 'unknown' }))],
  ['has-document', 'unknown kinds', page(ownPosts(every(7, 8, 3), { kind: 'unknown' }))],
  [
    'varied-formats',
    'a post that could not be read',
    page(kinds('image', 'video', 'text', 'image', 'link', 'video', 'image', 'text'), hidden),
  ],
  ['own-voice', 'a post that could not be read', page(weekly, hidden)],
  ['mostly-reshares', 'a chosen list', page([post(1), ...every(7, 5, 3).map((age) => reshare(age)), post(60)], chosen)],
  ['no-hashtags', 'texts that were cut', page(ownPosts(every(7, 8, 3), { text: textWith([], true) }))],
  ['no-hashtags', 'texts that were not read', page(ownPosts(every(7, 8, 3)))],
  ['few-hashtags', 'texts that were cut', page(ownPosts(every(7, 8, 3), { text: textWith(['a'], true) }))],
  ['fresh-pin', 'a pin without a time', page([post(null, { pinned: true }), ...weekly])],
  ['old-pin', 'a pin without a time', page([post(null, { pinned: true }), ...weekly])],
  ['facts-missing', 'a category whose place was not read', page(weekly, { page: { category: null } })],
  [
    'facts-complete',
    'a description whose place was not read',
    page(weekly, { page: { website: 'filled', category: 'Joinery' } }),
  ],
  ['silence', 'a post without a time', page([post(null), ...ownPosts(every(7, 10, 45))])],
  ['cadence-for-size', 'a chosen list', page(weekly, chosen)],
  ['response-for-size', 'reactions not read', page(ownPosts(every(7, 14, 3), { reactions: null }))],
  ['nobody-reacts', 'reactions that may be none', page(ownPosts(every(7, 8, 3), { reactions: rounded(0, 9) }))],
  ['everyone-reacts', 'reactions that may be none', page(ownPosts(every(7, 8, 3), { reactions: rounded(0, 9) }))],
])('%s', (id, what, reading) => {
  it(`is not drawn from ${what}`, () => expect(idsOf(reading)).not.toContain(id));
});
