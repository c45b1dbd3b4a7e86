/** Which next steps are given, and in which order. */
import { describe, expect, it } from 'vitest';
import { byExpectedUse, type Candidate } from '../../lib/diagnosis/choose-tips.ts';
import { type Context, PURPOSES } from '../../lib/diagnosis/diagnosis.ts';
import { TIPS } from '../../lib/diagnosis/tips/index.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { find, idsOf, MINE, PAGES, tipsOf } from './chosen-tips.ts';
import { diagnosisOf, every, ownPosts, page, post } from './pages.ts';
import { abandoned, empty, inactive, irregular, onFacebook, onlyReshares, thriving, unheard } from './typical-pages.ts';

describe('the order', () => {
  const [rule] = TIPS;
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
