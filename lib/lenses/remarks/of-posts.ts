/** Remarks that rest on what a page publishes, where, and since when. */
import type { Verdict } from '../../diagnosis/diagnosis.ts';
import { median } from '../../measures/interval.ts';
import { WEEKLY_POSTS } from '../../measures/window.ts';
import { FORMATS, uses, usesClearly } from '../differences.ts';
import type { Compared } from '../figures.ts';
import { paceSince } from '../pace-since.ts';
import { LEAST_SET, type Peers } from '../peers.ts';
import { remark } from './remark.ts';

const HALF = 0.5;
/** What single pages do stands among the differences: "these pages" are two at least. */
const LEAST_PAGES = 2;
const ACTIVE: readonly Verdict[] = ['active', 'thriving', 'unheard'];
const QUIET: readonly Verdict[] = ['abandoned', 'present-but-inactive', 'empty'];

/** A format that at least half of the pages here clearly use, and the person's page never. The most used first. */
export const formatGap = remark('com-format-gap', { effort: 'hours' }, ({ peers }) => {
  const { mine, page, others } = peers;
  if (!mine) return null;
  const rivals = [page, ...others];
  if (rivals.length < LEAST_PAGES) return null;
  const users = (kind: (typeof FORMATS)[number]) => rivals.filter((rival) => uses(rival, kind) > 0).length;
  const clear = (kind: (typeof FORMATS)[number]) => rivals.filter((rival) => usesClearly(rival, mine, kind)).length;
  const missed = FORMATS.filter((kind) => clear(kind) > 0 && clear(kind) * 2 >= rivals.length);
  const kind = missed.toSorted((a, b) => users(b) - users(a))[0];
  return kind ? { values: { kind, users: users(kind), pages: rivals.length, mine: mine.formats.of } } : null;
});

/** None of a set of pages reached one post a week in a quarter that was wholly seen; nor did the person's. */
export const openGround = remark('com-open-ground', { effort: 'hours' }, ({ peers }) =>
  isOpenGround(peers) ? { values: { pages: 1 + peers.others.length }, thenPerWeek: 1 } : null,
);

/** A page or two that publish little leave no ground open: there have to be enough others for a set. */
export function isOpenGround({ mine, page, others }: Peers): boolean {
  const pages = [page, ...others, ...(mine ? [mine] : [])];
  return others.length >= LEAST_SET && pages.every(isBelowWeekly);
}

const isBelowWeekly = ({ audit: { measures } }: Compared): boolean =>
  measures.window.complete && measures.postsInWindow.high < WEEKLY_POSTS;

/** On half of the pages at least half of the posts are reshares, and the person's page does otherwise. */
export const ownVoice = remark('com-own-voice', { effort: 'hours' }, ({ peers }) => {
  const { mine, page, others } = peers;
  const shares = [page, ...others].map(resharesOf);
  const known = shares.flatMap((share) => share ?? []);
  const own = mine && resharesOf(mine);
  if (shares.length < LEAST_PAGES || known.length < shares.length || (own !== null && own >= HALF)) return null;
  const share = median(known);
  const users = known.filter((each) => each >= share).length;
  return share >= HALF ? { values: { share, users, pages: known.length } } : null;
});

const resharesOf = ({ figures }: Compared): number | null => figures.reshares?.value ?? null;

/** One company, active on one site and quiet on the other. */
export const movedSite = remark('com-moved-site', { effort: 'minutes' }, ({ peers, otherSite }) => {
  if (!otherSite) return null;
  const pages = [peers.page.audit, otherSite];
  const active = pages.find(({ diagnosis }) => ACTIVE.includes(diagnosis.verdict));
  const quiet = pages.find(({ diagnosis }) => QUIET.includes(diagnosis.verdict));
  if (!active || !quiet) return null;
  return { values: { active: active.reading.site, quiet: quiet.reading.site } };
});

/** The pace since the earlier reading, beside that of the quarter before it. */
export const trend = remark('com-trend', { effort: 'minutes' }, ({ peers, earlier }) => {
  const pace = earlier && paceSince(peers.page.audit, earlier);
  if (!earlier || !pace) return null;
  const at = new Date(earlier.reading.readAt);
  return { values: { at, now: new Date(peers.page.audit.reading.readAt), ...pace } };
});
