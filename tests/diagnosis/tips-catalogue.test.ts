/** The catalogue of next steps: its ids, its words, and what each step takes. */
import { describe, expect, it } from 'vitest';
import type { Tip } from '../../lib/diagnosis/diagnosis.ts';
import { effortFigures } from '../../lib/diagnosis/effort.ts';
import { FINDINGS } from '../../lib/diagnosis/findings/index.ts';
import { TIPS } from '../../lib/diagnosis/tips/index.ts';
import type { TipRule } from '../../lib/diagnosis/tips/tip.ts';
import { tipWords as english, type TipId, type TipText, type TipWords } from '../../lib/words/en/tips.ts';
import { LOCALES, type Locale } from '../../lib/words/format.ts';
import { tipWords as french } from '../../lib/words/fr/tips.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { PAGES, tipsOf } from './chosen-tips.ts';

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
    deeperWords(locale)
      .sections.steps.effort(effortFigures(tip))
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
