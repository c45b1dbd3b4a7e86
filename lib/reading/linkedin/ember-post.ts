/** One post in LinkedIn's Ember layout (ember.ts): whose it is, when it came out, its text, its row of counts. */
import { plainText } from '../../language/text.ts';
import { readTime, type Span } from '../../language/times.ts';
import { knowsAges } from '../../language/words.ts';
import {
  all,
  allNamed,
  anyOrder,
  attribute,
  childrenOf,
  isLeaf,
  matches,
  nearest,
  parentOf,
  type Root,
  siblingsBefore,
} from '../dom.ts';
import { claim, type Ledger, settle } from '../evidence.ts';
import { postText, textWithout } from '../post-text.ts';
import type { PostKind } from '../reading.ts';
import { outsideOf } from '../regions.ts';
import { shortText } from '../short-text.ts';
import { simpleTest } from '../simple-selector.ts';
import { holdersOfText } from '../text-holders.ts';
import { countsOf, SEEN } from './ember-counts.ts';
import { authorshipAbove, type Card, isActor, isOfPage, type Situation } from './layout.ts';
import { dated } from './post.ts';
import { urnIn } from './urn.ts';

/** What a post may be named by. 2018. */
export const EMBER_URNS = ['activity', 'ugcPost', 'share'];
/** A post that is drawn. 2018. */
export const EMBER_CARD = EMBER_URNS.map((kind) => `[data-urn^="urn:li:${kind}:"]`).join(', ');
const isCard = simpleTest(EMBER_CARD);
/** A hashtag leads to a search for it. 2018. */
const HASHTAG = 'a[href*="keywords=%23"]';
/** An age, with a dot behind it: "3 d • Edited •". Where it cannot be read ("1m" is two units in Italian), by its form. */
const AGE_FORM = /^\p{Nd}{1,2} ?[\p{L}\p{M}'’′׳״.॰]{0,12} ?•/u;
/** A post inside a post: the original that it quotes. Only a class tells. Until 2022; since. */
const isQuoted = simpleTest('.feed-shared-mini-update-v2, .update-components-mini-update-v2');
/** A comment below a post. 2018. */
const COMMENT = '[data-id^="urn:li:comment:"]';
/** What has the name of a block in its class: of any post a few dozen elements. 2024; 2018. */
const NAMED = '[class*="update-components-"]';
const NAMED_BEFORE = '[class*="feed-shared-"]';
/** An image has an id, too. */
const IMAGE = '[id^="update-components-image-"]';
/** The block that a post carries: by its class, or an element (LinkedIn's style sheet, March 2026). */
const KINDS: [marks: string[], kind: PostKind][] = [
  [['update-components-document', 'feed-shared-document'], 'document'],
  [['update-components-poll', 'feed-shared-poll'], 'poll'],
  [['update-components-event', 'update-components-scheduled-live-content'], 'event'],
  [['update-components-job'], 'job'],
  [
    [
      'update-components-linkedin-video',
      'update-components-external-video',
      'feed-shared-linkedin-video',
      'video element',
    ],
    'video',
  ],
  [['update-components-article-first-party', 'update-components-newsletter'], 'article'],
  [['update-components-image', 'update-components-carousel', 'feed-shared-image', 'image element'], 'image'],
  [['update-components-article', 'feed-shared-article'], 'link'],
];
/** Of celebrations there are many: "update-components-celebration-v2". */
const CELEBRATION = /(?:update-components|feed-shared)-celebration/;
/** The names of blocks, and those that hold author, words and line above. */
const BLOCK = /\bupdate-components-[a-z]+(?:-[a-z0-9]+)*/g;
const WORDS_ONLY = /^update-components-(?:actor|text|header|update-v2)\b/;

/** All posts that are drawn within something, in document order. */
export function emberCards(root: Root): Element[] {
  return all(root, '[data-urn]').filter(isCard);
}

/** Reads a card of the list. */
export function readEmberCard(card: Element, situation: Situation): Card {
  const urn = urnIn(attribute(card, 'data-urn'));
  if (urn === null) return null;
  const parts = partsOf(card, situation);
  const ledger: Ledger = new Map();
  const authorship = authorshipOf(parts, situation);
  if (authorship === null || authorship === 'hole') return authorship;
  const age = authorship === 'reshare' ? null : parts.ages[0]?.age;
  const commentary = commentaryOf(parts);
  const post = {
    ...dated(ledger, urn, { proof: 'attribute', place: 'data-urn' }, age ?? null, situation.now),
    authorship: settle(ledger, 'authorship', [claim('id', 'the links above the age', authorship)]) ?? authorship,
    pinned: false,
    kind:
      settle(ledger, 'kind', [claim('attribute', 'the block below the text', kindOf(parts, commentary))]) ?? 'unknown',
    ...countsOf(parts, situation.words, ledger),
    views: null,
    text: settle(ledger, 'text', [claim('text', 'the text below the age', commentary && textIn(commentary))]),
  };
  return { post, ledger };
}

/** A post has some hundred elements; a hostile one's rest is not looked at. */
const MOST_ELEMENTS = 2_000;
const MOST_FOREIGN = 500;
const MOST_SEEN = 100;
const isSeen = simpleTest(SEEN);

/** The elements of a card that are looked at, in document order, without those of comments and quoted originals. */
interface Parts {
  /** Links, texts with a direction, and what the eye sees: all by whose order something is told. */
  marks: Element[];
  /** What the eye sees of texts that stand twice. */
  seen: Element[];
  /** Where an age is shown; more than one, where a post inside the post shows its own. */
  ages: { place: Element; age: Span | null }[];
  /** The classes of what has the name of a block in them. */
  classes: string[];
  /** By a selector, in document order; by a list of selectors, in no order. */
  find: (selector: string) => Element[];
  /** By name, in document order. */
  named: (name: string) => Element[];
  /** Where a text stands before an element. */
  before: (element: Element) => Element[];
  isQuoting: boolean;
}

function partsOf(card: Element, { words, now }: Situation): Parts {
  const urn = attribute(card, 'data-urn');
  const among = (list: string) => anyOrder(card, list).slice(0, MOST_ELEMENTS);
  const classed = [...among(NAMED), ...among(NAMED_BEFORE)];
  const quoted = classed.filter(isQuoted);
  const nested = emberCards(card).filter((inner) => attribute(inner, 'data-urn') !== urn);
  const foreign = [...among(COMMENT), ...quoted, ...nested].slice(0, MOST_FOREIGN);
  const isOwn = foreign.length === 0 ? () => true : outsideOf(foreign, card);
  const marks = all(card, `a[href], [dir], ${SEEN}`).slice(0, MOST_ELEMENTS).filter(isOwn);
  const seen = marks.filter(isSeen).slice(0, MOST_SEEN);
  const ages = seen.flatMap((place) => {
    const text = plainText(shortText(place));
    if (!text.includes('•')) return [];
    const age = readTime(text.split('•', 1)[0] ?? '', words, now);
    return age !== null || AGE_FORM.test(text) ? [{ place, age }] : [];
  });
  return {
    marks,
    seen,
    ages,
    classes: classed.filter(isOwn).map((element) => attribute(element, 'class') ?? ''),
    find: (selector) => among(selector).filter(isOwn),
    named: (name) => allNamed(card, name).slice(0, MOST_ELEMENTS).filter(isOwn),
    before: (element) => before(element, card).filter(isOwn),
    isQuoting: quoted.length > 0,
  };
}

/**
 * By the links above the age. An advertisement shows a word where a post shows its age. A line above the author that
 * links to nobody ("Suggested") leaves open why the card is there.
 */
function authorshipOf({ marks, seen, ages, before }: Parts, situation: Situation) {
  const [age] = ages;
  const above = age === undefined ? [] : marks.slice(0, marks.indexOf(age.place));
  const isAdvertised = !seen.some((place) => /\p{Nd}.*•/u.test(shortText(place)));
  if (age === undefined) return isAdvertised && knowsAges(situation.words) ? null : 'hole';
  const links = above.filter(simpleTest('a[href]'));
  const actor = links.find((link) => isActor(attribute(link, 'href')));
  const hasLine = actor !== undefined && before(actor).some(isLine);
  const authorship = hasLine ? 'hole' : authorshipAbove(links, situation);
  const isUnsure = authorship === 'own' && isOthersBelow(marks.slice(marks.indexOf(age.place)), situation);
  return isUnsure ? 'hole' : authorship;
}

/** Whether another author comes right below the age, before any text: he may be quoted, or be the true one. */
function isOthersBelow(below: Element[], situation: Situation): boolean {
  const next = below.find(isNext);
  return next !== undefined && attribute(next, 'dir') === null && !isOfPage(attribute(next, 'href'), situation);
}

/** What may come next below the age: the text, or another author. */
function isNext(element: Element): boolean {
  return attribute(element, 'dir') !== null || isActor(attribute(element, 'href'));
}

/** All that directly holds a text, and stands before an element in its card. */
function before(element: Element, card: Element): Element[] {
  const found: Element[] = [];
  let inner: Element | null = element;
  for (; inner && inner !== card && found.length < MOST_ELEMENTS; inner = parentOf(inner))
    for (const sibling of siblingsBefore(inner)) found.push(...holdersOfText(sibling, isWord).slice(0, MOST_ELEMENTS));
  return found;
}

function isWord(text: string): boolean {
  return text.trim() !== '';
}

/** Words of their own, not in a heading for screen readers and not in a button. */
function isLine(element: Element): boolean {
  return isLeaf(element) && nearest(element, (around) => matches(around, 'h2, button, a'), 4) === null;
}

/**
 * The first text with a direction below the age. Where a post without words quotes another, the quoted author comes first;
 * a name in a link is no text either.
 */
function commentaryOf({ marks, ages }: Parts): Element | null {
  const from = ages[0] === undefined ? marks.length : marks.indexOf(ages[0].place);
  const next = marks.slice(from).find(isNext);
  const isText = next !== undefined && attribute(next, 'dir') !== null;
  return isText && nearest(next, (around) => matches(around, 'a[href]'), 4) === null ? next : null;
}

/** Without the copies for screen readers, each beside what the eye sees; in a hashtag it is "hashtag", before "#word". */
function textIn(commentary: Element) {
  const isCopy = (part: Element) => {
    const around = parentOf(part) ?? part;
    const siblings = childrenOf(around);
    if (matches(around, HASHTAG)) return part === siblings[0] && siblings.length > 1 && !shortText(part).includes('#');
    const seen = siblings.filter((sibling) => sibling !== part && matches(sibling, SEEN));
    return !matches(part, SEEN) && seen.some((sibling) => shortText(sibling) === shortText(part));
  };
  return postText(textWithout(commentary, isCopy), false);
}

/** Where a post inside the post is known by its age alone, what is shown may be either's. */
function kindOf(parts: Parts, commentary: Element | null): PostKind | null {
  if (parts.isQuoting) return 'other';
  if (parts.ages.length > 1) return null;
  const has = marksOf(parts);
  const kind = KINDS.find(([marks]) => marks.some(has))?.[1];
  if (kind !== undefined) return kind;
  if (parts.classes.some((name) => CELEBRATION.test(name))) return 'other';
  // Text is what is left only where the blocks have their names, and none is there beside the text.
  const blocks = parts.classes.flatMap((name) => name.match(BLOCK) ?? []);
  const isBare = blocks.length > 0 && blocks.every((block) => WORDS_ONLY.test(block));
  return commentary !== null && isBare ? 'text' : null;
}

/** A test whether a post has one of the marks: for an element it is looked only where no class has told. */
function marksOf({ classes, find, named }: Parts): (mark: string) => boolean {
  const marks = new Set(classes.flatMap((name) => name.split(/\s+/)));
  return (mark) => {
    if (mark === 'video element') return named('video').length > 0;
    return mark === 'image element' ? find(IMAGE).length > 0 : marks.has(mark);
  };
}
