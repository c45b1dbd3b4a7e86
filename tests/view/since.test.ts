import { describe, expect, it } from 'vitest';
import '../../lib/words/all.ts';
import { type AuditJson, audit } from '../../lib/audit.ts';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { sinceOf } from '../../lib/view/since.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { post, READ_AT, reading } from '../readings.ts';

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.parse(READ_AT) - days * DAY).toISOString();
const whole = { coverage: { ...reading().coverage, order: 'newest-first' } } satisfies Partial<PageReading>;
const counted = (value: number) => ({ low: value, high: value, shown: String(value) });
const at = (ages: number[], changes: Partial<PostReading> = {}) => ages.map((age) => post(age, changes));
const audited = (posts: PostReading[], changes: Partial<PageReading> = {}): AuditJson =>
  audit(reading(posts, { ...whole, ...changes }), { locale: 'en', context: { lens: 'mine' } });
/** The same page `days` before: what was published since then was not there. */
const earlier = (posts: PostReading[], days: number, changes: Partial<PageReading> = {}): AuditJson =>
  audited(
    posts.filter(({ publishedAt }) => publishedAt && publishedAt.to <= ago(days)),
    { readAt: ago(days), ...changes },
  );

const STEADY = Array.from({ length: 30 }, (_, index) => 2 + index * 6);
const STOPPED = [74, 83, 88, 94, 102, 108, 114, 121, 127, 135, 143, 152, 160, 166, 171, 178, 190, 200, 210, 225, 240];
const { since: words } = deeperWords('en');
const said = (view: ReturnType<typeof sinceOf>) =>
  view && [
    words.ago(view),
    words.posts(view),
    words.verdict(view),
    view.response && words.response({ response: view.response }),
  ];

describe('since the last reading', () => {
  it('says what became of a page that fell silent', () => {
    const posts = at(STOPPED);
    expect(said(sinceOf(earlier(posts, 42), audited(posts)))).toEqual([
      '42\u00a0days ago',
      'No post in 42\u00a0days, was 9 in 92.',
      'It was irregular then, silent for 32\u00a0days; now it is present, but inactive.',
      'Response: no clear difference.',
    ]);
  });

  it('counts posts that certainly lie after the earlier reading, and says the doubt', () => {
    const coarse = { publishedAt: { from: ago(14), to: ago(7), source: 'text' } } as const;
    const posts = [...at([2, 5]), post(7, coarse), ...at(STEADY.map((age) => age + 14))];
    const view = sinceOf(earlier(posts, 10), audited(posts));
    expect(view?.posts).toEqual({ low: 2, high: 3 });
    expect(view && words.posts(view)).toBe('2 to 3 posts in 10\u00a0days, was 15 in 92.');
  });

  it('says the least where the list does not reach back to the earlier reading', () => {
    const short = audited(at([1, 3, 4]));
    const view = sinceOf(earlier(at(STEADY), 30), short);
    expect(view?.posts).toEqual({ low: 3, high: null });
    expect(view && words.posts(view)).toBe('At least 3 posts in 30\u00a0days, was 16 in 92.');
  });

  it('says what was before only of a stretch that was seen, and long enough', () => {
    const posts = at([3, 5, 41, 45, 50]);
    // Ten days back from the earlier reading: that says nothing of how the page posts.
    const view = sinceOf(earlier(posts, 40), audited(posts));
    expect(view?.was).toBeNull();
    expect(view && words.posts(view)).toBe('2 posts in 40\u00a0days.');
    // Three weeks were seen of the quarter before.
    const more = at([3, 5, 41, 45, 50, 62]);
    expect(sinceOf(earlier(more, 40), audited(more))?.was).toEqual({ posts: { low: 4, high: 4 }, days: 22 });
  });

  it('counts nothing before as none, where the whole list was seen', () => {
    const then = audited([], {
      readAt: ago(31),
      coverage: { ...whole.coverage, end: true, postsSeen: 0, withTime: 0, withReactions: 0 },
    });
    const view = sinceOf(then, audited(at([2, 9, 16])));
    expect(view && words.posts(view)).toBe('At least 3 posts in 31\u00a0days, was 0 in 92.');
  });

  it('does not say "none" where nothing is known', () => {
    const view = sinceOf(earlier(at(STEADY), 30), audited([]));
    expect(view?.posts).toEqual({ low: 0, high: null });
    expect(view && words.posts(view)).toBe('Whether it has posted since is not known.');
  });

  it('speaks of own posts only on a page that reshares', () => {
    const posts = [...at([3], { authorship: 'reshare' }), ...at(STOPPED)];
    const view = sinceOf(earlier(posts, 42), audited(posts));
    expect(view && words.posts(view)).toBe('No post of its own in 42\u00a0days, was 9 in 92.');
  });

  it('calls a response higher or lower only where the intervals are apart', () => {
    const before = at(
      STEADY.map((age) => age + 100),
      { reactions: counted(1), comments: counted(0) },
    );
    const after = at(STEADY.slice(0, 16), { reactions: counted(60), comments: counted(0) });
    const level = at(STEADY.slice(0, 16), { reactions: counted(1), comments: counted(0) });
    expect(sinceOf(earlier(before, 100), audited(after))?.response).toBe('higher');
    expect(sinceOf(earlier(before, 100), audited(level))?.response).toBe('level');
    const loud = before.map((each) => ({ ...each, reactions: counted(60) }));
    expect(sinceOf(earlier(loud, 100), audited(level))?.response).toBe('lower');
  });

  it('compares no response of views that count different things', () => {
    const posts = at(STEADY);
    const blind = posts.map((each) => ({ ...each, comments: null }));
    const view = sinceOf(earlier(blind, 40), audited(posts));
    expect(view).not.toBeNull();
    expect(view?.response).toBeNull();
  });

  it('is silent within a day, backwards, and where both readings know nothing', () => {
    const posts = at(STEADY);
    expect(sinceOf(earlier(posts, 0.5), audited(posts))).toBeNull();
    expect(sinceOf(audited(posts), earlier(posts, 40))).toBeNull();
    expect(sinceOf(earlier([], 40), audited([]))).toBeNull();
  });

  it('has no word for a verdict that stands', () => {
    const posts = at(STEADY);
    const view = sinceOf(earlier(posts, 40), audited(posts));
    expect(view && words.verdict(view)).toBe('It is still active.');
  });
});
