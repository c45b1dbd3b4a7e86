/** Which part of a document belongs to what: found by marks in it, in time proportional to the document. */

import { parentOf } from './dom.ts';

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
  const owner = new Map<Element, string>();
  for (const { element, key } of marks) claim(element, key, owner, within);
  const top = inherited((element) => {
    const parent = parentOf(element);
    const mine = owner.get(element);
    return parent && parent !== within && mine !== SHARED && owner.get(parent) === mine ? undefined : element;
  });
  return marks.map(({ element }) => top(element) ?? element);
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
