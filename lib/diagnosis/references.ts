/** Which studies stand behind the references that sentences and scores are measured against. */
import type { Site } from '../reading/reading.ts';
import { BENCHMARKS, FACEBOOK_ENGAGEMENT, LINKEDIN_IMPRESSIONS } from './benchmarks.ts';
import type { Benchmark } from './studies.ts';
import type { Reference } from './study-names.ts';

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

/** The figures that a reference is computed from. */
export function rowsOf(site: Site, of: Reference): readonly Benchmark[] {
  return BASIS[site][of];
}

/** The studies behind a reference as a person may look them up: title, year and the address where the figure was read. */
export function sourceOf(site: Site, of: Reference): string {
  return rowsOf(site, of)
    .map(({ publisher, title, year, address }) => `${publisher}, ${title}, ${year} (${address})`)
    .join(' · ');
}
