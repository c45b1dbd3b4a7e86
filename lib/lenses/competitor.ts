import { lead } from '../diagnosis/lead.ts';
import { DAY } from '../measures/days.ts';
import { sameCompany } from '../reading/page-key.ts';
import { deeperWords } from '../words/words.ts';
import { differencesOf, type Said } from './differences.ts';
import type { Competitor, Difference } from './lens.ts';
import { earlierOf, type LensInput } from './lens-input.ts';
import { type LensWords, lensWords } from './lens-words.ts';
import { isSure, LEAST_SET, type Peers, peersOf } from './peers.ts';
import { cadenceGap, nothing, overlap, smallButHeard, tier } from './remarks/of-figures.ts';
import { formatGap, movedSite, openGround, ownVoice, trend } from './remarks/of-posts.ts';
import type { Comparison, RemarkRule } from './remarks/remark.ts';

/** Readings further apart than this are of different seasons. */
const DAYS_APART = 31;
/** In the order in which they are given. */
export const REMARKS: readonly RemarkRule[] = [
  nothing,
  smallButHeard,
  cadenceGap,
  formatGap,
  openGround,
  ownVoice,
  movedSite,
  trend,
  tier,
  overlap,
];

/**
 * A page beside the person's own, and beside the median of the others of the same site: what differs where the
 * intervals do not touch, and what is level. Nothing is drawn from a page of which too little was read.
 */
export function competitor(input: LensInput): Competitor {
  const { audit, locale, set } = input;
  const words = lensWords(locale);
  const peers = peersOf(input);
  const said = isSure(audit) ? differencesOf(peers, words.comparison) : [];
  const otherSite = set.find((each) => isSure(each) && sameCompany(audit, each)) ?? null;
  const comparison: Comparison = { peers, said, earlier: earlierOf(input) ?? null, otherSite, words };
  const tips = deeperWords(locale).tips;
  return {
    lens: 'competitor',
    headline: headlineOf(input, peers, said, words),
    under: lead(audit.reading, audit.measures, audit.diagnosis, locale).verdict,
    differences: said.filter(({ place }) => place !== 'level').map(plain),
    level: said.filter(({ place }) => place === 'level').map(plain),
    remarks: isSure(audit) ? REMARKS.flatMap((rule) => rule.make(comparison, tips) ?? []) : [],
    notes: notesOf(input, peers, said, words),
  };
}

const plain = ({ measure, against, place, text }: Said): Difference => ({ measure, against, place, text });

/** The difference that weighs most, in few words; from the person's own page before the set. */
function headlineOf({ audit }: LensInput, peers: Peers, said: Said[], words: LensWords): string {
  const { headline } = words.comparison;
  const { mine, others } = peers;
  if (!isSure(audit)) return headline.unsure();
  if (!mine && others.length === 0) return headline.alone();
  if (said.length === 0) return headline.nothingShared();
  const first = said.find(({ place }) => place !== 'level');
  if (first) return first.short;
  const pages = said.some(({ against }) => against === 'set') ? others.length : 0;
  return headline.noDifference({ mine: said.some(({ against }) => against === 'mine'), pages });
}

function notesOf({ audit, mine }: LensInput, peers: Peers, said: Said[], words: LensWords): string[] {
  const { notes } = words.comparison;
  const { leftOut, others } = peers;
  const { site } = audit.reading;
  const other = site === 'linkedin' ? 'facebook' : 'linkedin';
  const apart = daysApart(peers);
  return [
    said.length > 0 ? notes.ranges() : null,
    isSure(audit) && others.length > 0 && others.length < LEAST_SET ? notes.small({ pages: others.length }) : null,
    leftOut.otherSite > 0 ? notes.otherSite({ pages: leftOut.otherSite, site: other }) : null,
    leftOut.unsure > 0 ? notes.unsure({ pages: leftOut.unsure }) : null,
    leftOut.mine === 'other-site' && mine ? notes.mineOtherSite({ site: mine.reading.site }) : null,
    leftOut.mine === 'unsure' ? notes.mineUnsure() : null,
    said.length > 0 && apart > DAYS_APART ? notes.datesApart({ days: apart }) : null,
  ].filter((note) => note !== null);
}

function daysApart({ page, mine, others }: Peers): number {
  const pages = [page, ...others, ...(mine ? [mine] : [])];
  const times = pages.map(({ audit }) => Date.parse(audit.reading.readAt));
  return Math.floor((Math.max(...times) - Math.min(...times)) / DAY);
}
