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

/**
 * A function that makes a value once for each of the first keys that it is asked for: a page may have any number of others.
 *
 * @param make must depend on nothing but the key
 */
export function madeOnce<Value>(make: (key: string) => Value, most = 500): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (known.size < most) known.set(key, made);
    return made;
  };
}
