/** Any number of invented posts, newest first: the same seed gives the same ones. */
import type { PostKind } from '../../lib/reading/reading.ts';
import { NOW, type PostFacts, type Shown } from '../../tests/languages/facts.ts';
import { pick, type Random, randomFrom } from '../simulation/random.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Between two posts, on average: 5,000 of them reach back four years and a half. */
const GAP = 8 * HOUR;
/** Of posts that passed another's on. */
const RESHARED = 0.1;
/** A chance in so many that a post has none of something. */
const NONE = 0.3;

export type SiteForm = 'linkedin' | 'facebook' | 'mobile';

/** @param form how the site says when a post came out, and what its posts may be */
export function manyPosts(count: number, form: SiteForm, seed: number): PostFacts[] {
  const random = randomFrom(seed, count);
  let at = NOW.getTime() - 35 * MINUTE;
  return Array.from({ length: count }, (_, index) => {
    const facts = onePost(new Date(at), index, form, random);
    at -= GAP / 2 + Math.floor(random() * (GAP / MINUTE)) * MINUTE;
    return facts;
  });
}

function onePost(at: Date, index: number, form: SiteForm, random: Random): PostFacts {
  const isReshare = form !== 'mobile' && index > 0 && random() < RESHARED;
  // A reshare shows the age of its original: only an id can date it.
  const dated = form === 'linkedin' && (isReshare || random() < 0.5) ? 'id' : 'words';
  return {
    key: `post${index}`,
    at,
    shown: form === 'linkedin' ? ageOf(at, LINKEDIN_UNITS) : facebookTime(at),
    dated,
    whose: isReshare ? 'reshare' : 'own',
    kind: kindOf(form, isReshare, random),
    reactions: 1 + Math.floor(random() ** 3 * 900),
    comments: random() < NONE ? 0 : 1 + Math.floor(random() ** 3 * 90),
    shares: random() < NONE ? 0 : 1 + Math.floor(random() ** 3 * 40),
  };
}

function kindOf(form: SiteForm, isReshare: boolean, random: Random): PostKind {
  if (form === 'mobile') return 'video';
  if (form === 'facebook' && isReshare) return 'unknown';
  return pick(random, ['image', 'video', 'text'] as const);
}

type Units = [unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', length: number][];
const LINKEDIN_UNITS: Units = [
  ['year', 365 * DAY],
  ['month', 30.5 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];
const FACEBOOK_UNITS: Units = LINKEDIN_UNITS.slice(3);

/** In the largest unit that fits, rounded down. */
function ageOf(at: Date, units: Units): Shown {
  const age = NOW.getTime() - at.getTime();
  const [unit, length] = units.find(([, shortest]) => age >= shortest) ?? ['minute', MINUTE];
  return { n: Math.floor(age / length), unit };
}

/** Facebook writes a date from the eighth day on, with the year in other years. */
function facebookTime(at: Date): Shown {
  if (NOW.getTime() - at.getTime() < 7 * DAY) return ageOf(at, FACEBOOK_UNITS);
  return { date: at.getUTCFullYear() === NOW.getUTCFullYear() ? 'day' : 'day, year' };
}
