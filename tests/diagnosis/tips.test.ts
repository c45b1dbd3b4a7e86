import { describe, expect, it } from 'vitest';
import type { Context } from '../../lib/diagnosis/diagnosis.ts';
import { FINDINGS } from '../../lib/diagnosis/findings/index.ts';
import { TIPS } from '../../lib/diagnosis/tips/index.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { tipWords as english } from '../../lib/words/en/tips.ts';
import { tipWords as french } from '../../lib/words/fr/tips.ts';
import { diagnosisOf, every, exactly, ownPosts, page, reshare } from './pages.ts';

const silent = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };
const inactive = page(ownPosts(every(9, 20, 74)));
const PAGES: PageReading[] = [
  inactive,
  page([], { coverage: { end: true } }),
  page(ownPosts([431, 446, 460])),
  page([reshare(5), reshare(100)]),
  page(ownPosts([1, 2, 3, 4, 5, 48, 49, 50, 51, 95])),
  page(ownPosts(every(4, 30, 3), silent), { followers: 40_000 }),
  page(ownPosts(every(4, 30, 1))),
  page(ownPosts([2, 8])),
];
const LENSES = ['mine', 'prospect', 'competitor'] as const;
const tipsOf = (reading: PageReading, context: Context = { lens: 'mine' }) => diagnosisOf(reading, { context }).tips;

describe('the catalogue', () => {
  it('has at least thirty steps, each once, tied to findings that exist', () => {
    const known = new Set(FINDINGS.map(({ id }) => id));
    expect(new Set(TIPS.map(({ id }) => id)).size).toBe(TIPS.length);
    expect(TIPS.length).toBeGreaterThanOrEqual(30);
    for (const { because } of TIPS) {
      expect(because.length).toBeGreaterThan(0);
      for (const id of because) expect(known.has(id)).toBe(true);
    }
  });

  it('has words in both languages for each, and none for another', () => {
    const ids: string[] = TIPS.map(({ id }) => id).sort();
    expect(Object.keys(english.tips).sort()).toEqual(ids);
    expect(Object.keys(french.tips).sort()).toEqual(ids);
  });

  it('neither shouts nor says "tu"', () => {
    for (const { text, notWhen } of [...Object.values(english.tips), ...Object.values(french.tips)]) {
      expect(`${text} ${notWhen}`).not.toMatch(/!|(?<!\p{L})(tu|ton|tes|toi)(?!\p{L})/iu);
    }
  });
});

describe('the choice', () => {
  it.each(LENSES)('of %s rests on findings of the diagnosis, is short, and never twice of one kind', (lens) => {
    for (const reading of PAGES) {
      const { findings, tips } = diagnosisOf(reading, { context: { lens } });
      const found = new Set(findings.map(({ id }) => id));
      expect(tips.length).toBeLessThanOrEqual(8);
      const kinds = tips.map(({ id }) => TIPS.find((rule) => rule.id === id)?.kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const tip of tips) {
        expect(tip.lens).toBe(lens);
        expect(tip.because.length).toBeGreaterThan(0);
        expect(tip.because.every((id) => found.has(id))).toBe(true);
      }
    }
  });

  it('has one of minutes among the first three, wherever there is any', () => {
    for (const reading of PAGES) {
      const tips = tipsOf(reading);
      if (!tips.some(({ effort }) => effort === 'minutes')) continue;
      expect(tips.slice(0, 3).some(({ effort }) => effort === 'minutes')).toBe(true);
    }
  });

  it('gives every quiet page a first step', () => {
    for (const reading of PAGES.slice(0, 4)) expect(tipsOf(reading).length).toBeGreaterThanOrEqual(3);
  });

  it('puts the purpose first', () => {
    expect(tipsOf(inactive, { lens: 'mine', purpose: 'recruiting' })[0]?.purpose).toBe('recruiting');
  });

  it('keeps to the hours there are', () => {
    for (const tip of tipsOf(inactive, { lens: 'mine', hoursPerWeek: 1 }))
      expect(tip.thenPerWeek ?? 0).toBeLessThanOrEqual(1);
    expect(tipsOf(inactive).some(({ thenPerWeek }) => thenPerWeek === 2)).toBe(true);
  });

  it('asks to price the page only of those who think they are in step', () => {
    const ids = (context: Context) => tipsOf(inactive, context).map(({ id }) => id);
    expect(ids({ lens: 'mine', belief: 'in-step' })).toContain('own-price-it');
    expect(ids({ lens: 'mine', belief: 'late' })).not.toContain('own-price-it');
  });

  it('leaves a quiet prospect’s page out of the call', () => {
    expect(tipsOf(inactive, { lens: 'prospect' }).map(({ id }) => id)).toEqual(['pro-quiet']);
    expect(tipsOf(page(ownPosts([2, 8])), { lens: 'prospect' }).map(({ id }) => id)).toContain('pro-unsure');
  });

  it('gives no LinkedIn step on Facebook', () => {
    const tips = tipsOf(page(ownPosts(every(9, 20, 74)), { site: 'facebook' }));
    expect(tips.some(({ site }) => site === 'linkedin')).toBe(false);
  });
});
