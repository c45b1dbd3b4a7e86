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
    missing: isSure(audit) ? missingOf(peers, words) : [],
    notes: notesOf(input, peers, said, words),
  };
}

const plain = ({ measure, against, place, text }: Said): Difference => ({ measure, against, place, text });

/**
 * The difference that weighs most, in few words. Where the person's own page is known, from that page, and from a set only
 * where that is large enough for a median. A format stands there only where no measure differs.
 */
function headlineOf({ audit }: LensInput, peers: Peers, said: Said[], words: LensWords): string {
  const { headline } = words.comparison;
  const { mine, others } = peers;
  if (!isSure(audit)) return headline.unsure();
  if (!mine && others.length === 0) return headline.alone();
  if (said.length === 0) return headline.nothingShared();
  const isBesideMine = said.some(({ against }) => against === 'mine');
  const told = isBesideMine && others.length < LEAST_SET ? said.filter(({ against }) => against === 'mine') : said;
  const differing = told.filter(({ place }) => place !== 'level');
  const first = differing.find(({ measure }) => measure !== 'formats') ?? differing[0];
  if (first) return first.short;
  const set = said.filter(({ against }) => against === 'set');
  const pages = set.length > 0 && set.every(({ place }) => place === 'level') ? others.length : 0;
  return headline.noDifference({ mine: isBesideMine, pages });
}

/** Interactions were read on both pages, and added up from other parts: what was left out of the comparison is said. */
function missingOf({ page, mine }: Peers, words: LensWords): string[] {
  if (!mine?.figures.interactions || !page.figures.interactions) return [];
  const part = (['shares', 'comments'] as const).find(
    (each) => page.parts.includes(each) !== mine.parts.includes(each),
  );
  if (!part) return [];
  const without = mine.parts.includes(part) ? 'page' : 'mine';
  const { site, coverage } = (without === 'mine' ? mine : page).audit.reading;
  return [words.comparison.notes.missing({ without, part, site, signedOut: coverage.view === 'signed-out' })];
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
