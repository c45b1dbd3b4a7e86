import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../components/actions-for.ts';
import { ACTIONS, type Action } from '../../components/handlers.ts';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import { glanced, SAMPLES, sample } from './samples.ts';

const LENSES = ['mine', 'prospect', 'competitor'] as const;
const LAYOUTS = ['popup', 'panel'] as const;
const ALWAYS: Action[] = ['options', 'help', 'shortcuts'];

const of = (name: string, lens: Lens, layout: (typeof LAYOUTS)[number] = 'popup') =>
  actionsFor(sample(name, 'en', { lens }), lens, false, layout);

const everywhere = SAMPLES.flatMap((name) =>
  LENSES.flatMap((lens) => LAYOUTS.map((layout) => [name, lens, layout] as const)),
);

describe('what can be done', () => {
  it.each(everywhere)(
    'with %s as a %s in the %s: at most three in sight, each once, and always the help',
    (...where) => {
      const { first, rest } = of(...where);
      const all = [...first, ...rest];
      expect(first.length).toBeLessThanOrEqual(3);
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((action) => !ACTIONS.includes(action))).toEqual([]);
      expect(rest.slice(-3)).toEqual(ALWAYS);
    },
  );

  it.each([
    ['mine', ['copy-summary', 'side-panel', 'report'], ['monthly', 'save-picture', 'read-again']],
    ['prospect', ['copy-line', 'side-panel', 'report'], ['copy-crm', 'copy-summary', 'save-picture', 'read-again']],
    ['competitor', ['copy-difference', 'side-panel', 'report'], ['copy-summary', 'save-picture', 'read-again']],
  ] as const)('as a %s begins with what that person came for', (lens, first, rest) => {
    expect(of('thriving', lens)).toEqual({ first, rest: [...rest, ...ALWAYS] });
  });

  it('copies the plan once there is one, for the owner alone', () => {
    const answers = { belief: 'skipped', purpose: 'reassurance' } as const;
    const planned = (lens: Lens) =>
      actionsFor(sample('inactive', 'en', { lens, answers, hoursPerWeek: 2 }), lens, false, 'popup').rest;
    expect(planned('mine')[0]).toBe('copy-plan');
    expect(of('inactive', 'mine').rest).not.toContain('copy-plan');
    expect(planned('prospect')).not.toContain('copy-plan');
    expect(planned('competitor')).not.toContain('copy-plan');
  });

  it('copies no line for a call where there is none', () => {
    expect(actionsFor(glanced('thriving', 'prospect'), 'prospect', false, 'popup').first[0]).toBe('copy-crm');
    const { first, rest } = of('not-enough', 'prospect');
    const shown = sample('not-enough', 'en', { lens: 'prospect' });
    const lines = shown.state === 'diagnosed' && shown.audit.lens?.lens === 'prospect' ? shown.audit.lens.lines : [];
    expect([...first, ...rest].includes('copy-line')).toBe(lines.length > 0);
  });

  it.each(LENSES)('in the panel as a %s begins with reading again, and opens no other panel', (lens) => {
    const { first, rest } = of('thriving', lens, 'panel');
    expect(first).toEqual(['read-again', 'report']);
    expect(rest).not.toContain('side-panel');
    const inPopup = of('thriving', lens, 'popup');
    expect([...first, ...rest, 'side-panel'].sort()).toEqual([...inPopup.first, ...inPopup.rest].sort());
  });
});

describe('what cannot be done', () => {
  it.each(LAYOUTS)('while the page is read or something is asked: nothing with the page, in the %s', (layout) => {
    const nothing = { first: [], rest: ALWAYS };
    expect(actionsFor(sample('reading', 'en'), null, false, layout)).toEqual(nothing);
    expect(actionsFor(sample('inactive', 'en'), null, true, layout)).toEqual(nothing);
    expect(actionsFor(sample('inactive', 'en'), 'mine', true, layout)).toEqual(nothing);
  });

  it('without a reading: nothing to copy or save, but to read again', () => {
    for (const name of ['gone', 'not-a-company']) {
      const shown = sample(name, 'en');
      expect(actionsFor(shown, null, false, 'popup')).toEqual({
        first: ['read-again', 'side-panel', 'report'],
        rest: ALWAYS,
      });
      expect(actionsFor(shown, null, false, 'panel')).toEqual({ first: ['read-again', 'report'], rest: ALWAYS });
    }
  });
});
