import { useRef } from 'preact/hooks';
import type { Route } from '../../lib/view/route.ts';
import { NONE, stretched, toggled } from '../../lib/view/selection.ts';
import { useWorld } from '../tabs/world.ts';
import type { ListMemory } from './use-list-memory.ts';

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

interface Input {
  memory: ListMemory;
  /** Keys of the lines in their order. */
  shown: readonly string[];
}

/** What a key does in the table: it is the same on a line's box and on its link. */
export function useTableKeys({ memory, shown }: Input) {
  const { go } = useWorld();
  /** Where the selection began that Shift stretches. */
  const anchor = useRef<string | null>(null);
  const select = (key: string, isStretch: boolean) => {
    const from = anchor.current;
    memory.change(({ selection }) => ({
      selection: isStretch && from !== null ? stretched(selection, shown, from, key) : toggled(selection, key),
    }));
    if (!isStretch) anchor.current = key;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const here = placeOf(event.target);
    if (here === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = shown.indexOf(here.key);
    const to = targetOf(event.key, at, shown.length);
    if (to !== null) {
      event.preventDefault();
      if (event.shiftKey && anchor.current === null) anchor.current = here.key;
      focusRow(here.body, to, here.isBox);
      const key = shown[to];
      if (event.shiftKey && key !== undefined) select(key, true);
    } else if (event.key === ' ' && !here.isBox) {
      // A box is clicked by the browser.
      event.preventDefault();
      select(here.key, event.shiftKey);
    } else if (event.key === 'Escape') {
      memory.change({ selection: NONE });
    } else if (event.key === 'Enter' && here.isBox) {
      event.preventDefault();
      go({ view: 'page', key: here.key } satisfies Route);
    }
  };

  const onClick = (event: MouseEvent) => {
    const here = placeOf(event.target);
    if (here?.isBox) select(here.key, event.shiftKey);
  };

  const onFocusIn = (event: FocusEvent) => {
    const here = placeOf(event.target);
    if (here !== null) memory.change({ current: here.key });
  };

  return { onKeyDown, onClick, onFocusIn };
}

interface Place {
  key: string;
  body: HTMLElement;
  /** The line's box, and not its link. */
  isBox: boolean;
}

function placeOf(target: EventTarget | null): Place | null {
  const element = target as HTMLElement | null;
  const row = element?.closest<HTMLElement>('tr[data-key]');
  const body = row?.closest('tbody');
  const key = row?.dataset.key;
  if (!element || !body || key === undefined || !element.matches('input, a')) return null;
  return { key, body, isBox: element.matches('input') };
}

function targetOf(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}

/** Gives the focus to a line: to its box, or to its link. */
export function focusRow(body: Element | null | undefined, at: number, isBox = false): void {
  const row = body?.querySelectorAll('tr[data-key]')[at];
  row?.querySelector<HTMLElement>(isBox ? 'input' : 'a')?.focus();
}
