import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/diagnosis/catalogue.ts';
import { byExpectedUse, type Candidate, chooseTips } from '../../lib/diagnosis/choose-tips.ts';
import { type Context, PURPOSES, type Tip } from '../../lib/diagnosis/diagnosis.ts';
import { effortFigures } from '../../lib/diagnosis/effort.ts';
import { type Earlier, factsOf } from '../../lib/diagnosis/facts.ts';
import { FINDINGS } from '../../lib/diagnosis/findings/index.ts';
import { TIPS } from '../../lib/diagnosis/tips/index.ts';
import type { ReadPage } from '../../lib/diagnosis/tips/own-example.ts';
import type { TipRule } from '../../lib/diagnosis/tips/tip.ts';
import { measure } from '../../lib/measures/measure.ts';
import { type PageReading, POST_KINDS, type PostReading } from '../../lib/reading/reading.ts';
import { tipWords as english, type TipId, type TipText, type TipWords } from '../../lib/words/en/tips.ts';
import { LOCALES, type Locale } from '../../lib/words/format.ts';
import { tipWords as french } from '../../lib/words/fr/tips.ts';
import { words } from '../../lib/words/words.ts';
import { diagnosisOf, every, exactly, ownPosts, page, post, reshare } from './pages.ts';

const silent = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };
const inactive = page(ownPosts(every(9, 20, 74)));
const abandoned = page(ownPosts([431, 446, 460]));
const irregular = page(ownPosts([1, 2, 3, 4, 5, 48, 49, 50, 51, 95]));
const unheard = page(ownPosts(every(4, 30, 3), silent), { followers: 40_000 });
const empty = page([], { coverage: { end: true } });
const onlyReshares = page([reshare(5), reshare(100)]);
const thriving = page(ownPosts(every(4, 30, 1)));
const PAGES: PageReading[] = [
  inactive,
  empty,
  abandoned,
  onlyReshares,
  irregular,
  unheard,
  thriving,
  page(ownPosts([2, 8])),
];
const LENSES = ['mine', 'prospect', 'competitor'] as const;
const MINE: Context = { lens: 'mine' };

const tipsOf = (reading: PageReading, context: Context = MINE) => diagnosisOf(reading, { context }).tips;
const idsOf = (reading: PageReading, context: Context = MINE) => tipsOf(reading, context).map(({ id }) => id);
const onFacebook = (reading: PageReading): PageReading => ({ ...reading, site: 'facebook' });

/** The choice with other pages at hand. */
function tipsBeside(set: ReadPage[], reading: PageReading, context: Context = MINE, previous: Earlier | null = null) {
  const judged = diagnosisOf(reading, { context });
  const facts = factsOf(reading, measure(reading), judged, previous);
  return chooseTips(facts, judged.findings, context, wordsOf('en').tips, set);
}

function auditOf(reading: PageReading, kept?: ReadPage['kept']): ReadPage {
  return { reading, measures: measure(reading), diagnosis: diagnosisOf(reading), ...(kept && { kept }) };
}

const find = (tips: Tip[], id: TipId): Tip => {
  const tip = tips.find((each) => each.id === id);
  if (!tip) throw new Error(`${id} is not among ${tips.map((each) => each.id).join(', ')}`);
  return tip;
};

/** The ids of section 4 of ../shared/research/tips.md: 31 steps on one's own page and 7 standing ones. */
const RESEARCHED = `one-purpose name-owner price-it leader-post restart-small close-honestly first-five one-site
  batch-calendar cadence-up cadence-down holiday-stock fewer-reshares add-document add-video real-photos album link-test
  one-poll customer-question repeat-winner three-hashtags first-200 beyond-jobs fresh-pin answer-in-a-day five-voices
  invite unheard-people reviews-messages five-figures
  train-two buy-a-day peer-circle page-facts verify boost-local pass-it-on`
  .split(/\s+/)
  .map((name) => `own-${name}`);

const MINE_RULES = TIPS.filter(({ lens }) => lens === 'mine');
const CATALOGUES: Record<Locale, TipWords> = { en: english, fr: french };
const textOf = (rule: TipRule, locale: Locale) => {
  const { text } = CATALOGUES[locale].tips[rule.id];
  return typeof text === 'string' ? text : text({ published: null, now: new Date(0) });
};

describe('the catalogue', () => {
  it('has at least 45 steps, each once, tied to findings that exist', () => {
    const known = new Set(FINDINGS.map(({ id }) => id));
    expect(new Set(TIPS.map(({ id }) => id)).size).toBe(TIPS.length);
    expect(TIPS.length).toBeGreaterThanOrEqual(45);
    for (const { because, fits = [], beside = [], unless = [] } of TIPS) {
      const reasons = [...because, ...fits];
      expect(reasons.length).toBeGreaterThan(0);
      for (const id of [...reasons, ...beside, ...unless]) expect(known.has(id)).toBe(true);
      expect(because.filter((id) => unless.includes(id))).toEqual([]);
    }
  });

  it('has all steps on one’s own page that were researched', () => {
    expect(MINE_RULES.map(({ id }) => id)).toEqual(expect.arrayContaining(RESEARCHED));
    expect(RESEARCHED).toHaveLength(38);
  });

  it('has words in both languages for each, and none for another', () => {
    const ids: string[] = TIPS.map(({ id }) => id).sort();
    expect(Object.keys(english.tips).sort()).toEqual(ids);
    expect(Object.keys(french.tips).sort()).toEqual(ids);
  });

  it('neither shouts nor says "tu"', () => {
    const all: TipText[] = [...Object.values(english.tips), ...Object.values(french.tips)];
    for (const { text, notWhen, example = '', why = '' } of all) {
      expect(`${text} ${notWhen} ${example} ${why}`).not.toMatch(/!|(?<!\p{L})(tu|ton|tes|toi)(?!\p{L})/iu);
    }
  });
});

describe.each(LOCALES)('each step on one’s own page in %s', (locale) => {
  const { tips } = CATALOGUES[locale];
  const begins = { en: /^For example[,:] /, fr: /^Par exemple(,|\u00a0:) / }[locale];

  it.each(MINE_RULES)(
    '$id says when not, what shows that it worked, an invented example as such, and a fact',
    (rule) => {
      const { notWhen, worked, example, why } = tips[rule.id];
      expect(textOf(rule, locale)).toMatch(/\.$/);
      expect(notWhen).toMatch(/\.$/);
      expect(worked.measure).not.toBe('');
      expect(worked.target).toMatch(/\d/);
      expect(example).toMatch(begins);
      expect(why).toMatch(/\.$/);
    },
  );

  it.each(MINE_RULES)('$id has a running cost where its text goes on', (rule) => {
    const goesOn = {
      en: /(?:each|every) (?:other )?(?:week|month|Monday)|(?:once|one|twice|hours?|day) a (?:week|month|quarter)|the week after|for eight weeks/,
      fr: /(?:chaque|par) (?:semaine|mois|trimestre|lundi)|semaine suivante|une semaine sur deux|pendant huit semaines/,
    }[locale];
    // Counted a month, published once: neither of the two goes on.
    const once: TipId[] = ['own-price-it', 'own-close-honestly'];
    if (once.includes(rule.id) || !goesOn.test(textOf(rule, locale))) return;
    expect(rule.thenPerWeek).toBeGreaterThan(0);
  });

  it.each(MINE_RULES)('$id promises no response for more posts', (rule) => {
    const text = textOf(rule, locale);
    const asksForMore = { en: /twice a week|more often/i, fr: /deux fois par semaine|plus souvent/i }[locale].test(
      text,
    );
    expect(text).not.toMatch(/boost|reach more|more (?:reach|views|reactions)|plus de (?:portée|vues|réactions)/i);
    if (asksForMore) expect(tips[rule.id].worked.target).not.toMatch(/above|au-dessus|% more|de plus/);
  });
});

describe('the effort', () => {
  const said = (locale: 'en' | 'fr', tip: Pick<Tip, 'effort' | 'thenPerWeek'>) =>
    words(locale)
      .interface.steps.effort(effortFigures(tip))
      .replace(/[\u00a0\u202f]/g, ' ');

  it('is said with its running cost: 2 h x 50 weeks x 45 € = 4,500 €', () => {
    expect(said('en', { effort: 'minutes', thenPerWeek: 2 })).toBe(
      '15 to 45 min, then 2 h a week, about 4,500 € a year at 45 €/h, our assumption',
    );
    expect(said('fr', { effort: 'hours', thenPerWeek: 0.25 })).toBe(
      '2 à 3 h, puis 1 h par mois, environ 550 € par an à 45 €/h, notre hypothèse',
    );
  });

  it('is the start alone where nothing goes on', () => {
    expect(said('en', { effort: 'days' })).toBe('1 to 2 days');
  });

  it('stands in the cost of each step that goes on', () => {
    for (const tip of PAGES.flatMap((reading) => tipsOf(reading))) {
      if (tip.thenPerWeek === undefined) continue;
      expect(tip.cost?.replace(/\u00a0/g, ' ')).toMatch(/about [\d,]+ € a year at 45 €\/h, our assumption/);
    }
  });
});

describe('the order', () => {
  const rule = MINE_RULES[0];
  if (!rule) throw new Error('The catalogue is empty.');
  const candidate = (changes: Partial<Candidate>): Candidate => ({
    rule,
    because: [],
    purpose: 1,
    use: 1,
    price: 100,
    place: 5,
    ...changes,
  });

  it('is the purpose, then what the verdict rests on, then the price, then the catalogue; housekeeping last', () => {
    const wanted = [
      candidate({ purpose: 0, use: 5, price: 900, place: 9 }),
      candidate({ use: 0, price: 900, place: 9 }),
      candidate({ use: 1, price: 50, place: 9 }),
      candidate({ use: 1, price: 100, place: 1 }),
      candidate({ use: 1, price: 100, place: 2 }),
      candidate({ use: 2, price: 1, place: 0 }),
      candidate({ use: 4, price: 1, place: 0 }),
      candidate({ use: 5, price: 1, place: 0 }),
    ];
    expect(wanted.toReversed().toSorted(byExpectedUse)).toEqual(wanted);
  });

  it('gives what each verdict asks for among the first three', () => {
    const first = (reading: PageReading) => idsOf(reading).slice(0, 3);
    expect(first(inactive)).toEqual(expect.arrayContaining(['own-restart-small', 'own-name-owner']));
    expect(first(abandoned)[0]).toBe('own-close-honestly');
    expect(first(empty)).toContain('own-first-five');
    expect(first(onlyReshares)).toContain('own-fewer-reshares');
    expect(first(irregular)[0]).toBe('own-batch-calendar');
    expect(first(unheard)[0]).toBe('own-unheard-people');
    expect(first(thriving)[0]).toBe('own-pass-it-on');
  });
});

describe('the choice', () => {
  it('puts the purpose first', () => {
    for (const purpose of PURPOSES) {
      const named = tipsOf(inactive, { lens: 'mine', purpose }).map((tip) => tip.purpose === purpose);
      expect(named).toEqual(named.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  const quiet = [inactive, abandoned].flatMap((reading) => [reading, onFacebook(reading)]);
  it.each(PURPOSES)('has at least four for %s on a quiet page of either site', (purpose) => {
    for (const reading of quiet) {
      const { verdict, tips } = diagnosisOf(reading, { context: { lens: 'mine', purpose } });
      expect(['present-but-inactive', 'abandoned']).toContain(verdict);
      expect(tips.filter((tip) => tip.purpose === purpose).length).toBeGreaterThanOrEqual(4);
    }
  });

  it('offers to hire where no job was published, on a quiet page and on a busy one, and not where one was', () => {
    for (const reading of quiet) {
      expect(idsOf(reading)).toContain('own-first-hire');
      expect(idsOf(reading, { lens: 'mine', purpose: 'recruiting' })[0]).toBe('own-first-hire');
    }
    expect(find(tipsOf(thriving), 'own-first-hire').because).toEqual(['no-job']);
    const hiring = page([...ownPosts([3, 8], { kind: 'job' }), ...ownPosts(every(4, 20, 9))]);
    expect(idsOf(hiring)).not.toContain('own-first-hire');
  });

  it.each([
    ['skills', 'own-train-two'],
    ['budget', 'own-price-it'],
    ['the leader', 'own-leader-post'],
    ['peers', 'own-peer-circle'],
    ['where customers look', 'own-ask-five'],
    ['what for', 'own-one-purpose'],
    ['a dashboard', 'own-five-figures'],
    ['reputation', 'own-search-name'],
    ['closing or merging', 'own-close-honestly'],
  ] as const)('can speak of %s at a first reading', (_, id) => {
    const contexts: Context[] = [MINE, ...PURPOSES.map((purpose): Context => ({ lens: 'mine', purpose }))];
    const given = PAGES.flatMap((reading) => contexts.flatMap((context) => idsOf(reading, context)));
    expect(given).toContain(id);
  });

  it('asks what the page would cost, but not of those who know that they are late', () => {
    expect(idsOf(inactive, { lens: 'mine', belief: 'in-step' })).toContain('own-price-it');
    expect(idsOf(inactive, { lens: 'mine', belief: 'late' })).not.toContain('own-price-it');
  });

  it('asks no more what the page is for of those who said it', () => {
    expect(idsOf(inactive)).toContain('own-one-purpose');
    expect(idsOf(inactive, { lens: 'mine', purpose: 'communication' })).not.toContain('own-one-purpose');
  });

  it('keeps to the hours there are, the three given together', () => {
    for (const hoursPerWeek of [1, 2, 4, 8] as const) {
      for (const reading of PAGES) {
        const tips = tipsOf(reading, { lens: 'mine', hoursPerWeek });
        for (const tip of tips) expect(tip.thenPerWeek ?? 0).toBeLessThanOrEqual(hoursPerWeek);
        const given = tips.slice(0, 3).reduce((sum, tip) => sum + (tip.thenPerWeek ?? 0), 0);
        expect(given).toBeLessThanOrEqual(hoursPerWeek);
      }
    }
    expect(tipsOf(inactive).some(({ thenPerWeek }) => thenPerWeek === 2)).toBe(true);
  });

  it('leaves a page that stays quiet between two readings the same honest option, and help from outside', () => {
    const readAt = '2026-08-25T12:00:00.000Z';
    const before = page(
      every(9, 20, 70).map((age) => post(age, {}, readAt)),
      { readAt },
    );
    const earlier = { reading: before, measures: measure(before) };
    const judged = diagnosisOf(page(ownPosts(every(9, 20, 162))), { previous: earlier });
    const ids = judged.tips.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['own-close-honestly', 'own-buy-a-day']));
    expect(idsOf(inactive)).not.toContain('own-close-honestly');
  });

  it('gives no LinkedIn step on Facebook', () => {
    expect(tipsOf(onFacebook(inactive)).some(({ site }) => site === 'linkedin')).toBe(false);
  });
});

describe('the example', () => {
  const heard = (reactions: number, changes: Partial<PostReading> = {}): Partial<PostReading> => ({
    reactions: exactly(reactions),
    comments: exactly(0),
    ...changes,
  });
  const ages = every(9, 12, 74);
  /** Twelve quiet posts of 4 interactions; the one of the given place has 30, and its own kind. */
  const withBest = (place: number, kind: PostReading['kind']) =>
    page(ages.map((age, index) => post(age, index === place ? heard(30, { kind }) : heard(4, { kind: 'text' }))));

  it('is the page’s own best post, where it is of the kind that the step asks for', () => {
    const tip = find(tipsOf(withBest(3, 'image')), 'own-restart-small');
    expect(tip.examplePost).toBe(3);
    expect(tip.example).toBe(
      'The page’s own post, published 101 days ago: 30 interactions, where half its posts got 4 or fewer.',
    );
  });

  it('is not a post of another kind, nor one that hardly differs', () => {
    expect(find(tipsOf(withBest(3, 'video')), 'own-restart-small').examplePost).toBeUndefined();
    const level = page(ages.map((age, index) => post(age, heard(index === 3 ? 5 : 4))));
    expect(find(tipsOf(level), 'own-restart-small').examplePost).toBeUndefined();
  });

  it('is else a page of the same site that was read and does it well', () => {
    const lively = { ...thriving, url: 'https://www.linkedin.com/company/tamsin-street/' };
    lively.page = { ...lively.page, name: 'Tamsin Street', handle: 'tamsin-street' };
    const plain = page(ownPosts(ages, heard(4, { kind: 'text' })));
    const example = (set: ReadPage[]) => find(tipsBeside(set, plain), 'own-restart-small').example;
    expect(example([auditOf(abandoned), auditOf(lively)])).toBe(
      'Tamsin Street, a page that you have read: https://www.linkedin.com/company/tamsin-street/',
    );
    const invented = english.tips['own-restart-small'].example;
    expect(example([auditOf(abandoned)])).toBe(invented);
    expect(example([auditOf(onFacebook(lively))])).toBe(invented);
    expect(example([auditOf({ ...lively, page: plain.page })])).toBe(invented);
  });

  it('sends to the living page of the same company only by the person’s own word', () => {
    const twin = { ...onFacebook(thriving), url: 'https://www.facebook.com/brackwell/' };
    const quieter = page(ownPosts(every(9, 20, 120)));
    const same = { sameCompanyAs: quieter.url };
    const ids = (set: ReadPage[], reading = quieter) => tipsBeside(set, reading).map(({ id }) => id);
    expect(ids([auditOf(twin, same)])).toContain('own-one-site');
    expect(ids([auditOf(twin)])).not.toContain('own-one-site');
    expect(ids([auditOf(twin, { sameCompanyAs: 'linkedin:another' })])).not.toContain('own-one-site');
    expect(ids([auditOf(onFacebook(inactive), same)])).not.toContain('own-one-site');
    expect(ids([auditOf(twin, same)], inactive)).not.toContain('own-one-site');
  });
});

const anyPost = fc
  .record({
    age: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 900 })),
    kind: fc.constantFrom(...POST_KINDS, 'image' as const, 'job' as const),
    own: fc.constantFrom(true, true, true, false),
    pinned: fc.constantFrom(false, false, false, true),
    reactions: fc.option(fc.nat(80)),
    comments: fc.option(fc.nat(6)),
    hashtags: fc.nat(9),
  })
  .map(({ age, kind, own, pinned, reactions, comments, hashtags }) =>
    post(age, {
      kind,
      pinned,
      authorship: own ? 'own' : 'reshare',
      reactions: reactions === null ? null : exactly(reactions),
      comments: comments === null ? null : exactly(comments),
      text: { excerpt: '', length: age * 10, hashtags: Array(hashtags).fill('#a'), truncated: false },
    }),
  );

const anyReading = fc
  .record({
    posts: fc.array(anyPost, { maxLength: 40 }),
    sorted: fc.constantFrom(true, true, true, false),
    site: fc.constantFrom('linkedin', 'facebook'),
    end: fc.boolean(),
    followers: fc.constantFrom(null, 80, 900, 5000, 60_000),
    employees: fc.constantFrom(null, 4, 60),
    about: fc.constantFrom('filled', 'empty', null),
    category: fc.constantFrom(null, 'Restaurant', 'Machinery'),
  })
  .map(({ posts, sorted, site, end, followers, employees, about, category }) =>
    page(sorted ? posts.toSorted((a, b) => ((a.publishedAt?.to ?? '') < (b.publishedAt?.to ?? '') ? 1 : -1)) : posts, {
      site,
      followers,
      coverage: { end },
      page: { employees: employees === null ? null : exactly(employees), about, category },
    }),
  );

const anyContext = fc
  .record(
    {
      lens: fc.constantFrom(...LENSES),
      belief: fc.constantFrom('late', 'in-step', 'ahead'),
      purpose: fc.constantFrom(...PURPOSES),
      hoursPerWeek: fc.constantFrom(1, 2, 4, 8),
    },
    { requiredKeys: ['lens'] },
  )
  .map((context): Context => context);

it('obeys its rules on any reading', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyReading, anyContext, (reading, context) => {
      const { findings, tips } = diagnosisOf(reading, { context });
      const found = new Set(findings.map(({ id }) => id));
      const rules = tips.map(({ id }) => TIPS.find((rule) => rule.id === id));
      const hours = context.hoursPerWeek ?? Number.POSITIVE_INFINITY;
      const running = (some: Tip[]) => some.reduce((sum, { thenPerWeek = 0 }) => sum + thenPerWeek, 0);
      expect(tips.length).toBeLessThanOrEqual(8);
      expect(new Set(rules.map((rule) => rule?.kind)).size).toBe(tips.length);
      for (const [place, tip] of tips.entries()) {
        expect(tip.lens).toBe(context.lens);
        expect(tip.site ?? reading.site).toBe(reading.site);
        expect(tip.because.length).toBeGreaterThan(0);
        expect(tip.because.every((id) => found.has(id))).toBe(true);
        expect(rules[place]?.unless?.filter((id) => found.has(id)) ?? []).toEqual([]);
        expect(tip.thenPerWeek ?? 0).toBeLessThanOrEqual(hours);
        if (context.lens === 'mine') expect(tip.example).toBeDefined();
        if (tip.examplePost !== undefined) expect(reading.posts[tip.examplePost]?.authorship).toBe('own');
      }
      const given = tips.slice(0, 3);
      expect(running(given)).toBeLessThanOrEqual(hours);
      const quick = tips.filter(
        (tip) => tip.effort === 'minutes' && running([...given.slice(0, 2), tip]) <= hours && !given.includes(tip),
      );
      if (quick.length > 0) expect(given.some(({ effort }) => effort === 'minutes')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
