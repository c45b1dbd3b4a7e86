import { afterEach, describe, expect, it, vi } from 'vitest';
import { BeliefQuestion, WhosePage } from '../../components/first-questions.tsx';
import type { Locale } from '../../lib/words/format.ts';
import { byHand } from './by-hand.tsx';
import { draw } from './draw.tsx';
import { sample } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

function whose(digits = true, locale: Locale = 'en') {
  const onLens = vi.fn();
  return { ...byHand(<WhosePage digits={digits} onLens={onLens} />, { locale }), onAnswer: onLens };
}

function belief(digits = true, locale: Locale = 'en') {
  const onBelief = vi.fn();
  return { ...byHand(<BeliefQuestion digits={digits} onBelief={onBelief} />, { locale }), onAnswer: onBelief };
}

type Drawn = ReturnType<typeof whose>;
const checked = ({ all }: Drawn) => all('input[checked]');

const ASKED = [
  ['whose', whose, ['mine', 'prospect', 'competitor']],
  ['belief', belief, ['late', 'in-step', 'ahead']],
] as const;

describe.each(ASKED)('the question %s', (name, ask, values) => {
  it('is a group of radio buttons of one name, none of them chosen before', () => {
    const drawn = ask();
    expect(drawn.all(`fieldset input[type=radio][name=${name}]`).map((each) => each.getAttribute('value'))).toEqual(
      values,
    );
    expect(checked(drawn)).toEqual([]);
    expect(drawn.onAnswer).not.toHaveBeenCalled();
  });

  it.each(['en', 'fr'] as const)('is its group’s name, the note its description, in %s', (locale) => {
    const { the, texts } = ask(true, locale);
    expect(texts('fieldset > legend > h2')).toEqual([expect.stringMatching(/\?$/)]);
    const described = the('fieldset').getAttribute('aria-describedby');
    expect(the(`[id="${described}"]`).textContent?.length).toBeGreaterThan(60);
  });

  it('names each answer by its label, with what it means', () => {
    const { all, texts } = ask();
    expect(all('label > input')).toHaveLength(3);
    for (const text of texts('label b')) expect(text.length).toBeGreaterThan(2);
    expect(new Set(texts('label .text')).size).toBe(3);
  });

  it('has a digit for each answer, shown and announced only where digits work', () => {
    const withDigits = ask();
    const keys = (drawn: Drawn) => drawn.all('input').map((each) => each.getAttribute('aria-keyshortcuts'));
    expect(withDigits.texts('kbd')).toEqual(['1', '2', '3']);
    expect(keys(withDigits)).toEqual(['1', '2', '3']);
    expect(withDigits.all('input').map(({ dataset }) => dataset.digit)).toEqual(['1', '2', '3']);
    const without = ask(false);
    expect(without.texts('kbd')).toEqual([]);
    expect(keys(without)).toEqual([null, null, null]);
  });

  it('is moved through by arrow keys without an answer, and answered by Enter', () => {
    const drawn = ask();
    drawn.click(`input[value=${values[1]}]`, 0);
    expect(checked(drawn).map((each) => each.getAttribute('value'))).toEqual([values[1]]);
    drawn.click(`input[value=${values[2]}]`, 0);
    expect(drawn.onAnswer).not.toHaveBeenCalled();
    drawn.submit('form');
    expect(drawn.onAnswer.mock.calls).toEqual([[values[2]]]);
  });

  it('is not answered by Enter before anything is chosen', () => {
    const drawn = ask();
    drawn.submit('form');
    expect(drawn.onAnswer).not.toHaveBeenCalled();
  });
});

describe('whose page it is', () => {
  it('is answered by one click', () => {
    const { click, onAnswer } = whose();
    click('input[value=prospect]');
    expect(onAnswer.mock.calls).toEqual([['prospect']]);
  });

  it('has a button only for whoever chose by keys, and cannot be skipped', () => {
    const { click, all, texts } = whose();
    expect(all('button')).toEqual([]);
    click('input[value=mine]', 0);
    expect(texts('button[type=submit]')).toEqual(['Keep this answer']);
    expect(all('[data-answer=skip]')).toEqual([]);
  });
});

describe('what the owner believes', () => {
  it('is answered with the button, which waits for a choice', () => {
    const drawn = belief();
    const waits = () => drawn.the('[data-answer=show]').hasAttribute('disabled');
    expect(waits()).toBe(true);
    drawn.click('input[value=late]');
    expect(waits()).toBe(false);
    expect(drawn.onAnswer).not.toHaveBeenCalled();
    drawn.submit('form');
    expect(drawn.onAnswer.mock.calls).toEqual([['late']]);
  });

  it('can be skipped, which is no answer', () => {
    const { click, onAnswer } = belief();
    click('[data-answer=skip]');
    expect(onAnswer.mock.calls).toEqual([[null]]);
  });
});

describe('while something is asked', () => {
  it.each(['whose', 'belief'] as const)('nothing is said of the page: %s', (question) => {
    const { root, texts } = draw({
      shown: sample('inactive', 'en'),
      lens: question === 'whose' ? null : 'mine',
      question,
    });
    expect(texts('h1')).toEqual(['Calder & Wray Engineering']);
    expect(texts('h2')).toHaveLength(1);
    expect(root.querySelectorAll('.verdict, .strip, svg, .facts, .findings, .steps, .page-map')).toHaveLength(0);
    expect(root.textContent).not.toMatch(/inactive|74\sdays/);
  });

  it('answers go to the person’s handlers', () => {
    const lens = vi.fn();
    const believed = vi.fn();
    const shown = sample('inactive', 'en');
    draw({ shown, lens: null, question: 'whose', on: { lens } })
      .root.querySelector('input[value=competitor]')
      ?.dispatchEvent(Object.assign(new (globalThis.document.defaultView ?? globalThis).Event('click'), { detail: 1 }));
    expect(lens.mock.calls).toEqual([['competitor']]);
    draw({ shown, question: 'belief', on: { belief: believed } }).click('[data-answer=skip]', 'Skip');
    expect(believed.mock.calls).toEqual([[null]]);
  });
});
