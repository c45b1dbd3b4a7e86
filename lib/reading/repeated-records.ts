/**
 * Finds a feed that no layout knows, by its shape: a list is where siblings of one kind repeat, each with something that
 * names a post. Knows no site: what names a post comes in as marks.
 */
import { attribute, nameOf, parentOf } from './dom.ts';
import type { Mark } from './regions.ts';

/** One of the siblings, and all posts that are named in it. */
export interface RepeatedRecord {
  root: Element;
  /** In document order, each once. More than one: it cannot be told which of them the record is. */
  keys: string[];
}

/** A single one may be anything: its end cannot be told. */
const FEWEST = 2;

/**
 * The largest group of similar siblings with marks in them.
 *
 * @param marks elements that name a post, in document order
 * @returns the siblings in document order; none where fewer than two differ in what they name
 */
export function repeatedRecords(marks: Mark[]): RepeatedRecord[] {
  const keys = new Map<Element, Set<string>>();
  for (const { element, key } of marks) note(element, key, keys);
  const groups = Map.groupBy([...keys.keys()], (element) => parentOf(element));
  let best: { group: Element[]; size: number } = { group: [], size: 0 };
  for (const group of [...groups.values()].flatMap(kinds)) {
    const size = sizeOf(group, keys);
    if (size > best.size) best = { group, size };
  }
  if (Math.floor(best.size) < FEWEST) return [];
  return best.group.map((root) => ({ root, keys: [...(keys.get(root) ?? [])] }));
}

/** What names more posts than this is no record but a part of the list, or the list itself. */
const MOST_KEYS = 3;

/**
 * Writes a key down for an element and all around it. A key that an element has, those around it have as well; and where
 * there are too many already, one more tells nothing. So every element is passed a few times at most, however deep.
 */
function note(element: Element, key: string, keys: Map<Element, Set<string>>): void {
  for (let current: Element | null = element; current; current = parentOf(current)) {
    const known = keys.get(current);
    if (known && (known.has(key) || known.size >= MOST_KEYS)) return;
    if (known) known.add(key);
    else keys.set(current, new Set([key]));
  }
}

/** Siblings sorted by kind: the same tag, the same role. */
function kinds(siblings: Element[]): Element[][] {
  return [...Map.groupBy(siblings, (one) => `${nameOf(one)} ${attribute(one, 'role') ?? ''}`).values()];
}

/** How many siblings name a post that none before them names; of two groups alike, the one that names more is larger. */
function sizeOf(siblings: Element[], keys: Map<Element, Set<string>>): number {
  const seen = new Set<string>();
  const naming = siblings.filter((sibling) => {
    const before = seen.size;
    for (const key of keys.get(sibling) ?? []) seen.add(key);
    return seen.size > before;
  });
  return naming.length + seen.size / (seen.size + 1);
}
