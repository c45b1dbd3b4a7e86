/**
 * Random changes of what a page holds: a node removed, duplicated, moved; a text or an attribute's value exchanged for
 * another of the same page. Each leaves a trace: what it took away, what it put where, and what the places around it
 * said before and after.
 */
import fc from 'fast-check';
import { plainText } from '../../lib/language/text.ts';
import { all, attribute, isWithin, matches, nameOf, nearest, parentOf, textOf } from '../../lib/reading/dom.ts';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import { isProse, textsIn } from './nodes.ts';

/** Numbers choose among what the page has at that moment, whatever it is: a mutation fits any page. */
export type Mutation =
  | { kind: 'remove'; at: Aim }
  | { kind: 'duplicate' | 'move'; at: Aim; to: Aim; inside: boolean }
  | { kind: 'retext'; at: Aim; from: number }
  | { kind: 're-attribute'; at: Aim; name: number; from: number | null };

/** Which node: among all, or among those that show or hold a number, where harm is likeliest. */
interface Aim {
  among: 'all' | 'numbers';
  index: number;
}

/** What stood somewhere, and what stands there now. */
export interface Place {
  before: string;
  after: string;
  /** What says so: it may be changed again. An element says it in several forms. */
  speaker?: Node;
  form?: number;
  /** Whether it is a button's. */
  isButton?: boolean;
}

export interface Trace {
  /** In words, for the person who looks into it. */
  did: string;
  /** Texts and attribute values that are gone from where they were. */
  taken: string[];
  /** Texts and attribute values that stand where they did not stand. */
  placed: string[];
  /** What short elements around the change said, before and after; the same of an attribute's value, or of a button's text. */
  places: Place[];
  /** Whether elements or attributes changed, not texts alone. */
  structural: boolean;
  /** What the element holds whose attribute was exchanged: the attribute may say what it is. */
  marked: string[];
}

const WORDS = ['word', 'Promoted', 'Follow', 'and more', '•', ''];
/** Longer texts are of no place that a value is read from whole. */
const LONGEST_PLACE = 200;
const PLACES_ABOVE = 5;

const index = fc.nat({ max: 1_000_000 });
const aim: fc.Arbitrary<Aim> = fc.record({ among: fc.constantFrom('all', 'numbers'), index });

/** One to five mutations. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('remove' as const), at: aim }),
    fc.record({ kind: fc.constantFrom('duplicate' as const, 'move' as const), at: aim, to: aim, inside: fc.boolean() }),
    fc.record({ kind: fc.constant('retext' as const), at: aim, from: index }),
    fc.record({ kind: fc.constant('re-attribute' as const), at: aim, name: index, from: fc.option(index) }),
  ),
  { minLength: 1, maxLength: 5 },
);

/** Does it, and says what was done; `null` where the page has nothing that it could be done to. */
export function mutate(page: OpenPage, mutation: Mutation): Trace | null {
  const elements = page.documents.flatMap(({ document }) => all(document, '*').filter(isChangeable));
  switch (mutation.kind) {
    case 'remove':
      return remove(aimed(elements, mutation.at));
    case 'duplicate':
    case 'move': {
      const target = aimed(elements, mutation.to);
      const element = aimed(elements, mutation.at);
      if (element === null || target === null) return null;
      return mutation.kind === 'move'
        ? move(element, target, mutation.inside)
        : place(element.cloneNode(true) as Element, target, mutation.inside);
    }
    case 'retext':
      return retext(elements, mutation.at, mutation.from);
    case 're-attribute':
      return reAttribute(elements, mutation);
  }
}

function isChangeable(element: Element): boolean {
  return !/^(?:html|head|body)$/.test(nameOf(element));
}

function aimed(elements: Element[], { among, index: at }: Aim): Element | null {
  const numbered = among === 'numbers' ? elements.filter(showsNumber) : [];
  const from = numbered.length > 0 ? numbered : elements;
  return from[at % from.length] ?? null;
}

function showsNumber(element: Element): boolean {
  return textsIn(element).some((text) => isProse(element) && /\p{Nd}/u.test(text.nodeValue ?? ''));
}

function remove(element: Element | null): Trace | null {
  if (element === null) return null;
  const taken = piecesOf(element);
  const places = watch(parentOf(element));
  element.remove();
  return { did: `removed ${inWords(element)}`, taken, placed: [], places: places(), structural: true, marked: [] };
}

function move(element: Element, target: Element, inside: boolean): Trace | null {
  if (isWithin(target, element)) return null;
  const places = watch(parentOf(element));
  const trace = place(element, target, inside);
  return trace && { ...trace, did: `moved ${trace.did}`, taken: trace.placed, places: [...trace.places, ...places()] };
}

/** Puts the element into the target, or before it. */
function place(element: Element, target: Element, inside: boolean): Trace | null {
  const parent = inside ? target : parentOf(target);
  if (parent === null) return null;
  const places = watch(parent);
  parent.insertBefore(element, inside ? target.firstChild : target);
  const did = `${inWords(element)} ${inside ? 'into' : 'before'} ${inWords(target)}`;
  return { did, taken: [], placed: piecesOf(element), places: places(), structural: true, marked: [] };
}

function retext(elements: Element[], at: Aim, from: number): Trace | null {
  const prose = elements.filter(isProse);
  const texts = prose.flatMap(textsIn).filter((text) => (text.nodeValue ?? '').trim() !== '');
  const numbered = texts.filter((text) => /\p{Nd}/u.test(text.nodeValue ?? ''));
  const targets = at.among === 'numbers' && numbered.length > 0 ? numbered : texts;
  const text = targets[at.index % targets.length];
  if (text === undefined) return null;
  const donors = [...WORDS, ...texts.map((donor) => donor.nodeValue ?? '')];
  const before = text.nodeValue ?? '';
  const after = donors[from % donors.length] ?? '';
  const places = watch(text.parentElement);
  text.nodeValue = after;
  const did = `wrote ${JSON.stringify(short(after))} for ${JSON.stringify(short(before))}`;
  return {
    did,
    taken: [before],
    placed: [after],
    places: [...places(), { before, after, speaker: text, isButton: isInButton(text.parentElement) }],
    structural: false,
    marked: [],
  };
}

function isInButton(element: Element | null): boolean {
  return element !== null && nearest(element, (around) => matches(around, 'button, [role="button"]'), 4) !== null;
}

function reAttribute(
  elements: Element[],
  { at, name: which, from }: Extract<Mutation, { kind: 're-attribute' }>,
): Trace | null {
  const element = aimed(
    elements.filter((candidate) => candidate.attributes.length > 0),
    at,
  );
  const chosen = element?.attributes[which % element.attributes.length];
  if (!element || !chosen) return null;
  const { name, value: before } = chosen;
  const donors = elements.flatMap((donor) => attribute(donor, name) ?? []);
  const after = from === null ? null : (donors[from % donors.length] ?? '');
  if (after === null) element.removeAttribute(name);
  else element.setAttribute(name, after);
  const marked = textOf(element).length <= LONGEST_PLACE ? piecesOf(element) : [];
  const places = [{ before, after: after ?? '' }];
  const did = `${name} of ${inWords(element)} was ${JSON.stringify(short(before))}`;
  return { did, taken: [before], placed: after === null ? [] : [after], places, structural: true, marked };
}

/** "<span> \"12 comments\"". */
function inWords(element: Element): string {
  return `<${nameOf(element)}> ${JSON.stringify(short(plainText(textOf(element))))}`;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Every text and attribute value in the element, and the texts of its short parts as a whole. */
function piecesOf(element: Element): string[] {
  return [element, ...all(element, '*')].flatMap((part) => [
    ...Array.from(part.attributes, ({ value }) => value),
    ...textsIn(part).map((text) => text.nodeValue ?? ''),
    ...(part.childNodes.length > 1 && textOf(part).length <= LONGEST_PLACE ? [textOf(part)] : []),
  ]);
}

/** Remembers what the short elements from here upwards say; asked again, it tells what they said and say. */
function watch(element: Element | null): () => Trace['places'] {
  const around: { part: Element; said: string[] }[] = [];
  let part = element;
  for (let step = 0; part !== null && step < PLACES_ABOVE; step += 1) {
    if (textOf(part).length > LONGEST_PLACE) break;
    around.push({ part, said: saidBy(part) });
    part = parentOf(part);
  }
  return () =>
    around.flatMap(({ part: watched, said }) => {
      const says = saidBy(watched);
      const isButton = isInButton(watched);
      return said.map((before, form) => ({ before, after: says[form] ?? '', speaker: watched, form, isButton }));
    });
}

/** An element's text in two forms: as it runs on, and with its pieces apart, where each number stays its own. */
function saidBy(element: Element): string[] {
  const pieces = [element, ...all(element, '*')].flatMap((part) => textsIn(part).map((text) => text.nodeValue ?? ''));
  return [textOf(element), pieces.join(' ')];
}
