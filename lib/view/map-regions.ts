/** The regions of the map of activity by response, and what parts them. */
import { activityScore, cadenceScore } from '../diagnosis/curves.ts';
import type { Verdict } from '../diagnosis/diagnosis.ts';
import { IRREGULAR_DAYS, LEAST_POSTS, THRIVING, UNHEARD } from '../diagnosis/verdict-borders.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import type { Site } from '../reading/reading.ts';

export const REGIONS = ['quiet', 'irregular', 'unheard', 'active', 'thriving'] as const;
export type RegionName = (typeof REGIONS)[number];

/** In per cent of the map, from the corner at which both axes are read: `left` and `top` are 0 where activity is 0 and response 100. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A line between two regions. It is `score` where the verdict's rule asks for a score, and only then drawn solid. */
interface Border {
  from: { x: number; y: number };
  to: { x: number; y: number };
  score: boolean;
  /** The region that it bounds. */
  beside: RegionName;
}

export interface Regions {
  areas: Record<RegionName, Area[]>;
  borders: Border[];
}

/** Where a page of each verdict is looked for; `null`: nowhere. */
export const REGION_OF: Record<Verdict, RegionName | null> = {
  'not-enough-evidence': null,
  empty: 'quiet',
  abandoned: 'quiet',
  'present-but-inactive': 'quiet',
  irregular: 'irregular',
  unheard: 'unheard',
  active: 'active',
  thriving: 'thriving',
};

const WEEK = 7;

/**
 * Cuts the map into the verdicts. The two levels of response are the rules' own scores. No rule asks for an activity, so each
 * upright border is the score of the page that stands at the edge of the rule, and pages may lie beyond it:
 * three posts in 92 days, each in a week of its own; a post a week but for one silence of 30 days; the posts of a thriving
 * page, each in a week of its own. (Of simulated LinkedIn pages an activity of 40 parts irregular from active ones best;
 * the second is 39.)
 */
export function regionsOf(site: Site): Regions {
  const quiet = spread(site, LEAST_POSTS);
  const steady = withOneHole(site);
  const lively = spread(site, THRIVING.posts[site]);
  const heard = 100 - THRIVING.score;
  const unheard = 100 - UNHEARD.score;
  return {
    areas: {
      quiet: [area(0, 0, quiet, 100)],
      irregular: [area(quiet, 0, steady, 100)],
      unheard: [area(steady, unheard, 100, 100)],
      active: [area(steady, heard, 100, unheard), area(steady, 0, lively, heard)],
      thriving: [area(lively, 0, 100, heard)],
    },
    borders: [
      border('quiet', [quiet, 0], [quiet, 100]),
      border('irregular', [steady, 0], [steady, 100]),
      border('thriving', [lively, 0], [lively, heard]),
      scored('thriving', lively, heard),
      scored('unheard', steady, unheard),
    ],
  };
}

/** Activity of a page whose posts stand so far apart that each covers a week, the newest a moment old. */
function spread(site: Site, posts: number): number {
  const covered = Math.min(1, (posts * WEEK) / WINDOW_DAYS);
  return activityScore(100, cadenceScore(site, (posts / WINDOW_DAYS) * WEEK), covered);
}

/** Activity of a weekly page with one silence as long as the rule for irregular pages asks; its first week counts as covered. */
function withOneHole(site: Site): number {
  const posted = (WINDOW_DAYS - IRREGULAR_DAYS) / WINDOW_DAYS;
  return activityScore(100, cadenceScore(site, posted), posted + WEEK / WINDOW_DAYS);
}

function area(left: number, top: number, right: number, bottom: number): Area {
  return { left, top, width: right - left, height: bottom - top };
}

function border(beside: RegionName, [fromX, fromY]: [number, number], [toX, toY]: [number, number]): Border {
  return { from: { x: fromX, y: fromY }, to: { x: toX, y: toY }, score: false, beside };
}

/** A level of response, from an activity to the end of the map. */
function scored(beside: RegionName, from: number, level: number): Border {
  return { ...border(beside, [from, level], [100, level]), score: true };
}
