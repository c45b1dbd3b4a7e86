/** What differs, and what is level. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lead } from '../../lib/diagnosis/lead.ts';
import { medianYardstick, placeOf } from '../../lib/lenses/compare.ts';
import { compared } from '../../lib/lenses/figures.ts';
import { lensWords } from '../../lib/lenses/lens-words.ts';
import {
  auditOf,
  competitorOf,
  every,
  exactly,
  heard,
  LOCALES,
  made,
  named,
  ownPosts,
  post,
  quarter,
  textsIn,
} from './audits.ts';
import { all, place } from './compared.ts';

describe('against the person’s own page', () => {
  const busy = made('busy', quarter(24, heard(30)), { followers: 1000 });
  const slow = made('mine', quarter(4, heard(3)), { followers: 2000 });

  it('says what differs with both figures, and how sure', () => {
    // Garwood's intervals of 24 and of 4 posts in 92 days, by scipy: [15.4, 35.7] and [1.1, 10.2].
    const { headline, differences, under } = competitorOf(busy, { mine: slow });
    expect(headline).toBe('More interactions per follower than your page');
    expect(under).toBe('Thriving');
    expect(differences.map(({ text }) => text)).toEqual([
      'More interactions per follower than your page: 3% against 0.15%.',
      'Posts more often than your page: 24 posts in 3 months (15 to 36) against 4 (1 to 10).',
      'Posted more recently than your page: 1\u00a0day ago against 11\u00a0days.',
      'More interactions per post than your page: 30 against 3.',
    ]);
  });

  it('in French', () => {
    const { headline, differences } = competitorOf(busy, { mine: slow, locale: 'fr' });
    expect(headline).toBe('Plus d’interactions par abonné que votre page');
    expect(differences[1]?.text).toBe(
      'Publie plus souvent que votre page\u00a0: 24 publications en 3 mois (15 à 36) contre 4 (1 à 10).',
    );
  });

  it('the other way round', () => {
    const lens = competitorOf(slow, { mine: busy });
    expect(['rate', 'cadence', 'recency', 'interactions'].map((measure) => place(lens, measure, 'mine'))).toEqual(
      Array(4).fill('less'),
    );
    expect(lens.headline).toBe('Fewer interactions per follower than your page');
  });

  it('says both paces by the month, where both are below one a week and a quarter was not wholly seen', () => {
    // Epstein & Sobel: (n - 1) / a_n, 7 posts in 71 days and in 78.
    const { level } = competitorOf(made('a', ownPosts(every(10, 8, 1))), {
      mine: made('b', ownPosts(every(11, 8, 1))),
    });
    expect(level.find(({ measure }) => measure === 'cadence')?.text).toBe(
      'Posting pace: no clear difference from your page, 3 posts a month (1.5 to 6.2) against 2.7 (1.3 to 5.6).',
    );
  });

  it('shows no nought for what is not, nor a plural for one', () => {
    // Garwood, by scipy: 1 post in 92 days is 0.331 a month [0.0084, 1.843], 3 are 0.993 [0.205, 2.901].
    const each = (value: number, low: number, high: number) => ({
      value: value / 4.348,
      low: low / 4.348,
      high: high / 4.348,
    });
    const cadence = (locale: 'en' | 'fr', figure: ReturnType<typeof each>, other: ReturnType<typeof each>) =>
      lensWords(locale).comparison.sentence({
        measure: 'cadence',
        place: 'level',
        figure,
        other,
        pages: null,
        quarter: false,
      });
    const [three, one] = [each(0.993, 0.205, 2.901), each(0.331, 0.0084, 1.843)];
    expect(cadence('en', three, one)).toContain(', 1 post a month (0.2 to 2.9) against 0.3 (0.008 to 1.8).');
    expect(cadence('fr', three, one)).toContain(', 1 publication par mois (0,2 à 2,9) contre 0,3 (0,008 à 1,8).');
    // 6 posts in 92 days are 1.985 a month: shown as 2, so plural in French too.
    const six = each(1.985, 0.73, 4.3);
    expect(cadence('fr', six, six)).toContain(', 2 publications par mois (');
  });

  it('shows a median as the facts show it', () => {
    const posts = Array.from({ length: 24 }, (_, i) => post(2 + i * 4, heard(i % 2 === 0 ? 60 : 71)));
    const page = made('a', posts, { followers: 1000 });
    expect(page.measures.interactions?.value).toBe(65.5);
    const compared = all(competitorOf(page, { mine: slow })).find(({ measure }) => measure === 'interactions');
    expect(compared?.text).toContain('65.5 (60 to 71)');
    expect(lead(page.reading, page.measures, page.diagnosis, 'en').facts[2]?.value).toBe('65.5 interactions');
  });

  it('of itself says nothing', () => {
    expect(competitorOf(busy, { mine: busy }).headline).toBe('Nothing to compare with yet');
  });
});

describe('intervals that overlap are level', () => {
  it('12 posts and 8 in a quarter', () => {
    // [0.472, 1.595] and [0.263, 1.199] a week, by scipy.
    const lens = competitorOf(made('a', quarter(12)), { mine: made('b', quarter(8)) });
    expect(place(lens, 'cadence', 'mine')).toBe('level');
  });

  it('never a difference that the bounds do not bear, whatever the figures', () => {
    const bounds = fc
      .tuple(fc.double({ min: 0, max: 50, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }))
      .map(([low, width]) => ({ low, high: low + width, value: low + width / 2 }));
    const names = fc.constantFrom(...(['rate', 'cadence', 'recency', 'interactions', 'reshares', 'jobs'] as const));
    fc.assert(
      fc.property(names, bounds, bounds, (name, a, b) => {
        const found = placeOf(name, a, b);
        if (a.low <= b.high && b.low <= a.high) expect(found).toBe('level');
        const opposite = { more: 'less', less: 'more', level: 'level' } as const;
        expect(placeOf(name, b, a)).toBe(opposite[found]);
        const wider = { low: a.low / 2, high: a.high * 2, value: a.value };
        if (found === 'level') expect(placeOf(name, wider, b)).toBe('level');
      }),
    );
  });

  it('last posts less than a week apart, and figures less than a quarter apart, too', () => {
    const at = (value: number) => ({ low: value, high: value, value });
    expect([placeOf('recency', at(1), at(7)), placeOf('recency', at(1), at(8))]).toEqual(['level', 'more']);
    expect([placeOf('interactions', at(12), at(10)), placeOf('interactions', at(13), at(10))]).toEqual([
      'level',
      'more',
    ]);
    expect(placeOf('recency', at(400), at(410))).toBe('level');
  });

  it('and such a level is not called an overlap', () => {
    const { level, remarks } = competitorOf(made('a', quarter(24)), { mine: made('b', quarter(20)) });
    expect(level.some(({ measure }) => measure === 'recency')).toBe(true);
    expect(remarks.find(({ id }) => id === 'com-overlap')?.text).not.toContain('last post');
  });
});

describe('against the set', () => {
  const set = [made('s1', quarter(24)), made('s2', quarter(30)), made('s3', quarter(46)), made('s4', quarter(60))];
  const rare = made('rare', quarter(4));

  it('the median of the pages, with its bounds', () => {
    // Of 30 and 46 posts, the middle two: [20.2, 42.8] and [33.7, 61.4], by scipy.
    const lens = competitorOf(rare, { set });
    expect(lens.differences.find(({ measure }) => measure === 'cadence')?.text).toMatch(
      /^Posts less often than the median of 4 other pages: 4 posts in 3 months \(1 to 10\) against 38 \(27 to 52\)\.$/,
    );
  });

  it('is computed from its pages’ bounds: the median of each', () => {
    const three = set.slice(0, 3).map(compared);
    const median = medianYardstick('cadence', compared(rare), three);
    const bounds = three.map(({ figures }) => figures.cadence).toSorted((a, b) => (a?.low ?? 0) - (b?.low ?? 0));
    expect(median).toEqual({ figure: { ...bounds[1] }, pages: 3, quarter: true });
  });

  it('leaves the other site aside, and says so', () => {
    const others = [made('f1', quarter(60), { site: 'facebook' }), made('f2', quarter(60), { site: 'facebook' })];
    const alone = competitorOf(rare, { set: others });
    expect(alone.headline).toBe('Nothing to compare with yet');
    expect(all(alone)).toEqual([]);
    expect(alone.notes).toEqual(['2 pages of Facebook left aside: each site is compared with itself.']);
    expect(all(competitorOf(rare, { set: [...set, ...others] }))).toEqual(all(competitorOf(rare, { set })));
  });

  it('leaves pages aside of which too little was read, and says so', () => {
    const unsure = made('u', ownPosts([1, 2]));
    const lens = competitorOf(rare, { set: [...set, unsure] });
    expect(all(lens)).toEqual(all(competitorOf(rare, { set })));
    expect(lens.notes).toContain('1 page left aside: too little could be read.');
  });

  it('counts a page once, its latest reading, and neither this page nor the person’s own', () => {
    const old = { ...named('s1', quarter(1)), readAt: '2026-08-01T12:00:00.000Z' };
    const mine = made('mine', quarter(10));
    const lens = competitorOf(rare, { set: [auditOf(old), ...set, rare, mine], mine });
    expect(all(lens)).toEqual(all(competitorOf(rare, { set, mine })));
  });

  it('says that fewer than three other pages are few', () => {
    expect(competitorOf(rare, { set: set.slice(0, 2) }).notes).toContain(
      'Only 2 other pages: a median of so few says little.',
    );
    expect(competitorOf(rare, { set: set.slice(0, 1) }).notes).toContain('Only one other page: that is not a set yet.');
    expect(competitorOf(rare, { set: set.slice(0, 3) }).notes.join()).not.toMatch(/Only/);
  });

  it('says that readings are of different months', () => {
    const june = auditOf({ ...named('s5', quarter(24)), readAt: '2027-02-01T12:00:00.000Z' });
    expect(competitorOf(rare, { set: [june] }).notes).toContain('The pages were read up to 68 days apart.');
  });

  it('does not depend on the order of the set', () => {
    expect(competitorOf(rare, { set: set.toReversed() })).toEqual(competitorOf(rare, { set }));
  });
});

describe('without a difference', () => {
  const same = (handle: string) => made(handle, quarter(20));

  it('says that there is none', () => {
    expect(competitorOf(same('a'), { mine: same('b') }).headline).toBe('No clear difference from your page');
    const set = [same('c'), same('d'), same('e')];
    expect(competitorOf(same('a'), { mine: same('b'), set }).headline).toBe(
      'No clear difference from your page and the 3 other pages',
    );
    expect(competitorOf(same('a'), { set, locale: 'fr' }).headline).toBe('Pas d’écart net avec les 3 autres pages');
  });
});

describe('of any set', () => {
  const anyPost = fc.record({
    age: fc.double({ min: 0, max: 300, noNaN: true }),
    width: fc.constantFrom(0, 0, 1, 30),
    own: fc.constantFrom(true, true, false),
    reactions: fc.option(fc.nat(60)),
    kind: fc.constantFrom('image', 'video', 'job', 'document', 'unknown'),
  });
  const anyAudit = fc
    .tuple(fc.array(anyPost, { maxLength: 30 }), fc.option(fc.integer({ min: 1, max: 100_000 })), fc.string())
    .map(([list, followers, name]) => {
      const posts = list
        .toSorted((a, b) => a.age - b.age)
        .map(({ age, width, own, reactions, kind }) =>
          post([age, age + width], {
            authorship: own ? 'own' : 'reshare',
            reactions: reactions === null ? null : exactly(reactions),
            kind,
          }),
        );
      return made(`page-${name}-${list.length}`, posts, { followers, coverage: { end: list.length % 2 === 0 } });
    });

  it('French keeps its spaces, nobody shouts, no figure is broken, and both languages find the same', () => {
    fc.assert(
      fc.property(
        anyAudit,
        fc.option(anyAudit, { nil: undefined }),
        fc.array(anyAudit, { maxLength: 4 }),
        (a, mine, set) => {
          const [en, fr] = LOCALES.map((locale) => competitorOf(a, { mine, set, locale }));
          const said = textsIn([en, fr]);
          expect(said.filter((text) => /NaN|Infinity|undefined|null|!/.test(text))).toEqual([]);
          expect(textsIn(fr).filter((text) => /[\p{L}\d»’)] [:;?!»]|« /u.test(text))).toEqual([]);
          const found = (it: typeof en) =>
            it && [it.differences.map(({ measure, place: at }) => [measure, at]), it.remarks.map(({ id }) => id)];
          expect(found(fr)).toEqual(found(en));
        },
      ),
      { numRuns: 150 },
    );
  });
});
