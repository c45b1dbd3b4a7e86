import type { AuditJson } from '../audit.ts';
import { samePage } from '../reading/page-key.ts';
import type { Site } from '../reading/reading.ts';
import { type Compared, compared } from './figures.ts';
import type { LensInput } from './lens-input.ts';

/** Of fewer other pages a median says little. */
export const LEAST_SET = 3;

/** The pages that one page is held against, and what was left out. */
export interface Peers {
  page: Compared;
  mine: Compared | null;
  /** The other pages of the set, without the person's own. */
  others: Compared[];
  leftOut: {
    /** Pages of the set on the other site: each site is compared with itself. */
    otherSite: number;
    /** Pages of which too little was read for a verdict. */
    unsure: number;
    /** Why the person's own page is not compared. */
    mine: 'other-site' | 'unsure' | null;
  };
}

/** The pages of the same site that can be compared: the latest reading of each, without the page itself. */
export function peersOf({ audit, mine, set }: Pick<LensInput, 'audit' | 'mine' | 'set'>): Peers {
  const { site } = audit.reading;
  const own = mine && !samePage(mine.reading, audit.reading) ? mine : null;
  const rivals = onePerPage(set).filter((each) => !isOneOf(each, audit, own));
  const sameSite = rivals.filter(({ reading }) => reading.site === site);
  const others = sameSite.filter(isSure);
  const whyNot = own && whyNotCompared(own, site);
  return {
    page: compared(audit),
    mine: own && !whyNot ? compared(own) : null,
    others: others.map(compared),
    leftOut: { otherSite: rivals.length - sameSite.length, unsure: sameSite.length - others.length, mine: whyNot },
  };
}

export const isSure = ({ diagnosis }: AuditJson): boolean => diagnosis.verdict !== 'not-enough-evidence';

function whyNotCompared(mine: AuditJson, site: Site): Peers['leftOut']['mine'] {
  if (mine.reading.site !== site) return 'other-site';
  return isSure(mine) ? null : 'unsure';
}

function isOneOf(each: AuditJson, audit: AuditJson, mine: AuditJson | null): boolean {
  return samePage(each.reading, audit.reading) || (mine !== null && samePage(each.reading, mine.reading));
}

/** Of several readings of one page the latest. */
function onePerPage(audits: readonly AuditJson[]): AuditJson[] {
  const latestFirst = audits.toSorted((a, b) => Date.parse(b.reading.readAt) - Date.parse(a.reading.readAt));
  return latestFirst.filter(
    (each, place) => !latestFirst.slice(0, place).some(({ reading }) => samePage(reading, each.reading)),
  );
}
