/** How a verdict came about, in words: the tests in their order, up to the one that decided, each with its figures. */
import type { Measures } from '../measures/measures.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Answer, ChainWords } from '../words/en/chain.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords } from '../words/words.ts';
import { expectedInteractions, roundReference } from './curves.ts';
import type { Diagnosis } from './diagnosis.ts';
import { lead } from './lead.ts';
import { isExcused, type Rule } from './rules.ts';
import { seenStretch } from './seen-stretch.ts';
import { basisOf } from './study-names.ts';
import { type Step, stepsOf } from './verdict.ts';
import {
  ABANDONED_DAYS,
  INACTIVE_DAYS,
  IRREGULAR_DAYS,
  LEAST_DAYS,
  LEAST_POSTS,
  LEAST_SHORT_LIST,
  THRIVING,
  UNHEARD,
} from './verdict-borders.ts';

type Words = ChainWords;

/** One test of the chain, in words. */
interface Link {
  rule: Rule;
  question: string;
  answer: Answer;
  /** "No. The newest: 12 days old." */
  said: string;
}

export interface Chain {
  title: string;
  links: Link[];
  so: string;
  /** Where the borders and the figures of other pages come from. */
  basis: string[];
}

/** The chain from numbers to verdict, as `--explain-verdict` prints it and the popup shows it. */
export function chainOf(reading: PageReading, measures: Measures, diagnosis: Diagnosis, locale: Locale): Chain {
  const words = deeperWords(locale).chain;
  const { verdict, confidence } = lead(reading, measures, diagnosis, locale);
  const steps = stepsOf(reading, measures, diagnosis.response);
  const links = steps.filter(isTelling).map((step) => linkOf(step, { reading, measures, diagnosis }, words));
  const site = reading.site;
  return {
    title: words.title,
    links,
    so: words.so({ verdict, confidence }),
    basis: [
      ...(diagnosis.confidence === 'low' && steps.some(({ holds }) => holds === 'maybe') ? [words.lowered] : []),
      words.borders,
      words.basis({ cadence: basisOf(site, 'cadence'), response: basisOf(site, 'response') }),
    ],
  };
}

/** That a page with posts is not empty, and a list in order in order, goes without saying. */
function isTelling({ rule, holds }: Step): boolean {
  return !(rule === 'empty' && holds === 'no') && !(rule === 'order' && holds === 'yes');
}

function linkOf({ rule, holds }: Step, page: Told, words: Words): Link {
  const { question, figures } = TEXTS[rule](words, page);
  return { rule, question, answer: holds, said: [words.answers[holds], figures].filter(Boolean).join(' ') };
}

/** What the texts of a chain are made of. */
interface Told {
  reading: PageReading;
  measures: Measures;
  diagnosis: Diagnosis;
}

interface Text {
  question: string;
  figures: string;
}

/** The question of each test, with its borders, and the figures that answer it. */
const TEXTS: Record<Rule, (words: Words, page: Told) => Text> = {
  feed: ({ feed }, { reading: { site }, measures: { posts, list } }) => ({
    question: feed.question(),
    figures: feed.figures({ own: posts.own, reshares: posts.reshares, reach: list.reach, site }),
  }),
  empty: ({ empty }) => ({ question: empty.question(), figures: empty.figures() }),
  abandoned: ({ abandoned }, { measures: { recency } }) => ({
    question: abandoned.question({ border: ABANDONED_DAYS }),
    figures: abandoned.figures({ recency }),
  }),
  inactive: ({ inactive }, { measures }) => ({
    question: inactive.question({ border: INACTIVE_DAYS, least: LEAST_POSTS, window: WINDOW_DAYS }),
    figures: inactive.figures({
      recency: measures.recency,
      posts: measures.postsInWindow,
      seen: seenStretch(measures),
    }),
  }),
  evidence: ({ evidence }, { measures: { list, posts } }) => ({
    question: evidence.question({ days: LEAST_DAYS, posts: LEAST_SHORT_LIST }),
    figures: evidence.figures({ reach: list.reach, dated: posts.dated }),
  }),
  irregular: ({ irregular }, { measures }) => ({
    question: irregular.question({ border: IRREGULAR_DAYS }),
    figures: irregular.figures({ silence: measures.longestSilence, excused: isExcused(measures) }),
  }),
  order: ({ order }) => ({ question: order.question(), figures: order.figures() }),
  unheard: ({ unheard }, page) => ({
    question: unheard.question(UNHEARD),
    figures: unheard.figures(responseFigures(page)),
  }),
  thriving: ({ thriving }, page) => ({
    question: thriving.question({ ...THRIVING, posts: THRIVING.posts[page.reading.site] }),
    figures: thriving.figures({
      ...responseFigures(page),
      posts: page.measures.postsInWindow,
      silence: page.measures.longestSilence,
    }),
  }),
};

function responseFigures({ reading: { site }, measures: { interactions, followers }, diagnosis: { response } }: Told) {
  return {
    interactions,
    heard: interactions?.posts ?? 0,
    expected: followers?.value ? roundReference(expectedInteractions(site, followers.value)) : null,
    position: response && { low: Math.round(response.low), high: Math.round(response.high) },
  };
}
