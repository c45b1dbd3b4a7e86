/** What is shown of one's own page alone, and never of another's. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lens, Score } from '../../lib/diagnosis/diagnosis.ts';
import type { Answers } from '../../lib/store/kept-page.ts';
import { scoresShown } from '../../lib/view/scores-shown.ts';
import { LOCALES, type Locale } from '../../lib/words/format.ts';
import { deeperWords, words } from '../../lib/words/words.ts';
import { draw } from './draw.tsx';
import { KEPT } from './sample-kept.ts';
import { READINGS, type ReadingName } from './sample-readings.ts';
import { glanced, sample } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

const LENSES = ['mine', 'prospect', 'competitor'] as const;
const OTHERS = ['prospect', 'competitor'] as const;
const NAMES = Object.keys(READINGS) as ReadingName[];
const BELIEFS = ['late', 'in-step', 'ahead'] as const;

interface Told {
  lens: Lens;
  locale?: Locale;
  answers?: Answers;
  others?: typeof KEPT;
}

/** A page with everything that its owner may have answered. */
function told(name: ReadingName, { lens, locale = 'en', others = [], ...given }: Told) {
  const answers = given.answers ?? { belief: 'late', purpose: 'reassurance' };
  const shown = sample(name, locale, { lens, answers, hoursPerWeek: 4, others });
  if (shown.state !== 'diagnosed') throw new Error(`${name} is no reading.`);
  return { ...draw({ shown, lens, locale, answers, hoursPerWeek: 4 }), shown };
}

describe('one’s own page', () => {
  it.each(BELIEFS)('says what was believed before its sentence: %s', (belief) => {
    for (const locale of LOCALES) {
      const { text } = told('inactive', { lens: 'mine', locale, answers: { belief, purpose: 'skipped' } });
      const lead = text('.verdict .lead') ?? '';
      expect(lead.startsWith(`${words(locale).view.youSaid({ answer: belief })} `)).toBe(true);
      expect(lead).toContain(locale === 'en' ? '74\u00a0days' : '74\u00a0jours');
    }
  });

  it.each([{ belief: 'skipped' }, {}] as const)('says nothing of a belief that was not told: %o', (answers) => {
    const { text, root } = told('inactive', { lens: 'mine', answers });
    expect(text('.verdict .lead')).toMatch(/^Nothing posted for 74\u00a0days/);
    expect(root.textContent).not.toContain('You said');
  });

  it('has the first step in sight, the others after the findings, and the plan', () => {
    const { texts, root } = told('inactive', { lens: 'mine' });
    const titles = texts('section.section > h3, section.section > .headed h3');
    const { steps, findings } = deeperWords('en').sections;
    expect(titles.indexOf(steps.title({ steps: 1 }))).toBe(0);
    expect(titles.indexOf(steps.after)).toBeGreaterThan(titles.indexOf(findings.title));
    expect(titles).toContain(deeperWords('en').planView.section);
    expect(root.querySelectorAll('.steps').length).toBeGreaterThan(1);
  });

  it('stands with its verdict alone until the rest is loaded', () => {
    const shown = glanced('inactive', 'mine');
    for (const drawn of [draw({ shown }), draw({ shown, deep: null })]) {
      expect(drawn.texts('h2')).toEqual(['Present, but inactive']);
      expect(drawn.root.querySelectorAll('.facts, .steps, .findings').length).toBe(1);
    }
  });
});

describe.each(OTHERS)('a page that is not one’s own, as a %s', (lens) => {
  it.each(NAMES)('shows neither belief, nor an owner’s steps, nor the plan: %s', (name) => {
    for (const locale of LOCALES) {
      const { root, shown, texts } = told(name, { lens, locale, others: lens === 'competitor' ? KEPT : [] });
      const { view } = words(locale);
      const { planView, sections, group } = deeperWords(locale);
      for (const answer of BELIEFS) expect(root.textContent).not.toContain(view.youSaid({ answer }));
      expect(root.textContent).not.toContain(view.belief.ask);
      for (const title of [planView.section, sections.steps.after, group.questions.purpose.ask]) {
        expect(texts('h3, h4, legend')).not.toContain(title);
      }
      const owners = shown.audit.diagnosis.tips.filter((tip) => tip.lens === 'mine');
      expect(owners).toEqual([]);
      const own = sample(name, locale, { lens: 'mine' });
      const steps = own.state === 'diagnosed' ? own.audit.diagnosis.tips.map(({ text }) => text) : [];
      // A tab that lists no posts gives no step to anybody.
      expect(steps.length > 0).toBe(!['home-tab', 'no-feed'].includes(name));
      expect(steps.filter((step) => (root.textContent ?? '').includes(step))).toEqual([]);
      expect(root.querySelectorAll('.plan-question, input[name=belief], [data-do=copy-plan]')).toHaveLength(0);
    }
  });

  it('is not called by its verdict before its own part is there', () => {
    const shown = glanced('inactive', lens);
    for (const drawn of [draw({ shown, lens }), draw({ shown, lens, deep: null })]) {
      expect(drawn.text('h1')).toBe('Calder & Wray Engineering');
      expect(drawn.texts('h2')).toEqual([]);
      expect(drawn.root.textContent).not.toMatch(/inactive|74\u00a0days/);
    }
  });
});

/** As the map says it, with its doubt. */
const said = (score: Score, locale: Locale) => deeperWords(locale).map.score({ score });

describe.each(LENSES)('both scores, as a %s', (lens) => {
  it.each(NAMES)('stand in the map’s caption, once, and nowhere else: %s', (name) => {
    for (const locale of LOCALES) {
      const { root, shown, texts } = told(name, { lens, locale });
      const { activity, response } = scoresShown(shown.audit);
      const whole = deeperWords(locale).map.caption({ activity, response });
      expect(texts('.page-map figcaption > p:first-child')).toEqual(activity || response ? [whole] : []);
      const scores = [activity, response].flatMap((score) => (score ? [score] : []));
      for (const score of scores) expect(whole).toContain(Math.round(score.value).toString());
      root.querySelector('.page-map figcaption > p')?.remove();
      const elsewhere = root.textContent ?? '';
      expect(elsewhere).not.toMatch(/\b(of|sur) 100\b/);
      // "7 (5 to 21)": without a doubt it is a number like any other.
      const doubted = scores.map((score) => said(score, locale)).filter((text) => text.includes('('));
      expect(doubted.filter((text) => elsewhere.includes(text))).toEqual([]);
    }
  });
});

it('says scores in other places only once these are opened: the map’s table, and how it was decided', () => {
  const { root, openAll } = told('thriving', { lens: 'mine' });
  const closed = () => root.querySelectorAll('.page-map table, .decided li').length;
  expect(root.querySelectorAll('.page-map details, details.decided')).toHaveLength(2);
  expect(closed()).toBe(0);
  openAll();
  expect(closed()).toBeGreaterThan(5);
  expect(root.querySelector('.decided')?.textContent).toContain('this page’s score is');
});
