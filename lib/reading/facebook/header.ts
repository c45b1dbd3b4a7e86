/** The facts about the page itself: name, likes, followers, category. Each from the strongest place that has it. */

import { readCount, readNounCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import { type Noun, type Words, wordsFor } from '../../language/words.ts';
import { all, attribute, first, nameOf, nodesOf, parentOf, textOf } from '../dom.ts';
import { textWithout } from '../post-text.ts';
import type { Count } from '../reading.ts';
import type { HeadFacts } from './document-facts.ts';
import { hrefOf, pageTarget } from './links.ts';
import type { OwnerFacts, SocialLine } from './page-data.ts';

/** Everything that may say something about the page. Only what is surely of this page is in it. */
export interface HeaderSources {
  document: Document;
  words: Words | null;
  /** `null` where the head is of another page. */
  head: HeadFacts | null;
  owners: OwnerFacts[];
  /** Links of the document to this page's own tabs. */
  tabLinks: TabLinks;
  /** The names that own posts show. */
  authorNames: string[];
}

export interface TabLinks {
  followers: Element[];
  likes: Element[];
  /** Only a person has friends. */
  friends: Element[];
}

const LONGEST_NAME = 300;
const MOST_BOLD = 500;
const MOST_LINKS = 50;

export function pageName({ document, head, owners, authorNames }: HeaderSources): string | null {
  const candidates = [
    ...owners.map(({ name }) => name),
    ...authorNames,
    head && nameFromTitle(head.ogTitle, head.description),
    head && nameFromTitle(head.title, head.description),
    nameFromHeading(document),
  ];
  for (const candidate of candidates) {
    const name = plainText((candidate ?? '').slice(0, LONGEST_NAME));
    if (name !== '' && name !== 'Facebook') return name;
  }
  return null;
}

/** "(20+) Acme | Facebook" and "Acme | Warsaw": the description begins with the bare name. */
function nameFromTitle(title: string | null, description: string | null): string | null {
  const shown = (title ?? '')
    .replace(/^\(\d+\+?\) /, '')
    .replace(/ [|–-] Facebook\s*$/, '')
    .trim();
  const bar = shown.lastIndexOf(' | ');
  const start = bar > 0 ? shown.slice(0, bar) : shown;
  return bar > 0 &&
    description !== null &&
    /^[.,]/.test(description.slice(start.length)) &&
    description.startsWith(start)
    ? start
    : shown;
}

/** The heading's own text, without the badge's. Not a heading outside of the main part: it may be of something else. */
function nameFromHeading(document: Document): string | null {
  const main = first(document, '[role="main"]');
  const heading = main && first(main, 'h1');
  if (!heading) return null;
  return textWithout(heading, (part) => /^(svg|title)$/.test(nameOf(part)) || attribute(part, 'role') === 'button');
}

/** The text of an element that has little of it, else `null`. Of a large one no more than the start is looked at. */
function shortText(element: Element): string | null {
  const nodes: Node[] = [element];
  let text = '';
  for (let seen = 0; nodes.length > 0; seen += 1) {
    const node = nodes.pop();
    if (node?.nodeType === 3) text += node.nodeValue ?? '';
    const inside = node?.nodeType === 1 ? nodesOf(node as Element) : [];
    if (text.length > 200 || inside.length > 50 || seen > 50) return null;
    nodes.push(...inside.reverse());
  }
  return text;
}

export function followers({ tabLinks, owners, words }: HeaderSources): Count | null {
  return drawn(tabLinks.followers, 'followers', words) ?? embedded(owners, 'followers', words);
}

/**
 * What the header shows comes first: the description was written when the page was served, perhaps days ago.
 * Without a header, the description is exact where the data round.
 */
export function likes(sources: HeaderSources): Count | null {
  const { tabLinks, owners, words, head } = sources;
  return (
    drawn(tabLinks.likes, 'likes', words) ??
    describedLikes(head?.description ?? null, pageName(sources), words) ??
    embedded(owners, 'likes', words)
  );
}

/** The address of a link says what its number counts; the words are only there to be left out. */
function drawn(links: Element[], noun: Noun, words: Words | null): Count | null {
  for (const link of links.slice(0, MOST_LINKS)) {
    const count = countOf(plainText(textOf(link).slice(0, 200)), noun, words);
    if (count) return count;
  }
  return null;
}

function embedded(owners: OwnerFacts[], noun: 'followers' | 'likes', words: Words | null): Count | null {
  const tab = noun === 'followers' ? 'followers' : 'likes';
  const lines = owners.flatMap(({ social }) => social).filter(({ uri }) => pageTarget(uri)?.tab === tab);
  for (const line of lines) {
    const count = countOf(line.text, noun, words) ?? boldCount(line, words);
    if (count) return count;
  }
  return null;
}

/** In the page's language, else in English: the site mixes the two. */
function countOf(text: string, noun: Noun, words: Words | null): Count | null {
  for (const language of [words, wordsFor('en', 'facebook')]) {
    const named = readNounCount(text, language, 'cut');
    if (named?.nouns.includes(noun)) return named.count;
  }
  return null;
}

function boldCount({ number }: SocialLine, words: Words | null): Count | null {
  return number === null ? null : readCount(number, words, 'cut');
}

/**
 * "Acme, Lyon. 17,376 likes · 3 talking about this · 16,828 were here. …": likes come first, by a word or, in a
 * language that is not known, by the form of the whole: number, dot, number.
 */
function describedLikes(description: string | null, name: string | null, words: Words | null): Count | null {
  if (description === null) return null;
  const text = plainText(name !== null && description.startsWith(name) ? description.slice(name.length) : description);
  const [start = '', second] = text.split(' · ');
  for (const piece of start.split(/\. (?=\S)/).slice(0, 3)) {
    const count = countOf(piece.replace(/^[.,\s]+|\.$/g, ''), 'likes', words);
    if (count) return count;
  }
  if (words !== null || second === undefined || !/\d/.test(second)) return null;
  const numbers = start.match(/\d+(?: \d{3})*/g) ?? [];
  const number = numbers.length === 1 ? numbers[0] : undefined;
  return number === undefined ? null : readCount(number, null, 'cut');
}

/** "Page · Retail company": the first word in bold, in the data under its own key. */
export function category({ document, owners }: HeaderSources, isPost: (element: Element) => boolean): string | null {
  const embeddedName = owners.map(({ category: name }) => name).find((name) => name !== null);
  if (embeddedName) return plainText(embeddedName.slice(0, LONGEST_NAME));
  const seen = new Set<Element>();
  for (const bold of all(document, 'b, strong').slice(0, MOST_BOLD)) {
    const parent = parentOf(bold);
    if (!parent || seen.has(parent) || isPost(bold)) continue;
    seen.add(parent);
    const line = shortText(parent);
    const start = shortText(bold);
    const rest = line && start && line.startsWith(start) ? /^\s·\s(.+)$/.exec(line.slice(start.length))?.[1] : null;
    // "Price range · $$" and "Rating · 4.5 (123 reviews)" have the same form.
    if (rest && /\p{L}/u.test(rest) && !/\p{Nd}/u.test(rest)) return plainText(rest);
  }
  return null;
}

/** Sorts the document's links to this page's own tabs. */
export function findTabLinks(document: Document, isOwn: (href: string) => boolean): TabLinks {
  const links: TabLinks = { followers: [], likes: [], friends: [] };
  for (const element of all(document, 'a[href*="followers"], a[href*="likes"], a[href*="friends"]').slice(0, 2000)) {
    const href = hrefOf(element);
    const tab = href === null ? undefined : pageTarget(href)?.tab;
    if (href === null || !isOwn(href)) continue;
    if (tab === 'followers') links.followers.push(element);
    if (tab === 'likes') links.likes.push(element);
    if (tab === 'friends') links.friends.push(element);
  }
  return links;
}
