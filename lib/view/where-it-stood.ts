/** The places of a page on the map at its readings. */

import type { Site } from '../reading/reading.ts';
import { type MapPage, mapOf, type PageMapView } from './map.ts';
import type { PastReading } from './past-readings.ts';

/** More boxes lie over one another, and say nothing any more. */
const MOST_BOXES = 6;

export interface WhereItStood {
  map: PageMapView;
  pages: MapPage[];
  /** Readings that stand in the table below the map alone. */
  left: number;
}

/**
 * @param past each reading, the newest first.
 * @param nameOf what its box is called: the newest one's place is the one that is spoken of.
 */
export function whereItStood(
  past: readonly PastReading[],
  site: Site,
  nameOf: (reading: PastReading, isNewest: boolean) => string,
): WhereItStood {
  const pages = past.map((reading, index) => ({
    name: nameOf(reading, index === 0),
    ...reading.scores,
    verdict: reading.verdict,
    subject: index === 0,
  }));
  const shown = spread(pages.length, MOST_BOXES).flatMap((index) => pages[index] ?? []);
  return { map: mapOf(shown, site), pages, left: pages.length - shown.length };
}

/** At most so many of the places 0 to `count` - 1: the first, the last, and evenly between. */
export function spread(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (count - 1)) / (most - 1)));
}
