/** Which lines of a list are selected: their keys. Pure; a change gives another set. */

export type Selection = ReadonlySet<string>;

export const NONE: Selection = new Set();

export function toggled(selection: Selection, key: string): Selection {
  const next = new Set(selection);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** With all lines between two added, both ends too. @param shown keys in the order of the list */
export function stretched(selection: Selection, shown: readonly string[], from: string, to: string): Selection {
  const [a, b] = [shown.indexOf(from), shown.indexOf(to)];
  if (a < 0 || b < 0) return new Set([...selection, to]);
  return new Set([...selection, ...shown.slice(Math.min(a, b), Math.max(a, b) + 1)]);
}

/** All that are shown added, or, where they all are selected already, taken out. */
export function allToggled(selection: Selection, shown: readonly string[]): Selection {
  if (!shown.every((key) => selection.has(key))) return new Set([...selection, ...shown]);
  const without = new Set(selection);
  for (const key of shown) without.delete(key);
  return without;
}

/** Those that are selected, in the order in which they are shown: nothing is done to a line that is not seen. */
export function selectedOf(selection: Selection, shown: readonly string[]): string[] {
  return shown.filter((key) => selection.has(key));
}
