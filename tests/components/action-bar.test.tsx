import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActionBar } from '../../components/action-bar.tsx';
import { ACTIONS, type Action } from '../../components/handlers.ts';
import type { Locale } from '../../lib/words/format.ts';
import { byHand } from './by-hand.tsx';

afterEach(() => vi.unstubAllGlobals());

interface Options {
  first?: Action[];
  rest?: Action[];
  busy?: boolean;
  locale?: Locale;
}

function bar({ busy = false, locale = 'en', ...offered }: Options = {}) {
  const { first = ['copy-summary', 'side-panel', 'report'], rest = ['read-again', 'options'] } = offered;
  const onAct = vi.fn();
  const drawn = byHand(
    <div>
      <button type="button" class="elsewhere" />
      <ActionBar first={first} rest={rest} busy={busy} onAct={onAct} />
    </div>,
    { locale },
  );
  const more = '[data-do=more]';
  const isOpen = () => drawn.all('.menu').length === 1;
  const expanded = () => drawn.the(more).getAttribute('aria-expanded');
  return { ...drawn, onAct, more, isOpen, expanded };
}

describe('the actions in sight', () => {
  it('are buttons in words, and a button for the others', () => {
    const { texts, all } = bar();
    expect(texts('footer > button')).toEqual(['Copy summary', 'Side panel', 'Report', 'More']);
    expect(all('button').every((button) => button.getAttribute('type') === 'button')).toBe(true);
    expect(bar({ locale: 'fr' }).texts('footer > button')).toEqual(['Copier le résumé', 'Panneau', 'Rapport', 'Plus']);
  });

  it('act', () => {
    const { click, onAct } = bar();
    click('[data-do=report]');
    expect(onAct.mock.calls).toEqual([['report']]);
  });

  it('need no menu where nothing is left for it', () => {
    expect(bar({ rest: [] }).all('[data-do=more]')).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('have a name of their own each, in %s', (locale) => {
    const names = bar({ first: [...ACTIONS], rest: [], locale }).texts('footer > button');
    expect(names).toHaveLength(ACTIONS.length);
    expect(new Set(names).size).toBe(ACTIONS.length);
    expect(names).not.toContain('');
  });
});

describe('the menu of the others', () => {
  it('is closed at first, and not in the document', () => {
    const { isOpen, expanded } = bar();
    expect(isOpen()).toBe(false);
    expect(expanded()).toBe('false');
  });

  it('opens after its button, which says so and names it', () => {
    const { click, more, the, texts, isOpen, expanded } = bar();
    click(more);
    expect(isOpen()).toBe(true);
    expect(expanded()).toBe('true');
    expect(the('.menu').id).toBe(the(more).getAttribute('aria-controls'));
    expect(texts('.menu > li > button')).toEqual(['Read again', 'Options']);
    // The Tab key goes on into it.
    expect(texts('button').slice(-3)).toEqual(['More', 'Read again', 'Options']);
    click(more);
    expect(isOpen()).toBe(false);
  });

  it('closes on Esc, keeps the popup open, and gives the focus back', () => {
    const { click, more, the, key, focused, isOpen } = bar();
    click(more);
    the('.menu [data-do=options]').focus();
    expect(key('Escape')).toBe(true);
    expect(isOpen()).toBe(false);
    expect(focused()).toBe(the(more));
  });

  it('leaves Esc to the browser while it is closed, and other keys always', () => {
    const { click, more, key, isOpen } = bar();
    expect(key('Escape')).toBe(false);
    click(more);
    expect(key('a')).toBe(false);
    expect(isOpen()).toBe(true);
    key('Escape');
    expect(key('Escape')).toBe(false);
  });

  it('closes with what is chosen in it, which leaves the focus on the button', () => {
    const { click, more, the, focused, isOpen, onAct } = bar();
    click(more);
    the('.menu [data-do=options]').focus();
    click('.menu [data-do=options]');
    expect(onAct.mock.calls).toEqual([['options']]);
    expect(isOpen()).toBe(false);
    expect(focused()).toBe(the(more));
  });

  it.each(['pointerdown', 'focusin'])('closes on a %s elsewhere, not on one in it', (type) => {
    const { click, more, fire, isOpen } = bar();
    click(more);
    fire(type, '.menu [data-do=options]');
    expect(isOpen()).toBe(true);
    fire(type, '.elsewhere');
    expect(isOpen()).toBe(false);
  });
});

it('offers no second reading while one is under way, and everything else', () => {
  const { click, more, all } = bar({ busy: true });
  click(more);
  expect(all('button[disabled]').map(({ dataset }) => dataset.do)).toEqual(['read-again']);
  const idle = bar();
  idle.click(idle.more);
  expect(idle.all('button[disabled]')).toEqual([]);
});
