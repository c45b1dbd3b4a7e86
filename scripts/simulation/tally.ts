/** What a run comes to: shares of outcomes by kind of page and of view, and whether the targets are met. */
import { VERDICTS } from '../../lib/diagnosis/diagnosis.ts';
import { WINDOW_DAYS } from '../../lib/measures/window.ts';
import type { Outcome } from './outcome.ts';
import { RHYTHMS, type Rhythm } from './rhythms.ts';
import type { Case } from './run.ts';
import { STOPS } from './true-page.ts';
import { SIZES } from './view.ts';

/** Some of the cases, by a name. */
export interface Group {
  name: string;
  cases: Case[];
}

export interface Summary {
  /** Of the cadences given, those whose 95 % interval holds the true rate: of weekly, regular and Poisson pages the lowest share. */
  coverage: number;
  /** Of the clear cases. */
  right: number;
  kinder: number;
  'not-enough': number;
  /** Of all cases. */
  wrong: number;
}

/** The interval is exact for a Poisson process and wide for an even one; bursts break it (research, section 4.3). */
const COVERED: Rhythm[] = ['weekly', 'regular', 'poisson'];

export function summaryOf(cases: Case[]): Summary {
  const clear = cases.filter(({ isClear }) => isClear);
  return {
    coverage: Math.min(...COVERED.flatMap((rhythm) => coverageOf(ofRhythm(cases, rhythm)) ?? [])),
    right: shareOf(clear, 'right'),
    kinder: shareOf(clear, 'kinder'),
    'not-enough': shareOf(clear, 'not-enough'),
    wrong: shareOf(cases, 'wrong'),
  };
}

function ofRhythm(cases: Case[], rhythm: Rhythm): Case[] {
  return cases.filter(({ page }) => page.rhythm === rhythm);
}

export function shareOf(cases: Case[], outcome: Outcome): number {
  return cases.filter((one) => one.outcome === outcome).length / cases.length;
}

/** `null` where none of the pages has a cadence. */
export function coverageOf(cases: Case[]): number | null {
  const given = cases.filter(({ isCovered }) => isCovered !== null);
  return given.length === 0 ? null : given.filter(({ isCovered }) => isCovered).length / given.length;
}

/** The groups of the table, in sections. */
export function groupsOf(cases: Case[]): Group[][] {
  const group = (name: string, isIn: (one: Case) => boolean): Group => ({ name, cases: cases.filter(isIn) });
  const isExact = ({ view }: Case) => view.times === 'exact';
  const shown = (name: string, site: string, isIn: (times: string) => boolean) =>
    group(name, ({ page, view }) => page.site === site && isIn(view.times));
  return [
    [{ name: 'all', cases }, group('clear', (one) => one.isClear)],
    RHYTHMS.map((rhythm) => ({ name: rhythm, cases: ofRhythm(cases, rhythm) })),
    STOPS.map((stop) =>
      group(stop === 0 ? 'going on' : `stopped ${stop} days ago`, ({ page }) => page.stopped === stop),
    ),
    SIZES.flatMap((size) => {
      const name = size === 'all' ? 'all posts' : `${size} posts`;
      const isIn = (one: Case) => one.view.size === size;
      return [
        group(`${name}, exact times`, (one) => isIn(one) && isExact(one)),
        group(`${name}, coarse`, (one) => isIn(one) && !isExact(one)),
      ];
    }),
    [
      shown('LinkedIn, ids', 'linkedin', (times) => times === 'exact'),
      shown('LinkedIn, "3w", "2mo"', 'linkedin', (times) => times === 'ages'),
      shown('Facebook, data', 'facebook', (times) => times === 'exact'),
      shown('Facebook, "3w", "1y"', 'facebook', (times) => times === 'ages'),
      shown('Facebook, dates', 'facebook', (times) => times.startsWith('dates')),
    ],
    [
      group('an old post on top', ({ view }) => view.isPinned),
      group('not in the order of time', ({ view }) => view.order !== 'newest-first'),
      group('no post in August', ({ page }) => page.isAugustEmpty),
      group(`open for less than ${WINDOW_DAYS} days`, ({ page }) => page.life < WINDOW_DAYS),
      group('one viral post', ({ page }) => page.hasViral),
    ],
  ];
}

/** How often each verdict was said of pages of each true verdict. */
export function confusionOf(cases: Case[]): { truth: string; said: number[] }[] {
  return VERDICTS.map((truth) => ({
    truth,
    said: VERDICTS.map((said) => cases.filter((one) => one.truth === truth && one.said === said).length),
  }));
}

/** What a run has to reach. */
const TARGETS: { figure: keyof Summary; least?: number; most?: number }[] = [
  { figure: 'coverage', least: 0.93 },
  { figure: 'right', least: 0.95 },
  { figure: 'not-enough', most: 0.05 },
  { figure: 'wrong', most: 0.01 },
];

/**
 * The targets that are missed, and the bounds that do not hold the truth, a line each.
 *
 * @param slack what a small sample may lack, as a share
 */
export function failures(cases: Case[], slack = 0): string[] {
  const summary = summaryOf(cases);
  const missed = TARGETS.flatMap(({ figure, least = 0, most = 1 }) => {
    const value = summary[figure];
    // A share of no case at all is no success.
    const isMet = value >= least - slack && value <= most + slack;
    return isMet ? [] : [`${figure} is ${value.toFixed(4)}, must be ${least} to ${most}`];
  });
  const violated = cases.flatMap(({ index, violations }) => violations.map((line) => `page ${index}, ${line}`));
  return [...missed, ...violated];
}
