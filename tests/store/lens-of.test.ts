import { describe, expect, it } from 'vitest';
import { contextOf } from '../../lib/store/kept-page.ts';
import { lensOf, questionFor, settingsAfter } from '../../lib/store/lens-of.ts';
import { DEFAULTS, settingsFrom } from '../../lib/store/settings.ts';

describe('the lens that a page opens in', () => {
  it('is asked for on the first reading ever, and never again', () => {
    expect(lensOf(null, DEFAULTS)).toBeNull();
    expect(lensOf(null, { ...DEFAULTS, ...settingsAfter('mine') })).toBe('prospect');
    expect(lensOf(null, { ...DEFAULTS, ...settingsAfter('competitor') })).toBe('competitor');
  });

  it('is the page’s own where it was read before', () => {
    expect(lensOf({ lens: 'mine' }, DEFAULTS)).toBe('mine');
    expect(lensOf({ lens: 'competitor' }, { ...DEFAULTS, opening: 'prospect' })).toBe('competitor');
  });

  it('is the last other lens for a page that is not marked as one’s own, even after one’s own was read', () => {
    const after = { ...DEFAULTS, ...settingsAfter('competitor'), ...settingsAfter('mine') };
    expect(lensOf(null, after)).toBe('competitor');
  });

  it('is what the options say, without a question', () => {
    expect(lensOf(null, { ...DEFAULTS, opening: 'competitor' })).toBe('competitor');
  });
});

describe('what is asked before anything is said', () => {
  it('is whose page it is, while nobody knows', () => {
    expect(questionFor(null, {}, 'active')).toBe('whose');
  });

  it('is the belief, once, of one’s own page only, and only where a verdict follows', () => {
    expect(questionFor('mine', {}, 'active')).toBe('belief');
    expect(questionFor('mine', { belief: 'skipped' }, 'active')).toBeNull();
    expect(questionFor('mine', { belief: 'late' }, 'active')).toBeNull();
    expect(questionFor('mine', {}, 'not-enough-evidence')).toBeNull();
    expect(questionFor('prospect', {}, 'active')).toBeNull();
    expect(questionFor('competitor', {}, 'active')).toBeNull();
  });
});

describe('the context of a diagnosis', () => {
  const answers = { belief: 'ahead', purpose: 'recruiting' } as const;

  it('has the owner’s answers for one’s own page', () => {
    expect(contextOf('mine', answers, 2)).toEqual({ lens: 'mine', ...answers, hoursPerWeek: 2 });
    expect(contextOf('mine', { belief: 'skipped', purpose: 'skipped' }, null)).toEqual({ lens: 'mine' });
  });

  it('never has them for another’s', () => {
    expect(contextOf('prospect', answers, 2)).toEqual({ lens: 'prospect' });
    expect(contextOf('competitor', answers, 2)).toEqual({ lens: 'competitor' });
  });
});

describe('stored settings', () => {
  it('are the defaults where nothing was stored, or nothing that can be understood', () => {
    for (const stored of [undefined, null, 7, 'dark', [], {}]) expect(settingsFrom(stored)).toEqual(DEFAULTS);
    expect(settingsFrom({ theme: 'purple', language: 'xx', hoursPerWeek: 3, shortcuts: 'no' })).toEqual(DEFAULTS);
  });

  it('are taken one by one', () => {
    expect(settingsFrom({ theme: 'dark', hoursPerWeek: 8, opening: 'nobody', shortcuts: false })).toEqual({
      ...DEFAULTS,
      theme: 'dark',
      hoursPerWeek: 8,
      shortcuts: false,
    });
  });
});
