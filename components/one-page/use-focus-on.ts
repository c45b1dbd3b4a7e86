import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where what had the focus is gone, the focus goes to what takes its place.
 *
 * @param stands it stands there now; it gets the focus when it comes back, and not when it is drawn first
 */
export function useFocusOn<Element extends HTMLElement>(stands: boolean): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  const before = useRef(stands);
  useLayoutEffect(() => {
    if (stands && !before.current) ref.current?.focus();
    before.current = stands;
  }, [stands]);
  return ref;
}
