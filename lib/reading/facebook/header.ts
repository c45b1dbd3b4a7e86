/** The facts about the page itself: name, likes, followers, category. Every place that has one is asked. */

import { readCount, readNounCount, readSettledCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import type { Noun } from '../../language/words.ts';
import { all, textOf } from '../dom.ts';
import { claim, countsOverlap, type Ledger, settle, settleCount } from '../evidence.ts';
import type { Count, PageFacts } from '../reading.ts';
import type { Steps } from '../steps.ts';
import type { PageAddress } from './address.ts';
import { drawnCategory } from './drawn-category.ts';
import { type HeaderSources, LONGEST_NAME, type TabLinks } from './header-sources.ts';
import { mobileHeaderCount } from './layout-mobile.ts';
import { hrefOf, pageTarget } from './links.ts';
import { overruled, pageName } from './page-name.ts';

/** Links to the tabs of a page: `/friends_likes/` and `/followers/` since 2022, as `sk=` where the page has no handle. */
const TAB_LINK = /followers|likes|friends/;
const MOST_TAB_LINKS = 2000;

/** The row of tabs below the name (2022 to 2026). */
const TABS = '[role="tablist"]';

type Languages = Pick<HeaderSources, 'words' | 'english'>;
type HeaderFacts = Pick<PageFacts, 'name' | 'followers' | 'likes' | 'category'>;

const MOST_LINKS = 50;
const MOST_ROWS = 5;

/** Reads the header, and writes down in the ledger what each place said. */
export function* readHeader(sources: HeaderSources, ledger: Ledger): Steps<HeaderFacts> {
  const name = pageName(sources, ledger);
  yield;
  const counted = { followers: followers(sources, ledger), likes: likes(sources, name, ledger) };
  yield;
  return { name, ...counted, category: category(sources, ledger) };
}

function followers(sources: HeaderSources, ledger: Ledger): Count | null {
  const { document, tabLinks, words } = sources;
  return settleCount(ledger, 'followers', [
    claim('id', 'link to followers', drawn(tabLinks.followers, 'followers', sources)),
    claim('data', 'profile_social_context', embedded('followers', sources)),
    claim('text', 'mobile header', mobileHeaderCount(document, 'followers', words)),
  ]);
}

/** What is shown comes first: the description is exact, but was written when the page was served, perhaps days ago. */
function likes(sources: HeaderSources, name: string | null, ledger: Ledger): Count | null {
  const shown = drawn(sources.tabLinks.likes, 'likes', sources);
  const described = claim('attribute', 'og:description', describedLikes(name, sources));
  const made = [
    claim('id', 'link to likes', shown),
    overruled(described, (value) => shown === null || countsOverlap(value, shown)),
    claim('data', 'profile_social_context', embedded('likes', sources)),
  ];
  return shown === null ? settleCount(ledger, 'likes', made) : settle(ledger, 'likes', made, countsOverlap);
}

/** The address of a link says what its number counts; the words are only there to be left out. */
function drawn(links: Element[], noun: Noun, languages: Languages): Count | null {
  for (const link of links.slice(0, MOST_LINKS)) {
    const count = countOf(plainText(textOf(link).slice(0, 200)), noun, languages);
    if (count) return count;
  }
  return null;
}

function embedded(noun: 'followers' | 'likes', { owners, ...languages }: HeaderSources): Count | null {
  const lines = owners.flatMap(({ social }) => social).filter(({ uri }) => pageTarget(uri)?.tab === noun);
  for (const line of lines) {
    // The address says what is counted, whatever word stands beside the number.
    const count = countOf(line.text, noun, languages) ?? readSettledCount(line.text, languages.words, 'cut');
    if (count) return count;
  }
  return null;
}

/** In the page's language, else in English: the site mixes the two. */
function countOf(text: string, noun: Noun, { words, english }: Languages): Count | null {
  for (const language of [words, english]) {
    const named = readNounCount(text, language, 'cut');
    if (named?.nouns.includes(noun)) return named.count;
  }
  return null;
}

/**
 * "Acme, Lyon. 17,376 likes · 3 talking about this · 16,828 were here. …": likes come first, by a word or, in a
 * language that is not known, by the form of the whole: number, dot, number.
 */
function describedLikes(name: string | null, { head, ...languages }: HeaderSources): Count | null {
  const description = head?.description ?? null;
  if (description === null) return null;
  const text = plainText(name !== null && description.startsWith(name) ? description.slice(name.length) : description);
  const [start = '', second] = text.split(' · ');
  for (const piece of start.split(/\. (?=\S)/).slice(0, 3)) {
    const count = countOf(piece.replace(/^[.,\s]+|\.$/g, ''), 'likes', languages);
    if (count) return count;
  }
  if (languages.words?.known === 'site' || second === undefined || !/\d/.test(second)) return null;
  const numbers = start.match(/\d+(?: \d{3})*/g) ?? [];
  const number = numbers.length === 1 ? numbers[0] : undefined;
  return number === undefined ? null : readCount(number, null, 'cut');
}

function category(sources: HeaderSources, ledger: Ledger): string | null {
  const named = sources.owners.flatMap(({ category: name }) => (name ? plainText(name.slice(0, LONGEST_NAME)) : []));
  const shown = drawnCategory(sources.document, sources.isPost);
  return settle(ledger, 'category', [
    ...[...new Set(named)].map((name) => claim('data', 'category_name', name)),
    claim('text', 'intro', shown),
  ]);
}

/** Sorts the document's links to this page's own tabs. */
export function findTabLinks(document: Document, isOwn: (href: string) => boolean): TabLinks {
  const links: TabLinks = { followers: [], likes: [], friends: [] };
  const likely = all(document, 'a[href]').filter((element) => TAB_LINK.test(hrefOf(element) ?? ''));
  for (const element of likely.slice(0, MOST_TAB_LINKS)) {
    const href = hrefOf(element) ?? '';
    const tab = pageTarget(href)?.tab;
    if (!isOwn(href)) continue;
    if (tab === 'followers' || tab === 'likes' || tab === 'friends') links[tab].push(element);
  }
  return links;
}

/** Whose tabs the header leads to, by its row of tabs. */
export function tabOwners(document: Document): PageAddress[] {
  const links = all(document, TABS)
    .slice(0, MOST_ROWS)
    .flatMap((row) => all(row, 'a[href]').slice(0, MOST_LINKS));
  return links.flatMap((link) => pageTarget(hrefOf(link) ?? '') ?? []);
}
