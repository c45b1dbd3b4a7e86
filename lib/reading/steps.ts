/**
 * A reading in steps. A page of a thousand posts takes longer to read than a page may stand still without anybody noticing: so
 * it is read in several turns, each of as many steps as fit. Whoever does not care takes them all at once.
 */

/** Work that can be left between two steps, and what it gives in the end. */
export type Steps<Value> = Generator<void, Value, void>;

/** All steps, one after the other. */
export function allAtOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What is made of each of a list, a step each. */
export function* eachInSteps<Item, Made>(items: Item[], make: (item: Item) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}

/** So many small things are done in one step: elements asked, say, which takes a millisecond or so. */
const MANY = 500;

/** What is made of each of a long list, many in a step. */
export function* manyInSteps<Item, Made>(items: Item[], make: (item: Item) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    if (made.length % MANY === 0) yield;
    made.push(make(item));
  }
  return made;
}
