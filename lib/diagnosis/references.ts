/** Which studies stand behind the references that sentences and scores are measured against. */
import type { Site } from '../reading/reading.ts';
import { BENCHMARKS, FACEBOOK_ENGAGEMENT, LINKEDIN_IMPRESSIONS } from './benchmarks.ts';
import type { Benchmark } from './studies.ts';

type Reference = 'cadence' | 'response';

/** The studies that each reference of ours is computed from. */
const BASIS: Record<Site, Record<Reference, readonly Benchmark[]>> = {
  linkedin: {
    cadence: [BENCHMARKS.linkedinPostsMean, BENCHMARKS.linkedinPostsWeekly],
    response: [...LINKEDIN_IMPRESSIONS.slice(0, 1), BENCHMARKS.linkedinEngagement],
  },
  facebook: {
    cadence: [BENCHMARKS.facebookPostsSmall, BENCHMARKS.facebookPostsBrands],
    response: [BENCHMARKS.facebookEngagement, ...FACEBOOK_ENGAGEMENT.slice(0, 1)],
  },
};

/** "Metricool 2024", "van der Blom 2024"; of one publisher "Metricool 2024", "2026": the studies behind an estimate of ours, named as its basis and never as its author. */
export function studiesOf(site: Site, of: Reference): string[] {
  const rows = BASIS[site][of];
  return rows.map(({ publisher, year }, i) =>
    publisher === rows[i - 1]?.publisher ? `${year}` : `${publisher} ${year}`,
  );
}

/** The same in one line, for a list of sources. */
export function basisOf(site: Site, of: Reference): string {
  return studiesOf(site, of).join(', ');
}

/** The same as a person may look them up: title, year and the address where the figure was read. */
export function sourceOf(site: Site, of: Reference): string {
  const rows = BASIS[site][of];
  return rows.map(({ publisher, title, year, address }) => `${publisher}, ${title}, ${year}: ${address}`).join('; ');
}
