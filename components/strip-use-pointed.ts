import { useState } from 'preact/hooks';

/**
 * What is pointed at on the strip: by the pointer, else by the keyboard, else from outside.
 *
 * @param outside the `id` of what a list beside the strip points at, or `null`.
 * @param onPoint told the `id` whenever the strip's own changes.
 */
export function usePointed(outside: number | null, onPoint: (id: number | null) => void) {
  const [hovered, setHovered] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  return {
    id: hovered ?? focused ?? outside,
    focused,
    onHover: (id: number | null) => {
      setHovered(id);
      onPoint(id ?? focused);
    },
    onFocus: (id: number | null) => {
      setFocused(id);
      onPoint(hovered ?? id);
    },
  };
}
