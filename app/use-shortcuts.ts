import { useLayoutEffect } from 'preact/hooks';
import type { Action } from '../components/handlers.ts';

interface Keys {
  /** Single letters work: they can be turned off (WCAG 2.1.4). */
  letters: boolean;
  sheet: boolean;
  /** What can be done with what is shown: a letter does nothing else. */
  offered: readonly Action[];
  act: (action: Action) => void;
  closeSheet: () => void;
}

const LETTERS: Record<string, Action> = {
  c: 'copy-summary',
  o: 'copy-line',
  s: 'side-panel',
  r: 'report',
  a: 'read-again',
  '?': 'shortcuts',
};
/** What a letter opens by itself: the summary of a `<details>`. */
const OPENED: Record<string, string> = { t: '.as-table', h: '.decided' };

/** Keys of popup and panel. Nothing is taken from a field that is typed in, nor from the browser's own keys. */
export function useShortcuts(keys: Keys): void {
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (keys.sheet && event.key === 'Escape') {
        event.preventDefault();
        return keys.closeSheet();
      }
      if (!keys.letters || isTyping(event.target)) return;
      if (isHandled(event.key.toLowerCase(), keys)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('select, textarea, input:not([type=radio], [type=checkbox])');
}

function isHandled(key: string, { sheet, offered, act, closeSheet }: Keys): boolean {
  if (sheet) {
    if (key === '?') closeSheet();
    return key === '?';
  }
  const action = LETTERS[key];
  if (action === undefined) return isDigit(key) || isOpened(key);
  if (!offered.includes(action)) return false;
  act(action);
  return true;
}

/** A question's answers have the digits; without a question the lenses do. */
function isDigit(key: string): boolean {
  if (!/^[1-3]$/.test(key)) return false;
  const answer = document.querySelector<HTMLElement>(`[data-digit="${key}"]`);
  const lens = document.querySelectorAll<HTMLElement>('[role=tab]')[Number(key) - 1];
  const wanted = answer ?? lens;
  wanted?.focus();
  // With a count, as a click has by hand: an answer is not merely moved to, as it is by an arrow key.
  wanted?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  return wanted !== undefined;
}

function isOpened(key: string): boolean {
  const details = document.querySelector<HTMLDetailsElement>(OPENED[key] ?? ':not(*)');
  if (details === null) return false;
  details.open = !details.open;
  details.scrollIntoView({ block: 'nearest' });
  details.querySelector<HTMLElement>('summary')?.focus();
  return true;
}
