/** Which part of a document belongs to what: found by marks in it, in time proportional to the document. */

import { isBrowser } from './access.ts';
import { childrenOf, isBehind, parentOf } from './dom.ts';
import { areShadows } from './shadows.ts';
import { allAtOnce, manyInSteps, type Steps } from './steps.ts';

/** An element that surely belongs to something: a link that carries a story's token, say. */
export interface Mark {
  element: Element;
  key: string;
}

const SHARED = '\u0000shared';

/**
 * For each mark, the largest element around it that holds no mark of another key. In the order of the marks.
 * Every element is marked at most twice, so that depth and number of marks do not multiply.
 *
 * @param within no element from this one upwards is given
 */
export function territories(marks: Mark[], within: Element | null = null): Element[] {
  return allAtOnce(territoriesInSteps(marks, within));
}

/** The same, in steps. */
export function* territoriesInSteps(marks: Mark[], within: Element | null = null): Steps<Element[]> {
  const owner = new Map<Element, string>();
  yield* manyInSteps(marks, ({ element, key }) => claim(element, key, owner, within));
  const top = inherited((element) => {
    const parent = parentOf(element);
    const mine = owner.get(element);
    return parent && parent !== within && mine !== SHARED && owner.get(parent) === mine ? undefined : element;
  });
  return yield* manyInSteps(marks, ({ element }) => top(element) ?? element);
}

function claim(element: Element, key: string, owner: Map<Element, string>, within: Element | null): void {
  let current: Element | null = element;
  while (current && current !== within) {
    const before = owner.get(current);
    if (before === key || before === SHARED) return;
    owner.set(current, before === undefined ? key : SHARED);
    current = parentOf(current);
  }
}

/**
 * A function that gives the value of the nearest element, from the asked one upwards, that has one.
 * What it has found is kept, so that asking for every element of a document stays linear.
 *
 * @param own the element's own value, `undefined` where it has none
 */
export function inherited<Value>(
  own: (element: Element) => Value | undefined,
): (element: Element) => Value | undefined {
  const known = new Map<Element, Value | undefined>();
  return (asked) => {
    const passed: Element[] = [];
    let current: Element | null = asked;
    let value: Value | undefined;
    while (current) {
      if (known.has(current)) {
        value = known.get(current);
        break;
      }
      passed.push(current);
      value = own(current);
      if (value !== undefined) break;
      current = parentOf(current);
    }
    for (const element of passed) known.set(element, value);
    return value;
  };
}

/** Those of the elements that lie in none of the others, in their order. */
export function outermost(elements: Element[]): Element[] {
  const known = new Set(elements);
  const around = inherited((element) => (known.has(element) ? element : undefined));
  return elements.filter((element) => {
    const parent = parentOf(element);
    return parent === null || around(parent) === undefined;
  });
}

/**
 * A test whether elements stand in or behind one, as they are read. The children of a parent are counted once, so that
 * asking for all of a long list stays linear.
 */
export function behind(other: Element): (element: Element) => boolean {
  // The command line's DOM answers by how deep both stand, and none knows of shadow roots.
  if (isBrowser && !areShadows()) return (element) => element === other || isBehind(element, other);
  const around = new Map<Element, Element>([[other, other]]);
  for (let inner = other, outer = parentOf(other); outer; inner = outer, outer = parentOf(outer))
    around.set(outer, inner);
  const places = new Map<Element, Map<Element, number>>();
  const placeIn = (parent: Element, child: Element): number => {
    const known = places.get(parent) ?? new Map(childrenOf(parent).map((one, index) => [one, index]));
    places.set(parent, known);
    return known.get(child) ?? -1;
  };
  return (element) => {
    let inner = element;
    for (let outer: Element | null = element; outer; outer = parentOf(outer)) {
      const towards = around.get(outer);
      if (outer === other) return true;
      if (towards) return inner !== outer && placeIn(outer, inner) > placeIn(outer, towards);
      inner = outer;
    }
    return false;
  };
}

/** Whether an element stands in none of the parts. A post may have hundreds: each element on the way up is asked once. */
export function outsideOf(parts: readonly Element[], whole: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[whole, true], ...parts.map((part) => [part, false] as const)]);
  return (element) => {
    const passed: Element[] = [];
    let around: Element | null = element;
    for (; around !== null && !known.has(around); around = parentOf(around)) passed.push(around);
    const isOutside = around === null || known.get(around) === true;
    for (const each of passed) known.set(each, isOutside);
    return isOutside;
  };
}
