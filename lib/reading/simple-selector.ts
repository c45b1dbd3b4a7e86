/**
 * Selectors of a name, classes and attributes alone, worked out once, for a few elements that are at hand. The command line's
 * parser works out a selector anew for each element that it is asked about.
 */
import { attribute, nameOf } from './dom.ts';

type Test = (element: Element) => boolean;

/** A name, a class, or an attribute, perhaps with a value. */
const PART = /([a-z][\w-]*)|\.([\w-]+)|\[([\w-]+)(?:([*^$]?)="([^"]*)")?\]/y;

const known = new Map<string, Test>();

/** Whether an element matches one of a list of such selectors. Throws for any other selector. */
export function simpleTest(selector: string): Test {
  const test = known.get(selector) ?? anyOf(selector.split(', ').map(compound));
  known.set(selector, test);
  return test;
}

function anyOf(tests: Test[]): Test {
  return (element) => tests.some((test) => test(element));
}

function compound(selector: string): Test {
  const parts: Test[] = [];
  PART.lastIndex = 0;
  for (let end = 0; end < selector.length; end = PART.lastIndex) {
    const part = PART.exec(selector);
    if (part === null) throw new SyntaxError(selector);
    parts.push(partTest(part));
  }
  return (element) => parts.every((test) => test(element));
}

function partTest([, name, className, key = '', how, wanted]: RegExpExecArray): Test {
  if (name !== undefined) return (element) => nameOf(element) === name;
  if (className !== undefined)
    return (element) => attribute(element, 'class')?.split(/\s+/).includes(className) ?? false;
  return (element) => {
    const value = attribute(element, key);
    if (value === null || wanted === undefined) return value !== null;
    if (how === '^') return value.startsWith(wanted);
    if (how === '$') return value.endsWith(wanted);
    return how === '*' ? value.includes(wanted) : value === wanted;
  };
}
