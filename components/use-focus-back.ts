import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to what had it before something lay over everything else.
 *
 * @param over it lies there now
 */
export function useFocusBack(over: boolean): void {
  const before = useRef<HTMLElement | null>(null);
  const was = useRef(false);
  // Asked while it is drawn: once the rest is inert, the browser has taken the focus from it.
  if (over && !was.current) before.current = document.activeElement as HTMLElement | null;
  was.current = over;
  useEffect(() => (over ? () => before.current?.focus() : undefined), [over]);
}
