/** The twelve steps on a competitor (../shared/research/tips.md 4, 46 to 57): all together, and those that rest on figures. */
import { describe, expect, it } from 'vitest';
import { TIPS } from '../../lib/diagnosis/tips/index.ts';
import { REMARKS } from '../../lib/lenses/competitor.ts';
import { remarks as english } from '../../lib/words/en/remarks.ts';
import { remarks as french } from '../../lib/words/fr/remarks.ts';
import { competitorOf, heard, made, post, quarter } from './audits.ts';
import { idsOf, remark } from './remarks.ts';

it('all twelve are there, each once, with words in both languages', () => {
  const tips = TIPS.map(({ id }) => id).filter((id) => id.startsWith('com-'));
  const remarks = REMARKS.map(({ id }) => id);
  const twelve = [
    'com-overlap',
    'com-cadence-gap',
    'com-small-but-heard',
    'com-format-gap',
    'com-open-ground',
    'com-own-voice',
    'com-best-example',
    'com-hiring-pool',
    'com-moved-site',
    'com-tier',
    'com-trend',
    'com-nothing',
  ];
  expect([...tips, ...remarks]).toEqual(expect.arrayContaining(twelve));
  expect(new Set([...tips, ...remarks]).size).toBe(tips.length + remarks.length);
  expect(Object.keys(english).sort()).toEqual([...remarks].sort());
  expect(Object.keys(french).sort()).toEqual([...remarks].sort());
});

it('each says when not, how it is seen to work, what it rests on, who does it and what it costs', () => {
  const lens = competitorOf(made('a', quarter(24, heard(30)), { followers: 800 }), {
    mine: made('b', quarter(4), { followers: 3000 }),
  });
  expect(lens.remarks.length).toBeGreaterThan(1);
  for (const { notWhen, worked, source, who, cost, effort } of lens.remarks) {
    for (const part of [notWhen, worked?.measure, worked?.target, source, who, cost, effort]) expect(part).toBeTruthy();
  }
});

describe('46 com-overlap', () => {
  it('where intervals overlap', () => {
    const unheard = (posts: number) => quarter(posts, { reactions: null });
    expect(remark('com-overlap', made('a', unheard(12)), { mine: made('b', unheard(8)) })?.text).toBe(
      'Write “no clear difference from your page” for posting pace: the ranges overlap, so there is no rank.',
    );
  });
  it('says of which it speaks: the person’s page, the set, the one other page, or both', () => {
    // 12 posts in 92 days are [0.472, 1.595] a week, 8 [0.263, 1.199], 40 [2.174, 4.144], by scipy: 40 differ.
    const hidden = (handle: string, posts: number) =>
      made(handle, quarter(posts, { reactions: null, kind: 'unknown' }));
    const near = [hidden('s1', 8), hidden('s2', 8), hidden('s3', 8)];
    const text = (others: Parameters<typeof competitorOf>[1]) => remark('com-overlap', hidden('a', 12), others)?.text;
    const rest = 'for posting pace: the ranges overlap, so there is no rank.';
    expect(text({ set: near })).toBe(`Write “no clear difference from the median of the other pages” ${rest}`);
    expect(text({ set: near.slice(0, 1) })).toBe(`Write “no clear difference from the other page” ${rest}`);
    expect(text({ mine: hidden('m', 40), set: near })).toBe(
      `Write “no clear difference from the median of the other pages” ${rest}`,
    );
    expect(text({ mine: hidden('m', 8), set: near })).toBe(
      `Write “no clear difference from your page or from the median of the other pages” ${rest}`,
    );
    expect(text({ mine: hidden('m', 8), set: near, locale: 'fr' })).toBe(
      'Écrivez «\u00a0pas d’écart net avec votre page ni avec la médiane des autres pages\u00a0» pour «\u00a0rythme de publication\u00a0»\u00a0: les fourchettes se recouvrent, il n’y a pas de classement.',
    );
  });
  it('says each apart where the measures differ', () => {
    const page = made('a', quarter(12, heard(6)), { followers: 1000 });
    const mine = made('m', quarter(8, { reactions: null }), { followers: 1000 });
    const set = ['s1', 's2', 's3'].map((handle) => made(handle, quarter(12, heard(6)), { followers: 1000 }));
    expect(remark('com-overlap', page, { mine, set })?.text).toBe(
      'Write “no clear difference from your page” for posting pace, and “no clear difference from the median of the other pages” for interactions per follower, posting pace, last post and interactions per post: the ranges overlap, so there is no rank.',
    );
  });
  it('not where they lie apart', () => {
    const apart = { mine: made('b', quarter(4, { reactions: null }), { followers: null }) };
    const lens = competitorOf(made('a', quarter(30)), apart);
    const cadence = lens.differences.find(({ measure }) => measure === 'cadence');
    expect(cadence?.place).toBe('more');
    expect(lens.remarks.find(({ id }) => id === 'com-overlap')?.text ?? '').not.toContain('posting pace');
  });
});

describe('47 com-cadence-gap', () => {
  const rivals = [made('s1', quarter(24)), made('s2', quarter(30)), made('s3', quarter(26))];
  const page = made('a', quarter(28));

  it('where the person’s page publishes half of the median or less: with the hours', () => {
    // Median of 24, 26, 28 and 30 posts in 92 days is 27: 2.05 a week. 4 posts are 0.3: 1.75 more, 2 hours.
    const found = remark('com-cadence-gap', page, { set: rivals, mine: made('mine', quarter(4)) });
    expect(found?.text).toBe(
      'Say what their pace costs before you advise it: about 2 more hours a week (an hour a post, our assumption). Half of these pages publish about 2.1 posts a week or more, your page about 0.3.',
    );
    expect([found?.thenPerWeek, found?.cost]).toEqual([2, expect.stringContaining('4,500')]);
  });
  it('of one page says that page’s pace, not that of half', () => {
    // 28 posts in 92 days: 2.13 a week.
    const text = (locale: 'en' | 'fr') =>
      remark('com-cadence-gap', page, { mine: made('mine', quarter(4)), locale })?.text;
    expect(text('en')).toContain('This page publishes about 2.1 posts a week, your page about 0.3.');
    expect(text('fr')).toContain('Cette page en est à environ 2,1 publications par semaine, la vôtre à 0,3 environ.');
  });
  it('not above half, nor where the intervals touch', () => {
    expect(idsOf(page, { set: rivals, mine: made('mine', quarter(18)) })).not.toContain('com-cadence-gap');
    const few = [made('s1', quarter(8)), made('s2', quarter(9))];
    expect(idsOf(made('a', quarter(9)), { set: few, mine: made('mine', quarter(4)) })).not.toContain('com-cadence-gap');
  });
  it('not where the person’s page is heard more already', () => {
    const mine = made('mine', quarter(5, heard(80)));
    expect(idsOf(page, { set: rivals, mine })).not.toContain('com-cadence-gap');
  });
});

describe('48 com-small-but-heard', () => {
  const loud = [post(3, heard(40)), post(9, heard(90)), post(12, heard(60)), ...quarter(10, heard(20)).slice(2)];
  const small = made('small', loud, { followers: 500 });

  it('shows the three strongest posts of the smaller page', () => {
    const found = remark('com-small-but-heard', small, { mine: made('b', quarter(12, heard(5)), { followers: 4000 }) });
    expect(found?.text).toContain('fewer followers than your page');
    expect(found?.posts).toEqual([1, 2, 0]);
    const set = [4000, 5000, 6000].map((followers) => made(`s${followers}`, quarter(12, heard(5)), { followers }));
    expect(remark('com-small-but-heard', small, { set })?.text).toContain('fewer followers than half of the others');
    expect(remark('com-small-but-heard', small, { set: set.slice(0, 1) })?.text).toContain(
      'fewer followers than the other page',
    );
  });
  it('not where the rate is higher as size alone makes it', () => {
    // By the reference 0.023 F^0.68, 500 followers make 1.6 interactions and 4,000 make 6.5: 0.31 % against 0.16 %.
    const usual = made('small', quarter(12, heard(2)), { followers: 500 });
    expect(idsOf(usual, { mine: made('b', quarter(12, heard(7)), { followers: 4000 }) })).not.toContain(
      'com-small-but-heard',
    );
  });
  it('not where followers are not known, or not fewer', () => {
    const mine = (followers: number | null) => made('b', quarter(12, heard(5)), { followers });
    expect(idsOf(small, { mine: mine(null) })).not.toContain('com-small-but-heard');
    expect(idsOf(small, { mine: mine(400) })).not.toContain('com-small-but-heard');
  });
});

describe('55 com-tier', () => {
  it('where followers are more than tenfold apart, for certain', () => {
    const of = (followers: number | null, handle = 'b') => made(handle, quarter(20), { followers });
    expect(idsOf(of(100, 'a'), { mine: of(1001) })).toContain('com-tier');
    expect(idsOf(of(100, 'a'), { mine: of(1000) })).not.toContain('com-tier');
    expect(idsOf(of(100, 'a'), { mine: of(null) })).not.toContain('com-tier');
    expect(remark('com-tier', of(100, 'a'), { set: [of(500, 'c'), of(2000, 'd'), of(9000, 'e')] })?.text).toContain(
      '2 other pages',
    );
  });
});

describe('57 com-nothing', () => {
  it('where things were compared and none differs: no urgency', () => {
    expect(idsOf(made('a', quarter(20)), { mine: made('b', quarter(20)) })).toContain('com-nothing');
    expect(idsOf(made('a', quarter(20)), { mine: made('b', quarter(2)) })).not.toContain('com-nothing');
  });
  it('not beside the open ground that the same pages leave', () => {
    // 8 posts and 7 to 9 in a quarter: their ranges overlap, and none is weekly.
    const others = [7, 8, 9].map((posts) => made(`s${posts}`, quarter(posts)));
    const lens = competitorOf(made('a', quarter(8)), { set: others });
    expect(lens.differences).toEqual([]);
    const ids = lens.remarks.map(({ id }) => id);
    expect(ids).toContain('com-open-ground');
    expect(ids).not.toContain('com-nothing');
    expect(idsOf(made('a', quarter(8)), { set: others.slice(0, 2) })).toContain('com-nothing');
  });
  it('not where nothing was compared', () => {
    expect(idsOf(made('a', quarter(20)))).not.toContain('com-nothing');
  });
});
