import { afterEach, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '../../app/use-shortcuts.ts';
import { WhosePage } from '../../components/first-questions.tsx';
import { ACTIONS, type Action } from '../../components/handlers.ts';
import { LensTabs } from '../../components/lens-tabs.tsx';
import { byHand } from './by-hand.tsx';

afterEach(() => vi.unstubAllGlobals());

interface Options {
  letters?: boolean;
  sheet?: boolean;
  offered?: readonly Action[];
  asking?: boolean;
}

/** A view with what keys may reach: tabs, a question, fields, and what opens. */
function keys({ letters = true, sheet = false, offered = ACTIONS, asking = false }: Options = {}) {
  const act = vi.fn();
  const closeSheet = vi.fn();
  const onLens = vi.fn();
  const answered = vi.fn();
  function Page() {
    useShortcuts({ letters, sheet, offered, act, closeSheet });
    return (
      <div>
        <LensTabs lens="mine" controls="shown" onLens={onLens} onShortcuts={() => {}} />
        {asking && <WhosePage digits={letters} onLens={answered} />}
        <input type="text" class="typed" />
        <input type="radio" class="radio" />
        <select class="chosen" />
        <textarea class="written" />
        <details class="as-table">
          <summary>As a table</summary>
        </details>
        <details class="decided">
          <summary>How was this decided?</summary>
        </details>
      </div>
    );
  }
  const drawn = byHand(<Page />);
  for (const details of drawn.all('details')) details.scrollIntoView = () => {};
  return { ...drawn, act, closeSheet, onLens, answered };
}

const isOpen = (details: HTMLElement) => (details as HTMLDetailsElement).open === true;

describe('a letter', () => {
  it.each([
    ['c', 'copy-summary'],
    ['o', 'copy-line'],
    ['s', 'side-panel'],
    ['r', 'report'],
    ['a', 'read-again'],
    ['?', 'shortcuts'],
    ['C', 'copy-summary'],
  ])('%s does %s, and is taken from the browser', (letter, action) => {
    const { key, act } = keys();
    expect(key(letter)).toBe(true);
    expect(act.mock.calls).toEqual([[action]]);
  });

  it.each([
    ['t', '.as-table'],
    ['h', '.decided'],
  ])('%s opens and closes %s, with the focus on it', (letter, selector) => {
    const { key, the, focused, act } = keys();
    expect(key(letter)).toBe(true);
    expect(isOpen(the(selector))).toBe(true);
    expect(focused()).toBe(the(`${selector} summary`));
    key(letter);
    expect(isOpen(the(selector))).toBe(false);
    expect(act).not.toHaveBeenCalled();
  });

  it.each(['x', 'z', '4', '0', 'Enter', 'Tab', 'Escape', 'ArrowLeft'])(
    'is left to the browser otherwise: %s',
    (other) => {
      const { key, act, closeSheet } = keys();
      expect(key(other)).toBe(false);
      expect(act).not.toHaveBeenCalled();
      expect(closeSheet).not.toHaveBeenCalled();
    },
  );

  it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s is the browser’s', (modifier) => {
    const { key, act } = keys();
    expect(key('c', { [modifier]: true })).toBe(false);
    expect(act).not.toHaveBeenCalled();
  });

  it.each(['.typed', '.written', '.chosen'])('is not taken from a field: %s', (field) => {
    const { key, act } = keys();
    expect(key('c', { on: field })).toBe(false);
    expect(act).not.toHaveBeenCalled();
  });

  it('works from a radio button, where nothing is typed', () => {
    const { key, act } = keys();
    key('c', { on: '.radio' });
    expect(act.mock.calls).toEqual([['copy-summary']]);
  });

  it('does nothing that is not offered: no summary goes out before a question is answered', () => {
    const { key, act } = keys({ offered: ['options', 'help', 'shortcuts'], asking: true });
    for (const letter of ['c', 'o', 's', 'r', 'a']) expect(key(letter)).toBe(false);
    expect(act).not.toHaveBeenCalled();
    expect(key('?')).toBe(true);
    expect(act.mock.calls).toEqual([['shortcuts']]);
  });

  it('does nothing where letters are turned off, nor does a digit', () => {
    const { key, act, onLens, all } = keys({ letters: false });
    for (const each of ['c', 'o', 's', 'r', 'a', '?', 't', 'h', '1', '2']) expect(key(each)).toBe(false);
    expect(act).not.toHaveBeenCalled();
    expect(onLens).not.toHaveBeenCalled();
    expect(all('details').filter(isOpen)).toEqual([]);
  });
});

describe('a digit', () => {
  it.each([
    ['1', 'mine'],
    ['2', 'prospect'],
    ['3', 'competitor'],
  ])('%s chooses the lens of %s, with the focus on its tab', (digit, lens) => {
    const { key, onLens, focused, the } = keys();
    expect(key(digit)).toBe(true);
    expect(onLens.mock.calls).toEqual([[lens]]);
    expect(focused()).toBe(the(`[role=tab][data-lens=${lens}]`));
  });

  it('answers a question where one is asked, and leaves the lenses alone', () => {
    const { key, onLens, answered, focused, the } = keys({ asking: true });
    expect(key('2')).toBe(true);
    expect(answered.mock.calls).toEqual([['prospect']]);
    expect(focused()).toBe(the('input[value=prospect]'));
    expect(onLens).not.toHaveBeenCalled();
  });
});

describe('under the sheet', () => {
  it('Esc closes it, letters on or off', () => {
    for (const letters of [true, false]) {
      const { key, closeSheet } = keys({ sheet: true, letters });
      expect(key('Escape')).toBe(true);
      expect(closeSheet).toHaveBeenCalledOnce();
    }
  });

  it('the question mark closes it, and no other letter does anything', () => {
    const { key, act, closeSheet, onLens, all } = keys({ sheet: true });
    for (const each of ['c', 'a', 't', '2']) expect(key(each)).toBe(false);
    expect(closeSheet).not.toHaveBeenCalled();
    expect(key('?')).toBe(true);
    expect(closeSheet).toHaveBeenCalledOnce();
    expect(act).not.toHaveBeenCalled();
    expect(onLens).not.toHaveBeenCalled();
    expect(all('details').filter(isOpen)).toEqual([]);
  });
});
