import type { Site } from '../reading/reading.ts';

/** What a figure of the page is held against. */
export type Reference = 'cadence' | 'response';

/**
 * Publisher and year of the studies that each reference of ours is computed from: the rows of references.ts, in their
 * order (benchmarks.test.ts holds them to that). On their own, since a verdict names its studies long before anybody
 * asks for titles and addresses.
 */
const STUDIES: Record<Site, Record<Reference, readonly (readonly [publisher: string, year: number])[]>> = {
  linkedin: {
    cadence: [
      ['Metricool', 2024],
      ['van der Blom', 2024],
    ],
    response: [
      ['Metricool', 2024],
      ['Metricool', 2026],
    ],
  },
  facebook: {
    cadence: [
      ['Metricool', 2023],
      ['Rival IQ', 2024],
    ],
    response: [
      ['Rival IQ', 2024],
      ['Socialbakers', 2013],
    ],
  },
};

/** "Metricool 2024", "van der Blom 2024"; of one publisher "Metricool 2024", "2026": the studies behind an estimate of ours, named as its basis and never as its author. */
export function studiesOf(site: Site, of: Reference): string[] {
  const studies = STUDIES[site][of];
  return studies.map(([publisher, year], i) =>
    publisher === studies[i - 1]?.[0] ? `${year}` : `${publisher} ${year}`,
  );
}

/** The same in one line, for a list of sources. */
export function basisOf(site: Site, of: Reference): string {
  return studiesOf(site, of).join(', ');
}
