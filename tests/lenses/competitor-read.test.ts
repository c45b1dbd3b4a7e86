import { describe, expect, it, test } from 'vitest';
import type { AuditJson } from '../../lib/audit.ts';
import type { PostReading } from '../../lib/reading/reading.ts';
import { competitorOf, every, heard, made, ownPosts, paced, post, quarter, reshare } from './audits.ts';
import { all, place } from './compared.ts';

describe('what was not read well is not compared', () => {
  const other = made('b', quarter(24, heard(30)), { followers: 1000 });
  const measures = (audit: AuditJson, mine = other) =>
    all(competitorOf(audit, { mine }))
      .filter(({ against }) => against === 'mine')
      .map(({ measure }) => measure);

  test.each<[string, AuditJson, string[]]>([
    [
      'followers not known: neither rate nor raw counts',
      made('a', quarter(4), { followers: null }),
      ['rate', 'interactions'],
    ],
    ['too few posts with counts', made('a', quarter(24, { reactions: null })), ['rate', 'interactions']],
    ['another count shown', made('a', quarter(24, { shares: null })), ['rate', 'interactions']],
    [
      'a post that could not be read: perhaps the newest',
      made('a', quarter(24), { coverage: { holes: 1 } }),
      ['recency', 'reshares'],
    ],
    [
      'counts unread that leave the median without an upper bound',
      made(
        'a',
        quarter(24).map((it, i) => (i < 12 ? { ...it, reactions: null } : it)),
      ),
      ['rate', 'interactions'],
    ],
    ['kinds not known', made('a', quarter(24, { kind: 'unknown' })), ['jobs', 'formats']],
  ])('%s', (_, audit, missing) => {
    for (const measure of missing) expect(measures(audit)).not.toContain(measure);
    expect(measures(audit).length).toBeGreaterThan(0);
  });

  it('a page without a verdict: nothing at all, and that is said', () => {
    const unsure = made('a', ownPosts([1, 2]));
    const lens = competitorOf(unsure, { mine: other, set: [other] });
    expect([lens.headline, all(lens), lens.remarks]).toEqual(['Too little read to compare', [], []]);
    expect(competitorOf(other, { mine: unsure }).notes).toEqual([
      'Too little of your page could be read to compare it.',
    ]);
  });

  it('an own page on the other site: not compared, and that is said', () => {
    const mine = made('mine', quarter(24), { site: 'facebook' });
    const lens = competitorOf(other, { mine });
    expect(all(lens)).toEqual([]);
    expect(lens.notes).toEqual(['Your page was read on Facebook: it is not compared with this one.']);
  });

  it('posts in no sure order: nothing of them', () => {
    const shuffled = [post(40), post(2), post(60), ...ownPosts(Array.from({ length: 20 }, (_, i) => i * 4))];
    const mixed = made('a', shuffled, { coverage: { order: 'mixed' } });
    expect(mixed.diagnosis.verdict).not.toBe('not-enough-evidence');
    expect(measures(mixed)).toEqual([]);
    expect(competitorOf(mixed, { mine: other }).headline).toBe('Nothing that both pages show');
  });
});

describe('followers more than tenfold apart', () => {
  const small = made('small', quarter(24, heard(5)), { followers: 300 });

  it('compares rates only', () => {
    const lens = competitorOf(small, { mine: made('big', quarter(24, heard(60)), { followers: 30_000 }) });
    expect(place(lens, 'interactions', 'mine')).toBeNull();
    expect(place(lens, 'rate', 'mine')).toBe('more');
  });

  it('unless rounding leaves it open: then raw counts are not compared either, and nothing is said of it', () => {
    const followers = { low: 2950, high: 3049, shown: '3K' };
    const lens = competitorOf(small, { mine: made('big', quarter(24, heard(60)), { followers }) });
    expect(place(lens, 'interactions', 'mine')).toBeNull();
    expect(lens.remarks.map(({ id }) => id)).not.toContain('com-tier');
  });
});

describe('formats and shares', () => {
  const video: Partial<PostReading> = { kind: 'video' };

  it('a format of the person’s page that is missing here, and the reverse', () => {
    const mine = made('mine', [...ownPosts(every(1, 9, 1), video), ...paced(7, {}, 11)]);
    const other = made('a', paced(7));
    const { differences } = competitorOf(other, { mine });
    expect(differences.find(({ measure }) => measure === 'formats')).toEqual({
      measure: 'formats',
      against: 'mine',
      place: 'less',
      text: 'No videos: none in the last 20; your page 9 of the last 20 posts.',
    });
    expect(competitorOf(mine, { mine: other }).differences.find(({ measure }) => measure === 'formats')?.text).toBe(
      'Publishes videos: 9 of the last 20 posts; your page none in the last 20.',
    );
  });

  it('a format that half of the others use', () => {
    const users = [made('s1', paced(7, video)), made('s2', paced(7, video))];
    const others = [made('s3', paced(7)), made('s4', paced(7))];
    const text = (set: AuditJson[]) =>
      competitorOf(made('a', paced(7)), { set }).differences.find(({ measure }) => measure === 'formats')?.text;
    expect(text([...users, ...others])).toBe('No videos in its last 20 posts; 2 of 4 other pages publish them.');
    expect(text(users)).toBe('No videos in its last 20 posts; both other pages publish them.');
    expect(text([...users.slice(0, 1), ...others.slice(0, 1)])).toBe(
      'No videos in its last 20 posts; 1 of 2 other pages publishes them.',
    );
    expect(text(users.slice(0, 1))).toBe(
      'No videos in its last 20 posts; the other page you have read publishes them.',
    );
    expect(text([...users, ...others, made('s5', paced(7))])).toBeUndefined();
  });

  it('is never missing where a kind is not known, or few posts were seen', () => {
    const set = [made('s1', paced(7, video))];
    const hidden = made('a', [post(1, { kind: 'unknown' }), ...paced(7, {}, 4)]);
    const few = made('a', ownPosts([1, 20, 40, 60, 80, 100]));
    for (const audit of [hidden, few])
      expect(competitorOf(audit, { set }).differences.filter(({ measure }) => measure === 'formats')).toEqual([]);
  });

  it('reshares and job offers as counts', () => {
    // Wilson: 18 of 20 is [0.699, 0.972], 2 of 20 [0.028, 0.301].
    const mixed = (reshared: number) =>
      Array.from({ length: 40 }, (_, i) => (i % 20 < reshared ? reshare(1 + i * 3) : post(1 + i * 3)));
    const lens = competitorOf(made('a', mixed(18)), { mine: made('b', mixed(2)) });
    expect(lens.differences.find(({ measure }) => measure === 'reshares')?.text).toBe(
      'More reshares among its posts than your page: 18 of 20 posts (70% to 97%) against 2 of 20 posts (3% to 30%).',
    );
    const jobs = (count: number) => paced(7).map((it, i) => (i < count ? { ...it, kind: 'job' as const } : it));
    const hiring = competitorOf(made('a', jobs(15)), { mine: made('b', jobs(1)) });
    expect(place(hiring, 'jobs', 'mine')).toBe('more');
  });
});
