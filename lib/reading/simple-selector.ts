/**
 * Selectors of a name, classes and attributes alone, worked out once: to ask some dozens of elements that are at hand takes
 * no longer than to read their attributes, where each question to a document goes through all of it.
 */
import { attribute, attributeNames, nameOf } from './dom.ts';

/** How the attributes of an element are read. */
type Read = (element: Element, name: string) => string | null;
type Test = (element: Element, read: Read) => boolean;

/** A name, a class, or an attribute, perhaps with a value. */
const PART = /([a-z][\w-]*)|\.([\w-]+)|\[([\w-]+)(?:([*^$]?)="([^"]*)")?\]/y;

const known = new Map<string, Test>();

/** Whether an element matches one of a list of such selectors. Throws for any other selector. */
export function simpleTest(selector: string): (element: Element) => boolean {
  const test = testOf(selector);
  return (element) => test(element, attribute);
}

/** The same, to be asked with many selectors about the same elements: of each, nothing is read twice. */
export function simpleTests(): (selector: string) => (element: Element) => boolean {
  const read = remembering();
  return (selector) => {
    const test = testOf(selector);
    return (element) => test(element, read);
  };
}

/** Each question to the document is dear, in Firefox above all: an element is asked once which attributes it has at all. */
function remembering(): Read {
  const known = new Map<Element, Map<string, string | null>>();
  return (element, name) => {
    const values = known.get(element) ?? new Map(attributeNames(element).map((one) => [one, null]));
    known.set(element, values);
    const value = values.get(name);
    if (value !== null) return value ?? null;
    const made = attribute(element, name);
    values.set(name, made);
    return made;
  };
}

function testOf(selector: string): Test {
  const test = known.get(selector) ?? anyOf(selector.split(', ').map(compound));
  known.set(selector, test);
  return test;
}

function anyOf(tests: Test[]): Test {
  return (element, read) => tests.some((test) => test(element, read));
}

function compound(selector: string): Test {
  const parts: Test[] = [];
  PART.lastIndex = 0;
  for (let end = 0; end < selector.length; end = PART.lastIndex) {
    const part = PART.exec(selector);
    if (part === null) throw new SyntaxError(selector);
    parts.push(partTest(part));
  }
  return (element, read) => parts.every((test) => test(element, read));
}

function partTest([, name, className, key = '', how, wanted]: RegExpExecArray): Test {
  if (name !== undefined) return (element) => nameOf(element) === name;
  if (className !== undefined) return (element, read) => ` ${read(element, 'class') ?? ''} `.includes(` ${className} `);
  return (element, read) => {
    const value = read(element, key);
    if (value === null || wanted === undefined) return value !== null;
    if (how === '^') return value.startsWith(wanted);
    if (how === '$') return value.endsWith(wanted);
    return how === '*' ? value.includes(wanted) : value === wanted;
  };
}
