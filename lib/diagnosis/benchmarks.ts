/**
 * Published figures that the curves and sentences rest on, one row a figure. Every public study is of pages
 * run with a publishing tool, or of big brands: none describes ordinary companies' pages, and the wording has to say so.
 */
import type { Site } from '../reading/reading.ts';

export interface Benchmark {
  site: Site | 'both';
  value: number;
  unit: string;
  publisher: string;
  title: string;
  year: number;
  /** Where the figure was read; often a page that quotes the study. */
  address: string;
  /** How far to trust it. */
  trust: string;
}

export const BENCHMARKS = {
  linkedinPostsMean: {
    site: 'linkedin',
    value: 2.2,
    unit: 'own posts a week, mean',
    publisher: 'Metricool',
    title: 'LinkedIn Study',
    year: 2024,
    address: 'https://www.scribd.com/document/742699473',
    trust: '1,578,969 posts of 41,170 pages in a publishing tool over 122 days; a mean, pulled up by few',
  },
  linkedinPostsWeekly: {
    site: 'linkedin',
    value: 0.62,
    unit: 'share of companies under 500 staff that post weekly',
    publisher: 'Richard van der Blom',
    title: 'Algorithm Insights',
    year: 2024,
    address: 'https://nobleintentstudio.com',
    trust: 'quoted by a third party; sample not described there',
  },
  linkedinEngagement: {
    site: 'linkedin',
    value: 0.0174,
    unit: 'interactions per impression, company pages, mean',
    publisher: 'Metricool',
    title: 'LinkedIn benchmarks',
    year: 2026,
    address: 'https://justpollen.com',
    trust:
      'quoted by a third party; clicks in or out is unclear. Multiplied with the impressions of 2024 to reach followers',
  },
  facebookPostsSmall: {
    site: 'facebook',
    value: 3,
    unit: 'own posts a week under 2,000 followers, mean, upper end',
    publisher: 'Metricool',
    title: 'Social media study',
    year: 2023,
    address: 'https://anchorvirtualassistants.com',
    trust: 'quoted by a third party; weak',
  },
  facebookPostsBrands: {
    site: 'facebook',
    value: 4.69,
    unit: 'own posts a week, median, 25,000 to 1 million fans',
    publisher: 'Rival IQ',
    title: 'Social Media Industry Benchmark Report',
    year: 2024,
    address: 'https://smk.co',
    trust: 'quoted by a third party; 2,100 brands',
  },
  facebookEngagement: {
    site: 'facebook',
    value: 0.00063,
    unit: 'interactions per follower and post, median, 25,000 to 1 million fans',
    publisher: 'Rival IQ',
    title: 'Social Media Industry Benchmark Report',
    year: 2024,
    address: 'https://roundabout.social',
    trust: 'quoted by a third party; boosted and organic posts mixed',
  },
  facebookEngagementBySize: {
    site: 'facebook',
    value: -0.229,
    unit: 'slope of the engagement rate per tenfold fans, in log-log',
    publisher: 'Socialbakers',
    title: 'Engagement rate by number of fans',
    year: 2013,
    address: 'https://likehongkong.com',
    trust: 'old; fitted here above 10,000 fans and carried on below them',
  },
  facebookTopQuarter: {
    site: 'facebook',
    value: 0.00174,
    unit: 'interactions per follower and post, median of the top quarter',
    publisher: 'Rival IQ',
    title: 'Social Media Industry Benchmark Report',
    year: 2022,
    address: 'https://newsocean.co.uk',
    trust: 'quoted by a third party; gives the spread, borrowed for LinkedIn',
  },
  facebookSilentMonth: {
    site: 'facebook',
    value: 0.701,
    unit: 'share of pages without a post in the month',
    publisher: 'Recommend.ly',
    title: 'Facebook pages usage patterns',
    year: 2012,
    address: 'http://blog.recommend.ly/facebook-pages-usage-patterns',
    trust: 'the one census found: 5.7 million pages; old',
  },
  hardlyActive: {
    site: 'both',
    value: 0.64,
    unit: 'share of the firms present that are little active or inactive, by their own word',
    publisher: 'Bpifrance Le Lab',
    title: 'PME-ETI et réseaux sociaux : des espaces virtuels aux opportunités réelles',
    year: 2018,
    address: 'https://www.bpifrance.fr',
    trust: '1,657 answers; declared, without a threshold in posts',
  },
} as const satisfies Record<string, Benchmark>;

/** The studies behind an estimate of ours, as a person may look them up. They are named as its basis, never as its author. */
export function basisOf(site: Site, of: 'cadence' | 'response'): string {
  const rows = BASIS[site][of];
  return rows.map(({ publisher, year }) => `${publisher} ${year}`).join(', ');
}

const BASIS: Record<Site, Record<'cadence' | 'response', Benchmark[]>> = {
  linkedin: {
    cadence: [BENCHMARKS.linkedinPostsMean, BENCHMARKS.linkedinPostsWeekly],
    response: [BENCHMARKS.linkedinPostsMean, BENCHMARKS.linkedinEngagement],
  },
  facebook: {
    cadence: [BENCHMARKS.facebookPostsSmall, BENCHMARKS.facebookPostsBrands],
    response: [BENCHMARKS.facebookEngagement, BENCHMARKS.facebookEngagementBySize],
  },
};
