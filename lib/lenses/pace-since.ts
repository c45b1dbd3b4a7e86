import type { AuditJson } from '../audit.ts';
import { DAY } from '../measures/days.ts';
import { listPosts, reaches } from '../measures/list.ts';
import { binomialMass } from '../measures/statistics.ts';
import { postsWithin, WINDOW_DAYS } from '../measures/window.ts';

/** Fewer posts, or a shorter time, tell nothing of a pace. */
const LEAST_POSTS = 6;
const LEAST_DAYS = 14;
const SURE = 0.05;

interface PaceSince {
  /** Own posts since the earlier reading, and the whole days since. */
  since: number;
  days: number;
  /** Own posts in the 92 days before the earlier reading. */
  before: number;
  direction: 'rising' | 'falling' | 'level';
}

/**
 * Own posts since an earlier reading against those of the 92 days before it: two stretches that do not overlap,
 * both seen whole, each post certainly in one of them. `null` otherwise: then the two do not cover alike.
 */
export function paceSince({ reading }: AuditJson, earlier: AuditJson): PaceSince | null {
  const list = listPosts(reading);
  const { window, postsInWindow, list: seen } = earlier.measures;
  const days = (Date.parse(reading.readAt) - Date.parse(earlier.reading.readAt)) / DAY;
  const isWhole = list.holes === 0 && reaches(list, days);
  if (!(days >= LEAST_DAYS) || !isWhole || !window.complete || seen.holes > 0) return null;
  const since = postsWithin(list, days);
  const total = since.low + postsInWindow.low;
  if (since.low !== since.high || postsInWindow.low !== postsInWindow.high || total < LEAST_POSTS) return null;
  const share = days / (days + WINDOW_DAYS);
  const isChance = twoSided(since.low, total, share) >= SURE;
  const direction = isChance ? 'level' : since.low > total * share ? 'rising' : 'falling';
  return { since: since.low, days: Math.round(days), before: postsInWindow.low, direction };
}

/**
 * Of `n` posts under one rate, the number in a stretch that is `share` of the time is Binomial(n, share)
 * (Przyborowski & Wilenski 1940).
 *
 * @returns the exact two-sided p: all outcomes no likelier than `k`.
 */
export function twoSided(k: number, n: number, share: number): number {
  const observed = binomialMass(k, n, share) * (1 + 1e-9);
  const masses = Array.from({ length: n + 1 }, (_, i) => binomialMass(i, n, share));
  return Math.min(
    1,
    masses.filter((mass) => mass <= observed).reduce((sum, mass) => sum + mass, 0),
  );
}
