/** How a verdict came about, in words: the tests in their order, up to the one that decided, each with its figures. */
import type { Measures } from '../measures/measures.ts';
import { isQuarter, WINDOW_DAYS } from '../measures/window.ts';
import type { PageReading } from '../reading/reading.ts';
import { type Answer, chain as english } from '../words/en/chain.ts';
import type { Locale } from '../words/format.ts';
import { chain as french } from '../words/fr/chain.ts';
import { basisOf } from './benchmarks.ts';
import { expectedInteractions, roundReference } from './curves.ts';
import type { Diagnosis } from './diagnosis.ts';
import { lead } from './lead.ts';
import type { Rule } from './rules.ts';
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

type Words = typeof english;

export interface Link {
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

const WORDS: Record<Locale, Words> = { en: english, fr: french };

/** The chain from numbers to verdict, as `--explain-verdict` prints it and the popup shows it. */
export function chainOf(reading: PageReading, measures: Measures, diagnosis: Diagnosis, locale: Locale): Chain {
  const words = WORDS[locale];
  const { verdict, confidence } = lead(reading, measures, diagnosis, locale);
  const steps = stepsOf(reading, measures, diagnosis.response);
  const links = steps.filter(isTelling).map((step) => linkOf(step, reading, measures, diagnosis, words));
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

function linkOf(step: Step, reading: PageReading, measures: Measures, diagnosis: Diagnosis, words: Words): Link {
  const { rule, holds } = step;
  const [question, figures] = textOf(rule, reading, measures, diagnosis, words);
  return { rule, question, answer: holds, said: [words.answers[holds], figures].filter(Boolean).join(' ') };
}

function textOf(
  rule: Rule,
  reading: PageReading,
  measures: Measures,
  diagnosis: Diagnosis,
  words: Words,
): [question: string, figures: string] {
  const { recency, posts, list, postsInWindow, window, longestSilence: silence } = measures;
  const heard = () => responseFigures(reading, measures, diagnosis);
  switch (rule) {
    case 'feed':
      return [
        words.feed.question(),
        words.feed.figures({ own: posts.own, reshares: posts.reshares, reach: list.reach, site: reading.site }),
      ];
    case 'empty':
      return [words.empty.question(), words.empty.figures()];
    case 'abandoned':
      return [words.abandoned.question({ border: ABANDONED_DAYS }), words.abandoned.figures({ recency })];
    case 'inactive':
      return [
        words.inactive.question({ border: INACTIVE_DAYS, least: LEAST_POSTS, window: WINDOW_DAYS }),
        words.inactive.figures({
          recency,
          posts: postsInWindow,
          seen: { days: window.days, whole: isQuarter(window) },
        }),
      ];
    case 'evidence':
      return [
        words.evidence.question({ days: LEAST_DAYS, posts: LEAST_SHORT_LIST }),
        words.evidence.figures({ reach: list.reach, dated: posts.dated }),
      ];
    case 'irregular':
      return [
        words.irregular.question({ border: IRREGULAR_DAYS }),
        words.irregular.figures({ silence, excused: isExcused(measures) }),
      ];
    case 'order':
      return [words.order.question(), words.order.figures()];
    case 'unheard':
      return [words.unheard.question(UNHEARD), words.unheard.figures(heard())];
    case 'thriving':
      return [
        words.thriving.question({ ...THRIVING, posts: THRIVING.posts[reading.site] }),
        words.thriving.figures({ ...heard(), posts: postsInWindow, silence }),
      ];
  }
}

function isExcused({ longestSilence, silenceOutOfSeason }: Measures): boolean {
  return (
    longestSilence !== null &&
    longestSilence.low >= IRREGULAR_DAYS &&
    silenceOutOfSeason !== null &&
    silenceOutOfSeason.low < IRREGULAR_DAYS
  );
}

function responseFigures({ site }: PageReading, { interactions, followers }: Measures, { response }: Diagnosis) {
  const whole = (value: number) => Math.round(value);
  return {
    interactions,
    heard: interactions?.posts ?? 0,
    expected: followers?.value ? roundReference(expectedInteractions(site, followers.value)) : null,
    position: response && { low: whole(response.low), high: whole(response.high) },
  };
}
