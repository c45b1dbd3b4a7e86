/** The facts about the page in LinkedIn's Ember layout: the top card, the rail beside it, and the page's own posts. */
import { readNounCount, readRange, readSettledCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, first, matches, parentOf, textOf } from '../dom.ts';
import type { Count } from '../reading.ts';
import { type Header, handlesOf, isOfPage, type Situation } from './layout.ts';

const INFO_LIST = '.org-top-card-summary-info-list';

/** Name, followers, size and industry of the page. */
export function emberHeader(document: Document, words: Words | null): Header {
  const title = first(document, 'h1[class*="org-top-card"], [class*="org-top-card"] h1, main h1');
  const info = all(document, '.org-top-card-summary-info-list__info-item, [class*="top-card"] [class*="info-item"]');
  const size = info.find((item) => matches(item, 'a[href*="currentCompany"]')) ?? null;
  const texts = info.filter((item) => item !== size).map((item) => plainText(textOf(item)));
  const tabs = all(
    document,
    'a[aria-current][href*="/company/"], a[aria-current][href*="/showcase/"], a[aria-current][href*="/school/"]',
  );
  return {
    id: idOf(document, size),
    name: nameOf(document, title),
    followers: followersOf(document, texts, words),
    likes: null,
    employees: size === null ? null : readRange(plainText(textOf(size)), words),
    category: industryOf(info),
    handles: handlesOf(tabs.map((tab) => attribute(tab, 'href'))),
  };
}

/** The facts are unlabelled; only the industry stands in the list itself, place, followers and size in a box inside. */
function industryOf(info: Element[]): string | null {
  const [item, ...others] = info.filter((fact) => {
    const parent = parentOf(fact);
    return parent !== null && matches(parent, INFO_LIST);
  });
  const text = item === undefined || others.length > 0 ? '' : plainText(textOf(item));
  return /\p{Nd}/u.test(text) ? null : text || null;
}

function nameOf(document: Document, title: Element | null): string | null {
  if (title === null) return null;
  const shown = plainText(attribute(title, 'title') ?? textOf(title));
  return shown === '' ? plainText(attribute(first(document, 'main') ?? title, 'aria-label') ?? '') || null : shown;
}

function idOf(document: Document, size: Element | null): string | null {
  const ads = first(document, 'a[href*="ad-library/search"][href*="companyIds="]');
  const hrefs = [size, ads].map((link) => (link === null ? '' : (attribute(link, 'href') ?? '')));
  // Several numbers stand for a company and its subsidiaries: which is the page's own cannot be told.
  const ids = hrefs.map((href) =>
    /(?:currentCompany=(?:%5B|\[)(?:%22|")|companyIds=)(\d{1,19})(?:%22|"|&|$)/.exec(href),
  );
  const several = hrefs.some((href) => /(?:%22|")(?:%2C|,)/.test(href));
  return several ? null : (ids.find((id) => id !== null)?.[1] ?? null);
}

/** The left rail has the exact number; the top card a rounded one among unlabelled facts. */
function followersOf(document: Document, facts: string[], words: Words | null): Count | null {
  const rail = all(document, '.org-company-info-module__container p').slice(0, 10);
  const texts = [...rail.map((line) => plainText(textOf(line))), ...facts];
  const named = texts.map((text) => readNounCount(text, words, 'unknown'));
  const found = named.find((read) => read?.nouns.includes('followers'))?.count ?? null;
  // In a language that is not known, the rail's one number is settled by its place.
  const [only, ...others] = words === null ? texts.slice(0, rail.length).filter((text) => /\p{Nd}/u.test(text)) : [];
  return found ?? (only === undefined || others.length > 0 ? null : readSettledCount(only, words, 'unknown'));
}

/** The exact number of followers also stands under the page's name on each of its posts. */
export function followersOnPosts(document: Document, situation: Situation): Count | null {
  for (const link of all(document, '.update-components-actor__meta-link, [class*="actor__meta-link"]')) {
    if (!isOfPage(attribute(link, 'href'), situation)) continue;
    const line = first(link, '.update-components-actor__description [aria-hidden="true"]');
    const read = line === null ? null : readNounCount(plainText(textOf(line)), situation.words, 'unknown');
    if (read?.nouns.includes('followers') && read.count.low === read.count.high) return read.count;
  }
  return null;
}
