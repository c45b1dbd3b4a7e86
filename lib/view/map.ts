/** The map of activity by response: where each page lies, and how far that is doubtful. Pure geometry, in per cent. */
import type { Score, Verdict } from '../diagnosis/diagnosis.ts';
import type { Site } from '../reading/reading.ts';
import { type Area, REGION_OF, type RegionName, type Regions, regionsOf } from './map-regions.ts';

export interface MapPage {
  name: string;
  activity: Score | null;
  response: Score | null;
  verdict: Verdict;
  /** The page that is spoken of: one's own, the client's, or the only one. */
  subject: boolean;
}

/** A page as it is drawn. */
export interface MapBox {
  page: MapPage;
  area: Area;
  /** The best single figures; `null` where one axis is not known, and the box is a band across the map. */
  point: { x: number; y: number } | null;
  /** There was not enough evidence for a verdict. */
  unsure: boolean;
}

export interface PageMapView {
  regions: Regions;
  boxes: MapBox[];
  /** Pages of which neither axis is known. */
  notDrawn: MapPage[];
  /** On a map of one page its region, by its verdict; else `null`, and without a verdict. */
  own: RegionName | null;
  /** Its box lies wholly in the regions of other verdicts: the verdict rests on days and posts, and not on these scores. */
  outside: boolean;
}

/** Half the pages run with a publishing tool, on both axes. */
export const HALF = { x: 50, y: 50 };

/** A box without any doubt still has a width that can be seen. */
const LEAST = 0.8;

/** Lays out up to 20 pages; the one that is spoken of is drawn last, over the others. */
export function mapOf(pages: readonly MapPage[], site: Site): PageMapView {
  const regions = regionsOf(site);
  const boxes = pages.flatMap((page) => boxOf(page) ?? []).toSorted((a, b) => rank(a) - rank(b));
  const subject = boxes.find(({ page }) => page.subject);
  // Among many, no region is any page's more than another's.
  const own = subject && pages.length === 1 ? REGION_OF[subject.page.verdict] : null;
  const lies = (area: Area) => subject !== undefined && overlap(area, subject.area);
  return {
    regions,
    boxes,
    notDrawn: pages.filter(({ activity, response }) => !activity && !response),
    own,
    outside: own !== null && !regions.areas[own].some(lies),
  };
}

const rank = ({ page }: MapBox): number => (page.subject ? 1 : 0);

function boxOf(page: MapPage): MapBox | null {
  const { activity, response } = page;
  if (!activity && !response) return null;
  const across = activity ?? { low: 0, high: 100 };
  const upright = response ?? { low: 0, high: 100 };
  const x = stretch(across.low, across.high);
  const y = stretch(100 - upright.high, 100 - upright.low);
  return {
    page,
    area: { left: x.from, top: y.from, width: x.length, height: y.length },
    point: activity && response && { x: activity.value, y: 100 - response.value },
    unsure: page.verdict === 'not-enough-evidence',
  };
}

/** From one bound to the other, within the map, and never too thin to be seen. */
function stretch(low: number, high: number): { from: number; length: number } {
  const length = Math.max(LEAST, high - low);
  const from = Math.min(100 - length, Math.max(0, (low + high - length) / 2));
  return { from, length };
}

/** Two areas have more than an edge in common. */
export function overlap(a: Area, b: Area): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
