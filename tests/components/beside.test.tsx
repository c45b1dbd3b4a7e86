import { describe, expect, it, vi } from 'vitest';
import '../../lib/words/all.ts';
import type { BesideProps } from '../../components/beside.tsx';
import { draw } from './draw.tsx';
import { sample } from './samples.ts';

const nothing = () => {};
const QUIET: BesideProps = {
  keeping: 'kept',
  undo: nothing,
  sets: [],
  chosen: null,
  choose: nothing,
  round: null,
  go: nothing,
  compare: nothing,
};
const SETS = [
  { id: 'a', name: 'Instrument makers' },
  { id: 'b', name: 'Clients of spring' },
];
const drawn = (beside: Partial<BesideProps>, locale: 'en' | 'fr' = 'en') =>
  draw({ shown: sample('inactive', locale, { lens: 'mine' }), beside: { ...QUIET, ...beside }, locale });

describe('what is kept beside a page', () => {
  it('is said at the end, and taken back at a click', () => {
    const undo = vi.fn();
    const { text, click, root } = drawn({ undo });
    expect(text('.keeping')).toBe('Kept on this computer. Undo');
    expect(root.querySelector('.below')?.lastElementChild?.className).toBe('keeping');
    click('button', 'Undo');
    expect(undo).toHaveBeenCalledOnce();
  });

  it.each([
    ['undone', 'This reading is not kept.'],
    ['off', 'History is off: this reading is not kept.'],
    ['private', 'This window is private: nothing is kept.'],
    ['full', 'No room is left on this computer: this reading was not kept. Nothing that was kept before is lost.'],
    ['blocked', 'The browser keeps nothing here: this reading was not kept.'],
  ] as const)('says why it is not kept: %s', (keeping, sentence) => {
    const { text, texts } = drawn({ keeping });
    expect(text('.keeping')).toBe(sentence);
    expect(texts('.keeping button')).toEqual([]);
  });

  it('says nothing until it is known', () => {
    expect(drawn({ keeping: null }).text('.keeping')).toBeNull();
  });

  it('leads to the next page of the set, in this tab', () => {
    const go = vi.fn();
    const next = { name: 'Calder & Wray', url: 'https://www.linkedin.com/company/calder-wray/posts/' };
    const { texts, click } = drawn({ sets: SETS.slice(0, 1), chosen: 'a', round: { read: 4, of: 8, next }, go });
    expect(texts('h3')).toContain('Set: Instrument makers');
    expect(texts('.plain').at(-1)).toBe('4 of 8 read. Next page: Calder & Wray');
    click('a', 'Calder & Wray');
    expect(go).toHaveBeenCalledWith(next.url);
  });

  it('stands on top of the panel, which goes along', () => {
    const next = { name: 'Calder & Wray', url: 'https://www.linkedin.com/company/calder-wray/posts/' };
    const beside = { ...QUIET, sets: SETS.slice(0, 1), chosen: 'a', round: { read: 4, of: 8, next } };
    const { text, texts } = draw({ shown: sample('inactive', 'en', { lens: 'mine' }), layout: 'panel', beside });
    expect(text('.next-in-set')).toBe('Set: Instrument makers. 4 of 8 read. Next page: Calder & Wray');
    expect(texts('h3')).not.toContain('Set: Instrument makers');
  });

  it('offers the comparison once all are read', () => {
    const compare = vi.fn();
    const { click } = drawn({ sets: SETS, chosen: 'b', round: { read: 8, of: 8, next: null }, compare });
    click('button', 'Compare');
    expect(compare).toHaveBeenCalledOnce();
  });

  it('lets the person choose among several sets, and asks nothing of one', () => {
    expect(drawn({ sets: SETS, chosen: 'b' }).texts('select option')).toEqual([
      'Instrument makers',
      'Clients of spring',
    ]);
    expect(drawn({ sets: SETS.slice(0, 1), chosen: 'a' }).texts('.set-choice')).toEqual([]);
  });

  it('follows no address that is not one of the web', () => {
    const next = { name: 'Calder & Wray', url: 'javascript:alert(1)' };
    const { texts } = drawn({ sets: SETS, chosen: 'a', round: { read: 4, of: 8, next } });
    expect(texts('.plain a')).toEqual([]);
  });

  it('speaks French', () => {
    expect(drawn({ keeping: 'private' }, 'fr').text('.keeping')).toBe(
      'Cette fenêtre est privée\u00a0: rien n’est gardé.',
    );
  });
});
