/** What an earlier reading of a watched page found, kept by element. */

import type { Memory } from '../open-page.ts';

/**
 * The value made before, else what `make` gives now. One element may be asked by several readers, each under a name of
 * its own.
 *
 * @param make must depend on nothing but what is inside the element, and what stays as long as the page is watched
 */
export function recalled<Value>(memory: Memory | undefined, element: Element, name: string, make: () => Value): Value {
  if (!memory) return make();
  const kept = memory.recall(element, () => new Map<string, unknown>());
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as Value;
}
