/** Steps on a competitor that rest on what pages publish (../shared/research/tips.md 4, 49 to 54 and 56). */
import { describe, expect, it } from 'vitest';
import type { AuditJson } from '../../lib/audit.ts';
import { auditOf, every, heard, made, named, ownPosts, paced, post, quarter, quiet, reshare } from './audits.ts';
import { idsOf, remark, tipIds, tipsOf } from './remarks.ts';

describe('49 com-format-gap', () => {
  const video = { kind: 'video' } as const;
  const set = [made('s1', paced(7, video)), made('s2', paced(7))];

  it('where half of the pages use a format, and the person’s never', () => {
    expect(remark('com-format-gap', made('a', paced(7, video)), { set, mine: made('mine', paced(7)) })?.text).toBe(
      'Try videos for four posts: 2 of 3 pages use that format, your page has not used it in its last 20 posts.',
    );
  });
  it('says “both” of two pages, and one is no set', () => {
    const mine = made('mine', paced(7));
    const text = (others: AuditJson[], locale: 'en' | 'fr' = 'en') =>
      remark('com-format-gap', made('a', paced(7, video)), { set: others, mine, locale })?.text;
    expect(text(set.slice(0, 1))).toContain('both pages use that format');
    expect(text(set.slice(1))).toContain('1 of 2 pages uses that format');
    expect(text([...set.slice(0, 1), made('s3', paced(7, video))])).toContain('all 3 pages use that format');
    expect(text(set.slice(0, 1), 'fr')).toContain('les deux pages utilisent ce format');
    expect(text(set.slice(1), 'fr')).toContain('une des deux pages utilise ce format');
    expect(text([])).toBeUndefined();
  });
  it('not where fewer do, where it is not known, or without a page of one’s own', () => {
    expect(idsOf(made('a', paced(7)), { set, mine: made('mine', paced(7)) })).not.toContain('com-format-gap');
    const hidden = made('mine', paced(7, { kind: 'unknown' }));
    expect(idsOf(made('a', paced(7, video)), { set, mine: hidden })).not.toContain('com-format-gap');
    expect(idsOf(made('a', paced(7, video)), { set })).not.toContain('com-format-gap');
  });
});

describe('50 com-open-ground', () => {
  const below = [made('s1', quarter(5)), made('s2', quarter(12)), made('s4', quarter(7))];

  it('where no page reaches one post a week', () => {
    const found = remark('com-open-ground', made('a', quarter(8)), { set: below });
    expect(found?.text).toContain('all 4 pages here have published less in the last 3 months');
    expect(found?.thenPerWeek).toBe(1);
    expect(remark('com-open-ground', made('a', quarter(8)), { set: below, locale: 'fr' })?.text).toContain(
      'les 4 pages vues ici ont toutes publié moins',
    );
  });
  it('not of fewer than three other pages: one page, or two, are no set', () => {
    expect(idsOf(made('a', quarter(8)))).not.toContain('com-open-ground');
    expect(idsOf(made('a', quarter(8)), { mine: made('m', quarter(8)) })).not.toContain('com-open-ground');
    expect(idsOf(made('a', quarter(8)), { set: below.slice(0, 2) })).not.toContain('com-open-ground');
    const onFacebook = made('s3', quarter(5), { site: 'facebook' });
    expect(idsOf(made('a', quarter(8)), { set: [...below.slice(0, 2), onFacebook] })).not.toContain('com-open-ground');
  });
  it('not where one does, where a quarter was not wholly seen, or where the person’s does already', () => {
    expect(idsOf(made('a', quarter(8)), { set: [...below, made('s3', quarter(13))] })).not.toContain('com-open-ground');
    const short = made('s3', ownPosts([2, 12, 25, 38, 50, 61, 70, 80]));
    expect(idsOf(made('a', quarter(8)), { set: [...below, short] })).not.toContain('com-open-ground');
    expect(idsOf(made('a', quarter(8)), { set: below, mine: made('m', quarter(20)) })).not.toContain('com-open-ground');
  });
});

describe('51 com-own-voice', () => {
  const mixed = (own: number) =>
    Array.from({ length: 40 }, (_, i) => (i % 10 < own ? post(1 + i * 3) : reshare(1 + i * 3)));

  it('where at least half of the posts are reshares, on half of the pages', () => {
    const set = [made('s1', mixed(4)), made('s2', mixed(9))];
    expect(remark('com-own-voice', made('a', mixed(3)), { set })?.text).toBe(
      'Speak in your own words: on 2 of 3 pages 60% of the posts or more are reshares. That is where you would differ.',
    );
    const both = remark('com-own-voice', made('a', mixed(3)), { set: [made('s1', mixed(3))] });
    expect(both?.text).toContain('on both pages 70% of the posts or more are reshares');
  });
  it('not of one page alone', () => {
    expect(idsOf(made('a', mixed(3)))).not.toContain('com-own-voice');
  });
  it('not below, and not where the person’s page reshares as much', () => {
    const set = [made('s1', mixed(8)), made('s2', mixed(9))];
    expect(idsOf(made('a', mixed(3)), { set })).not.toContain('com-own-voice');
    expect(idsOf(made('a', mixed(3)), { mine: made('m', mixed(4)) })).not.toContain('com-own-voice');
  });
});

describe('52 com-best-example', () => {
  const best = (reactions: number) => named('a', [post(5), post(9, heard(reactions)), ...ownPosts(every(5, 20, 12))]);

  it('brings a post of five times the median, and says which', () => {
    expect(tipsOf(best(30)).find(({ id }) => id === 'com-best-example')?.post).toBe(1);
  });
  it('not one of less', () => {
    expect(tipIds(best(29))).not.toContain('com-best-example');
  });
});

describe('53 com-hiring-pool', () => {
  const jobs = (count: number, of: number) =>
    named(
      'a',
      Array.from({ length: of }, (_, i) => post(2 + i * 4, i < count ? { kind: 'job' } : {})),
    );

  it('where three in ten of the last posts are job offers: for whoever hires', () => {
    expect(tipsOf(jobs(6, 20)).find(({ id }) => id === 'com-hiring-pool')?.purpose).toBe('recruiting');
  });
  it('not below', () => {
    expect(tipIds(jobs(5, 20))).not.toContain('com-hiring-pool');
  });
});

describe('54 com-moved-site', () => {
  const active = made('a', paced(4));
  const gone = (kept?: { sameCompanyAs: string }): AuditJson => ({
    ...auditOf(quiet('a', { site: 'facebook' })),
    ...(kept ? { kept } : {}),
  });

  it('where the person said that both are of one company', () => {
    const said = 'Ask where the buyers are: this company is active on LinkedIn, and not on Facebook.';
    expect(remark('com-moved-site', active, { set: [gone({ sameCompanyAs: 'linkedin:a' })] })?.text).toBe(said);
    const other = { ...gone({ sameCompanyAs: 'linkedin:a' }) };
    expect(remark('com-moved-site', other, { set: [active] })?.text).toBe(said);
  });
  it('not by the name alone, nor where both are active', () => {
    expect(idsOf(active, { set: [gone()] })).not.toContain('com-moved-site');
    const both = { ...auditOf(named('a', paced(4), { site: 'facebook' })), kept: { sameCompanyAs: 'linkedin:a' } };
    expect(idsOf(active, { set: [both] })).not.toContain('com-moved-site');
  });
});

describe('56 com-trend', () => {
  const spread = (posts: number, from: number, to: number) =>
    ownPosts(Array.from({ length: posts }, (_, i) => from + ((i + 0.5) * (to - from)) / posts));
  const now = made('a', [...spread(24, 0, 92), ...spread(8, 92, 184), ...ownPosts([190])]);
  const readAt = '2026-08-25T12:00:00.000Z';
  const old = spread(8, 92, 184);
  const earlier = auditOf({ ...named('a', [...old, ...ownPosts([190])], { coverage: { end: true } }), readAt });

  it('gives the direction since the earlier reading, and no cause', () => {
    expect(remark('com-trend', now, { earlier })?.text).toBe(
      'Report that it posts more often, and no cause: 24 posts of its own in the 92 days since 25 August, against 8 in the 92 days before.',
    );
    expect(remark('com-trend', now, { earlier, locale: 'fr' })?.text).toContain('depuis le 25 août, contre 8');
  });
  it('not without an earlier reading, nor where it was cut', () => {
    expect(idsOf(now)).not.toContain('com-trend');
    const cut = auditOf({ ...named('a', spread(3, 92, 120)), readAt });
    expect(idsOf(now, { earlier: cut })).not.toContain('com-trend');
    const another = { ...earlier, reading: named('other', earlier.reading.posts) };
    expect(idsOf(now, { earlier: another })).not.toContain('com-trend');
  });
});
