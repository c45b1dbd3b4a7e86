/** What a person does in the popup reaches whoever has to do it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draw } from './draw.tsx';
import { COPIED, sample } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

describe('actions', () => {
  it('read again and copy the summary', () => {
    const act = vi.fn();
    const { click } = draw({ shown: sample('first-click', 'en'), on: { act } });
    click('.actions button', 'Copy summary');
    click('.page-line button', 'read again');
    expect(act.mock.calls).toEqual([['copy-summary'], ['read-again']]);
    draw({ shown: sample('first-click', 'en'), layout: 'panel', on: { act } }).click('.actions button', 'Read again');
    expect(act.mock.calls.at(-1)).toEqual(['read-again']);
  });

  it('read again where that would settle it', () => {
    const act = vi.fn();
    draw({ shown: sample('not-enough', 'en'), on: { act } }).click('main .section .textual', 'Read again');
    expect(act.mock.calls).toEqual([['read-again']]);
  });

  it('copy a line for a call as it is said', () => {
    const copyLine = vi.fn();
    const shown = sample('thriving', 'en', { lens: 'prospect' });
    draw({ shown, lens: 'prospect', on: { copyLine } }).click('.opening-lines button', 'Copy');
    expect(copyLine.mock.calls).toEqual([[expect.stringMatching(/^You posted .+…/)]]);
  });

  it('change the lens, and open the sheet of keys', () => {
    const lens = vi.fn();
    const sheet = vi.fn();
    const { click } = draw({ shown: sample('inactive', 'en'), on: { lens, sheet } });
    click('[role=tab]', 'Prospect');
    click('.lenses button', '?');
    expect(lens.mock.calls).toEqual([['prospect']]);
    expect(sheet.mock.calls).toEqual([[true]]);
  });

  it('say politely what was copied, and can be told to stop', () => {
    const closeDone = vi.fn();
    const { text, click } = draw({ shown: sample('inactive', 'en'), done: COPIED, on: { closeDone } });
    expect(text('.done [role=status]')).toBe('Copied: the summary, 3 lines.');
    click('.done button', 'Close');
    expect(closeDone).toHaveBeenCalledOnce();
  });

  it('leave the text to be selected where the browser forbids copying', () => {
    const { text } = draw({ shown: sample('inactive', 'en'), done: { ...COPIED, ok: false } });
    expect(text('.done [role=status]')).toContain('did not allow copying');
    expect(text('.done pre')).toContain('Calder & Wray Engineering, LinkedIn');
  });

  it('stay in sight: what was done stands above them', () => {
    const { root } = draw({ shown: sample('inactive', 'en'), done: COPIED });
    const order = [...root.querySelectorAll('main, .done, footer')].map(({ localName }) => localName);
    expect(order).toEqual(['main', 'aside', 'footer']);
  });

  it.each([
    ['first-click', 'popup', 1],
    ['not-enough', 'popup', 2],
    ['first-click', 'panel', 1],
  ] as const)('cannot start a second reading before the first is done: %s in the %s', (name, layout, buttons) => {
    const busy = draw({ shown: sample(name, 'en'), layout, busy: true });
    expect(busy.root.querySelectorAll('button[disabled]')).toHaveLength(buttons);
    expect(busy.root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    const idle = draw({ shown: sample(name, 'en'), layout });
    expect(idle.root.querySelectorAll('button[disabled]')).toHaveLength(0);
    expect(idle.root.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  });
});
