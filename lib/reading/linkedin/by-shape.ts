/**
 * LinkedIn in a layout that is not known: the feed is the largest group of similar siblings that name posts
 * (repeated-records.ts). Each is read by what proves itself: ids in addresses and attributes, links to whom, `time`, and
 * words that say what a number counts. Nothing is concluded from what is missing.
 */
import { readNounCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import { readTime, type Span } from '../../language/times.ts';
import type { Noun } from '../../language/words.ts';
import { all, attribute, childrenOf, first, isWithin, matches, nameOf } from '../dom.ts';
import { claim, type Ledger, settle, settleCount } from '../evidence.ts';
import type { Count } from '../reading.ts';
import { type Mark, territories } from '../regions.ts';
import { repeatedRecords } from '../repeated-records.ts';
import { shortText } from '../short-text.ts';
import type { Steps } from '../steps.ts';
import { followersAround } from './followers.ts';
import {
  authorshipAbove,
  type Card,
  type Feed,
  feedOf,
  type Header,
  handlesOf,
  isActor,
  isOfPage,
  type Layout,
  NO_FEED,
  noteIf,
  type Situation,
} from './layout.ts';
import { sameName } from './name.ts';
import { dated } from './post.ts';
import { type Urn, urnIn, urnInComponentKey } from './urn.ts';

/** Attributes in which LinkedIn has named posts so far: 2018, 2024 (signed out), 2026, and in addresses. */
const NAMING = ['data-urn', 'data-id', 'data-activity-urn', 'componentkey', 'href'];
/** `/posts/<handle>_<words>-activity-<id>-<code>`: LinkedIn's public address of a post, with or without words. */
const ADDRESS = /\/posts\/([^/?#_]+)_(?:[^/?#]*-)?(activity|share|ugcPost)-(\d{16,19})(?:-|$|[/?#])/;
/** A comment's own address. */
const COMMENT = 'a[href*="commentUrn="], [data-id^="urn:li:comment:"]';

export const byShape: Layout = { name: 'by-shape', view: null, isOfAnyPage: true, header, feed };

function* header(document: Document, situation: Situation, ledger: Ledger): Steps<Header> {
  const title = first(document, 'h1, [role="heading"][aria-level="1"]');
  const canonical = first(document, 'link[rel="canonical"], meta[property="og:url"]');
  const own = canonical && (attribute(canonical, 'href') ?? attribute(canonical, 'content'));
  const tabs = all(document, 'a[aria-current][href]').map((tab) => attribute(tab, 'href'));
  const graph = first(document, 'meta[property="og:title"]');
  yield;
  const inHead = plainText((graph && attribute(graph, 'content')) ?? '').replace(/ \| LinkedIn$/, '');
  const claims = [
    claim('text', 'the heading', title && (plainText(shortText(title)) || null)),
    claim('attribute', 'og:title', inHead || null),
  ];
  return {
    id: null,
    name: settle(ledger, 'name', claims, sameName),
    followers: settleCount(ledger, 'followers', [
      claim('text', 'around the heading', followersAround(title, situation)),
    ]),
    likes: null,
    employees: null,
    category: null,
    // What stands in the head may be of the page before: the page's own tabs come first.
    handles: handlesOf(handlesOf(tabs).length > 0 ? tabs : [own]),
  };
}

function* feed(document: Document, situation: Situation): Steps<Feed> {
  const records = repeatedRecords(marksIn(document, situation)).map(({ root }) => root);
  if (records.length === 0) return NO_FEED;
  return yield* feedOf(records, situation, readRecord, { filter: situation.filter, notes: noteIf(true, 'by-shape') });
}

/** Elements that name a post: by an address with this page's handle in it, or by an id alone. */
function marksIn(document: Document, situation: Situation): Mark[] {
  const named = NAMING.map((name) => `[${name}*="urn:li:"]`);
  return all(
    document,
    [...named, 'a[href*="/posts/"]', '[componentkey*="-replaceableCommentTools"]'].join(', '),
  ).flatMap((element) => {
    const urn = urnOf(element, situation);
    return urn === null ? [] : [{ element, key: urn.digits }];
  });
}

function urnOf(element: Element, situation: Situation): Urn | null {
  const href = attribute(element, 'href') ?? '';
  const match = ADDRESS.exec(href);
  if (match !== null) {
    const isOwn = isOfPage(`/company/${match[1]}`, situation);
    return isOwn ? { kind: match[2] as Urn['kind'], digits: match[3] ?? '' } : null;
  }
  const inKey = urnInComponentKey(attribute(element, 'componentkey') ?? '');
  return inKey ?? NAMING.map((name) => urnIn(attribute(element, name))).find((urn) => urn !== null) ?? null;
}

function readRecord(record: Element, situation: Situation): Card {
  const elements = elementsOf(record, situation);
  const urns = elements.map((element) => urnOf(element, situation)).filter((urn) => urn !== null);
  const [urn] = urns;
  const isInAddress = elements.some((element) => ADDRESS.test(attribute(element, 'href') ?? ''));
  const at = elements.findIndex((element) => ageIn(element, situation) !== null);
  const links = elements.slice(0, Math.max(0, at)).filter((element) => nameOf(element) === 'a');
  const authorship = authorshipAbove(links, situation);
  if (authorship !== 'own' && authorship !== 'reshare') return authorship;
  // Of a reshare there are two ids, its own and the original's: which is which cannot be told here.
  const isOne = new Set(urns.map(({ digits }) => digits)).size === 1;
  if (urn === undefined || !isOne) return 'hole';
  const ledger: Ledger = new Map();
  const place = elements[at];
  const age = place === undefined || authorship === 'reshare' ? null : ageIn(place, situation);
  // Below the age somebody else may speak: a comment, an original. The numbers may then be of either.
  const others = elements.slice(at).filter((element) => isAnother(attribute(element, 'href'), situation));
  const told = others.length > 0 ? [] : elements;
  const count = (noun: Noun) => settleCount(ledger, noun, countsNamed(told, noun, situation));
  const post = {
    ...dated(
      ledger,
      urn,
      { proof: isInAddress ? 'id' : 'attribute', place: 'an id in the record' },
      age,
      situation.now,
    ),
    authorship: settle(ledger, 'authorship', [claim('id', 'the links above the age', authorship)]) ?? authorship,
    pinned: false,
    kind: 'unknown' as const,
    reactions: count('reactions'),
    comments: count('comments'),
    shares: count('shares'),
    views: null,
    text: null,
  };
  return { post, ledger };
}

/** Without its comments: of each, the largest part that holds nothing which surely is the post's. */
function elementsOf(record: Element, situation: Situation): Element[] {
  const elements = [record, ...all(record, '*')];
  const comments = all(record, COMMENT).map((element) => ({ element, key: 'comment' }));
  if (comments.length === 0) return elements;
  const isOwn = (element: Element) => !matches(element, COMMENT) && urnOf(element, situation) !== null;
  const own = elements.filter(isOwn).map((element) => ({ element, key: 'post' }));
  const areas = territories([...own, ...comments], record).slice(own.length);
  return elements.filter((element) => !areas.some((area) => isWithin(element, area)));
}

function isAnother(href: string | null, situation: Situation): boolean {
  return isActor(href) && !isOfPage(href, situation);
}

/** An age that is the whole of a text, or all before a dot. */
function ageIn(element: Element, { words, now }: Situation): Span | null {
  if (childrenOf(element).length > 2) return null;
  return readTime(plainText(shortText(element, 60)).split('•', 1)[0] ?? '', words, now);
}

/** Every label and text in the record that is a number and the word for what it counts. */
function countsNamed(elements: Element[], noun: Noun, { words }: Situation) {
  return elements.flatMap((element) => {
    const label = nounCount(attribute(element, 'aria-label') ?? '', words, noun);
    const text = childrenOf(element).length === 0 ? nounCount(shortText(element, 120), words, noun) : null;
    return [claim('aria', 'a label with the word', label), claim('text', 'a text with the word', text)].filter(
      ({ value }) => value !== null,
    );
  });
}

function nounCount(text: string, words: Situation['words'], noun: Noun): Count | null {
  const read = readNounCount(text, words, 'unknown');
  return read?.nouns.length === 1 && read.nouns[0] === noun ? read.count : null;
}
