/** A page whose truth is known: what it published, when, and what came of it. */
import { expectedInteractions } from '../../lib/diagnosis/curves.ts';
import { POST_KINDS, type PostKind, type Site } from '../../lib/reading/reading.ts';
import { binomial, logNormal, logUniform, negativeBinomial } from './distributions.ts';
import { chance, pick, type Random } from './random.ts';
import { momentsOf, RHYTHMS, type Rhythm, rateOf } from './rhythms.ts';

export const DAY = 86_400_000;

/** The languages that pages are simulated in. */
export const SIMULATED_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;
export type SimulatedLanguage = (typeof SIMULATED_LANGUAGES)[number];

export interface TruePost {
  /** Milliseconds since 1970. */
  at: number;
  isOwn: boolean;
  kind: PostKind;
  reactions: number;
  comments: number;
  shares: number;
}

export interface TruePage {
  site: Site;
  language: SimulatedLanguage;
  /** The moment of reading. */
  now: number;
  followers: number;
  rhythm: Rhythm;
  /** Own posts a week while the page posts. */
  perWeek: number;
  /** Days before `now` of its last own posts. */
  stopped: Stop;
  /** Days since it was opened. */
  life: number;
  isAugustEmpty: boolean;
  hasViral: boolean;
  /** Own and reshared, the youngest first. */
  posts: TruePost[];
}

export const STOPS = [0, 40, 100, 400] as const;
type Stop = (typeof STOPS)[number];

/** Own posts a week: research/benchmarks-and-scoring.md, sections 2 (LinkedIn) and 5 (Facebook). */
const RATE = { linkedin: { median: 1.35, sigma: 0.987 }, facebook: { median: 1.75, sigma: 1.08 } };
const FOLLOWERS = { least: 50, most: 500_000 };
/** Pages differ in how they are heard (research, section 3), and posts of one page as a negative binomial of one of these shapes. */
const HEARD_SPREAD = 0.857;
const SHAPES = [0.5, 1, 2] as const;
/** One page in 20 has a post that so many times as many people react to. */
const VIRAL = { share: 0.05, least: 30, most: 300 };
/** Shares of the comments and of the reposts in all interactions (research, section 3). */
const PARTS = { linkedin: { comments: 0.08, shares: 0.06 }, facebook: { comments: 0.09, shares: 0.13 } };
/** A post has all its interactions after two days; until then a part of them. */
const SETTLED = 2 * DAY;
/** Half the pages go on; the others have stopped, each as long ago as likely. */
const GOING_ON = 0.5;
const AUGUST_EMPTY = 0.2;
const MOST_RESHARES = 0.6;
/** One page in 20 is new. The others are between four months and five years old when they stop, and never have more own posts than that. */
const NEW = { share: 0.05, least: 5, most: 90 };
const LIFE = { least: 120, most: 1825 };
const MOST_POSTS = 120;
/** Any moment of two years: the seasons are in it. */
const FIRST_MOMENT = Date.UTC(2026, 0, 1);
const MOMENTS = 730 * DAY;

/** Draws a page. All that is drawn depends on `random` alone. */
export function truePage(random: Random): TruePage {
  const site = pick(random, ['linkedin', 'facebook']);
  const rhythm = pick(random, RHYTHMS);
  const perWeek = rateOf(rhythm, logNormal(random, RATE[site].median, RATE[site].sigma));
  const stopped = chance(random, GOING_ON) ? 0 : pick(random, [40, 100, 400]);
  const page: TruePage = {
    site,
    language: pick(random, SIMULATED_LANGUAGES),
    now: Math.floor(FIRST_MOMENT + random() * MOMENTS),
    followers: Math.round(logUniform(random, FOLLOWERS.least, FOLLOWERS.most)),
    rhythm,
    perWeek,
    stopped,
    life: stopped + activeDays(random, perWeek),
    isAugustEmpty: chance(random, AUGUST_EMPTY),
    hasViral: chance(random, VIRAL.share),
    posts: [],
  };
  return { ...page, posts: postsOf(random, page) };
}

function activeDays(random: Random, perWeek: number): number {
  if (chance(random, NEW.share)) return NEW.least + random() * (NEW.most - NEW.least);
  return Math.min(logUniform(random, LIFE.least, LIFE.most), Math.max(LIFE.least, (MOST_POSTS / perWeek) * 7));
}

function postsOf(random: Random, page: TruePage): TruePost[] {
  const { now, life, perWeek, stopped, rhythm } = page;
  const opened = now - life * DAY;
  const momentsUntil = (end: number, rhythmOf: Rhythm, rate: number) =>
    momentsOf(random, rhythmOf, rate, life - end).map((days) => Math.round(opened + days * DAY));
  const reshared = random() * MOST_RESHARES;
  // Some pages pass on what others post when they have stopped themselves.
  const resharesEnd = chance(random, 0.5) ? 0 : stopped;
  const own = momentsUntil(stopped, rhythm, perWeek);
  const reshares = momentsUntil(resharesEnd, 'poisson', (perWeek * reshared) / (1 - reshared) + 1e-9);
  const moments = [...own.map((at) => ({ at, isOwn: true })), ...reshares.map((at) => ({ at, isOwn: false }))];
  const heard = hearing(random, page);
  return (
    moments
      .filter(({ at }) => at < now - 60_000 && !(page.isAugustEmpty && isAugust(at)))
      .sort((one, other) => other.at - one.at)
      // No two at one moment: a list that ends between them would show one of two that are the same.
      .filter(({ at }, place, sorted) => at !== sorted[place - 1]?.at)
      .map((moment, place, { length }) => ({ ...moment, ...heard(moment.at, place, length) }))
  );
}

export function isAugust(at: number): boolean {
  return new Date(at).getUTCMonth() === 7;
}

/** Kind and interactions of each post of one page. */
function hearing(random: Random, { site, followers, now, hasViral }: TruePage) {
  const mean = expectedInteractions(site, followers) * logNormal(random, 1, HEARD_SPREAD);
  const shape = pick(random, SHAPES);
  const viralPlace = random();
  const times = logUniform(random, VIRAL.least, VIRAL.most);
  return (at: number, place: number, posts: number) => {
    const collected = Math.min(1, (now - at) / SETTLED);
    const isViral = hasViral && place === Math.floor(viralPlace * posts);
    const all = negativeBinomial(random, mean * collected * (isViral ? times : 1), shape);
    const comments = binomial(random, all, PARTS[site].comments);
    const shares = binomial(random, all - comments, PARTS[site].shares / (1 - PARTS[site].comments));
    return { kind: pick(random, POST_KINDS), comments, shares, reactions: all - comments - shares };
  };
}
