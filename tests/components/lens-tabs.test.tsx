import { afterEach, describe, expect, it, vi } from 'vitest';
import { LensTabs } from '../../components/lens-tabs.tsx';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import type { Locale } from '../../lib/words/format.ts';
import { byHand } from './by-hand.tsx';

afterEach(() => vi.unstubAllGlobals());

interface Options {
  lens?: Lens | null;
  locale?: Locale;
  direction?: 'ltr' | 'rtl';
}

function tabs({ lens = 'mine', ...surroundings }: Options = {}) {
  const onLens = vi.fn();
  const onShortcuts = vi.fn();
  const drawn = byHand(
    <LensTabs lens={lens} controls="shown" onLens={onLens} onShortcuts={onShortcuts} />,
    surroundings,
  );
  const each = (name: string) => drawn.all('[role=tab]').map((tab) => tab.getAttribute(name));
  const of = (chosen: Lens) => `[role=tab][data-lens=${chosen}]`;
  return { ...drawn, onLens, onShortcuts, each, of };
}

describe('the tabs of the lenses', () => {
  it('are a list of tabs with a name, each for what it changes', () => {
    const { the, texts, each } = tabs();
    expect(the('[role=tablist]').getAttribute('aria-label')).toBe('Lens');
    expect(texts('[role=tablist] > [role=tab]')).toEqual(['My page', 'Prospect', 'Competitor']);
    expect(each('aria-controls')).toEqual(['shown', 'shown', 'shown']);
  });

  it('are named in French', () => {
    const { the, texts } = tabs({ locale: 'fr' });
    expect(the('[role=tablist]').getAttribute('aria-label')).toBe('Point de vue');
    expect(texts('[role=tab]')).toEqual(['Ma page', 'Prospect', 'Concurrent']);
  });

  it('show which is chosen, and are one stop on the way of the Tab key', () => {
    const { each } = tabs({ lens: 'prospect' });
    expect(each('aria-selected')).toEqual(['false', 'true', 'false']);
    expect(each('tabIndex')).toEqual(['-1', '0', '-1']);
  });

  it('show none while it is asked whose page it is, and can still be reached', () => {
    const { each } = tabs({ lens: null });
    expect(each('aria-selected')).toEqual(['false', 'false', 'false']);
    expect(each('tabIndex')).toEqual(['0', '-1', '-1']);
  });

  it('change the lens by a click', () => {
    const { click, of, onLens } = tabs();
    click(of('competitor'));
    expect(onLens.mock.calls).toEqual([['competitor']]);
  });

  it('offer the sheet of keys under a name', () => {
    const { click, the, onShortcuts } = tabs();
    expect(the('[data-do=shortcuts]').getAttribute('aria-label')).toBe('Keyboard shortcuts');
    click('[data-do=shortcuts]');
    expect(onShortcuts).toHaveBeenCalledOnce();
  });
});

describe('keys on the tabs', () => {
  it.each([
    ['ArrowRight', 'mine', 'prospect'],
    ['ArrowRight', 'competitor', 'mine'],
    ['ArrowLeft', 'mine', 'competitor'],
    ['ArrowLeft', 'competitor', 'prospect'],
    ['End', 'mine', 'competitor'],
    ['Home', 'prospect', 'mine'],
  ] as const)('%s goes from %s to %s, with the focus', (key, from, to) => {
    const drawn = tabs({ lens: from });
    expect(drawn.key(key, { on: drawn.of(from) })).toBe(true);
    expect(drawn.onLens.mock.calls).toEqual([[to]]);
    expect(drawn.focused()).toBe(drawn.the(drawn.of(to)));
  });

  it.each([
    ['ArrowLeft', 'mine', 'prospect'],
    ['ArrowRight', 'mine', 'competitor'],
  ] as const)('%s goes as a person reads from right to left', (key, from, to) => {
    const drawn = tabs({ lens: from, direction: 'rtl' });
    drawn.key(key, { on: drawn.of(from) });
    expect(drawn.onLens.mock.calls).toEqual([[to]]);
  });

  it.each(['ArrowUp', 'ArrowDown', 'Tab', 'a', 'Home'])('%s on the first is left to the browser', (key) => {
    const drawn = tabs();
    expect(drawn.key(key, { on: drawn.of('mine') })).toBe(false);
    expect(drawn.onLens).not.toHaveBeenCalled();
  });
});
