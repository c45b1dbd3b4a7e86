/**
 * Published figures that the curves and sentences rest on, one row a figure. Every public study is of pages
 * run with a publishing tool, or of big brands: none describes ordinary companies' pages, and the wording has to say so.
 * Quartiles of the cadence, and a company page's response per follower by size, nobody published: `ESTIMATES` has ours.
 */
import type { Site } from '../reading/reading.ts';

/** Which number of the sample the figure is. */
type Of = 'mean' | 'median' | 'median of the top quarter' | 'share';
/** By what it is counted or divided. Figures of two formulas are never compared. */
type Formula = 'posts' | 'pages' | 'firms' | 'count' | 'per follower' | 'per impression';

interface Study {
  publisher: string;
  title: string;
  year: number;
  /** Where the figure was read; often a page that quotes the study. */
  address: string;
  /** How far to trust it. */
  trust: string;
}

export interface Benchmark extends Study {
  site: Site | 'both';
  /** Followers, from (inclusive) and below; `null` where the figure is of all sizes. */
  size: readonly [from: number, below: number] | null;
  value: number;
  of: Of;
  unit: string;
  formula: Formula;
}

const ANY_MORE = Number.POSITIVE_INFINITY;
const QUOTED = 'quoted by a third party';

const METRICOOL_2024 = {
  publisher: 'Metricool',
  title: 'LinkedIn Study',
  year: 2024,
  address: 'https://www.scribd.com/document/742699473',
  trust:
    '1,578,969 posts of 41,170 pages in a publishing tool over 122 days, 58 % of them under 500 followers; a mean, pulled up by few',
};
const VAN_DER_BLOM_2024 = {
  publisher: 'van der Blom',
  title: 'Algorithm Insights',
  year: 2024,
  address: 'https://nobleintentstudio.com',
  trust: `${QUOTED}; sample not described there`,
};
const RIVAL_IQ_2024 = {
  publisher: 'Rival IQ',
  title: 'Social Media Industry Benchmark Report',
  year: 2024,
  address: 'https://smk.co',
  trust: `${QUOTED}; 2,100 brands with 25,000 to 1 million fans; boosted and organic posts mixed`,
};
const RIVAL_IQ_2022 = { ...RIVAL_IQ_2024, year: 2022, address: 'https://newsocean.co.uk' };
const RIVAL_IQ_2015 = {
  publisher: 'Rival IQ',
  title: 'Facebook posts by number of fans',
  year: 2015,
  address: 'https://webpronews.com',
  trust: `${QUOTED}; 8.1 million posts of 8,000 brands; old`,
};
const SOCIALBAKERS_2013 = {
  publisher: 'Socialbakers',
  title: 'Engagement rate by number of fans',
  year: 2013,
  address: 'https://likehongkong.com',
  trust: `${QUOTED}; old; only the slope above 10,000 fans is used`,
};
const SOCIALINSIDER_2024 = {
  publisher: 'Socialinsider',
  title: 'LinkedIn benchmarks',
  year: 2024,
  address: 'https://www.prdaily.com/?p=342661',
  trust: `${QUOTED}; customers of unknown sizes: a check, no basis`,
};
const BPIFRANCE_2018 = {
  publisher: 'Bpifrance Le Lab',
  title: 'PME-ETI et réseaux sociaux : des espaces virtuels aux opportunités réelles',
  year: 2018,
  address: 'https://www.bpifrance.fr',
  trust: '1,657 answers; declared, without a threshold in posts',
};

const SMALL = [0, 2000] as const;
const BRANDS = [25_000, 1_000_000] as const;

const posts = (study: Study, site: Site, size: Benchmark['size'], of: Of, value: number): Benchmark => {
  return { ...study, site, size, value, of, unit: 'own posts a week', formula: 'posts' };
};
const perFollower = (study: Study, size: Benchmark['size'], of: Of, value: number): Benchmark => {
  return {
    ...study,
    site: 'facebook',
    size,
    value,
    of,
    unit: 'interactions per follower and post',
    formula: 'per follower',
  };
};
const share = (study: Study, site: Benchmark['site'], unit: string, formula: Formula, value: number): Benchmark => {
  return { ...study, site, size: null, value, of: 'share', unit, formula };
};
const impressions = (size: Benchmark['size'], value: number): Benchmark => ({
  ...METRICOOL_2024,
  site: 'linkedin',
  size,
  value,
  of: 'mean',
  unit: 'impressions per post',
  formula: 'count',
  address: 'https://clicksmith.co.uk',
  trust: `${QUOTED}; means by size`,
});
const interactions = (unit: string, value: number): Benchmark => ({
  ...SOCIALINSIDER_2024,
  site: 'linkedin',
  size: null,
  value,
  of: 'median',
  unit: `${unit} per post`,
  formula: 'count',
});

export const BENCHMARKS = {
  linkedinPostsMean: posts(METRICOOL_2024, 'linkedin', null, 'mean', 2.2),
  linkedinPostsWeekly: share(VAN_DER_BLOM_2024, 'linkedin', 'of companies under 500 staff post weekly', 'pages', 0.62),
  linkedinPostsWeeklyLarge: share(VAN_DER_BLOM_2024, 'linkedin', 'of larger ones post weekly', 'pages', 0.81),
  linkedinEngagement: {
    site: 'linkedin',
    size: null,
    value: 0.0174,
    of: 'mean',
    unit: 'interactions per impression, company pages',
    formula: 'per impression',
    publisher: 'Metricool',
    title: 'LinkedIn benchmarks',
    year: 2026,
    address: 'https://justpollen.com',
    trust: `${QUOTED}; clicks in or out is unclear. Multiplied with the impressions of 2024 to reach followers`,
  },
  linkedinLikes: interactions('likes', 45),
  linkedinComments: interactions('comments', 4),
  linkedinShares: interactions('shares', 3),
  facebookPostsSmall: posts(
    {
      publisher: 'Metricool',
      title: 'Social media study',
      year: 2023,
      address: 'https://anchorvirtualassistants.com',
      trust: `${QUOTED}; upper end of "2 to 3"; weak`,
    },
    'facebook',
    SMALL,
    'mean',
    3,
  ),
  facebookPostsBrands: posts(RIVAL_IQ_2024, 'facebook', BRANDS, 'median', 4.69),
  facebookPostsFewFans: posts(RIVAL_IQ_2015, 'facebook', [0, 6000], 'mean', (12 * 12) / 52),
  facebookPostsManyFans: posts(RIVAL_IQ_2015, 'facebook', [1_000_000, ANY_MORE], 'mean', (46 * 12) / 52),
  facebookEngagement: perFollower(
    { ...RIVAL_IQ_2024, address: 'https://roundabout.social' },
    BRANDS,
    'median',
    0.00063,
  ),
  facebookEngagement2022: perFollower(RIVAL_IQ_2022, BRANDS, 'median', 0.00064),
  facebookTopQuarter: perFollower(RIVAL_IQ_2022, BRANDS, 'median of the top quarter', 0.00174),
  facebookSilentMonth: share(
    {
      publisher: 'Recommend.ly',
      title: 'Facebook pages usage patterns',
      year: 2012,
      address: 'http://blog.recommend.ly/facebook-pages-usage-patterns',
      trust: 'the one census found: 5.7 million pages; old',
    },
    'facebook',
    'of pages posted nothing in the month',
    'pages',
    0.701,
  ),
  present: share(BPIFRANCE_2018, 'both', 'of firms are on social networks', 'firms', 0.71),
  hardlyActive: share(
    BPIFRANCE_2018,
    'both',
    'of the firms present say that they are little active or inactive',
    'firms',
    0.64,
  ),
  silentMass: share(BPIFRANCE_2018, 'both', 'of firms: hardly active, and feel late', 'firms', 0.44),
  casual: share(BPIFRANCE_2018, 'both', 'of firms: hardly active, and feel in step or ahead', 'firms', 0.19),
  combative: share(BPIFRANCE_2018, 'both', 'of firms: active, and feel late', 'firms', 0.09),
  pioneers: share(BPIFRANCE_2018, 'both', 'of firms: active, and feel in step or ahead', 'firms', 0.28),
} as const satisfies Record<string, Benchmark>;

/** Mean impressions of a company's post on LinkedIn, by size. */
export const LINKEDIN_IMPRESSIONS: readonly Benchmark[] = [
  impressions([0, 500], 67.8),
  impressions([500, 2000], 261),
  impressions([2000, 10_000], 613),
  impressions([10_000, 50_000], 1690),
  impressions([50_000, ANY_MORE], 6484),
];

/** Mean engagement on Facebook, by size. */
export const FACEBOOK_ENGAGEMENT: readonly Benchmark[] = [
  perFollower(SOCIALBAKERS_2013, [0, 10_000], 'mean', 0.0096),
  perFollower(SOCIALBAKERS_2013, [10_000, 20_000], 'mean', 0.0029),
  perFollower(SOCIALBAKERS_2013, [20_000, 50_000], 'mean', 0.0021),
  perFollower(SOCIALBAKERS_2013, [50_000, 100_000], 'mean', 0.0019),
  perFollower(SOCIALBAKERS_2013, [100_000, 200_000], 'mean', 0.0016),
  perFollower(SOCIALBAKERS_2013, [200_000, 500_000], 'mean', 0.0013),
  perFollower(SOCIALBAKERS_2013, [500_000, 1_000_000], 'mean', 0.0011),
  perFollower(SOCIALBAKERS_2013, [1_000_000, ANY_MORE], 'mean', 0.0009),
];

/** Ours, computed from rows above: nobody published them. Continuous in the logarithm of followers (curves.ts), never steps at a tier's border. */
export const ESTIMATES = {
  /** Own posts a week of managed LinkedIn pages: the one log-normal with the mean and the share that posts weekly (sigma 0.987). */
  linkedinCadence: { p10: 0.38, p25: 0.7, median: 1.35, p75: 2.63, p90: 4.79 },
  /** Of interactions around what the size expects, in logarithms: from Rival IQ's top quarter of 2022, borrowed for LinkedIn. */
  spread: { sigma: 0.869, p90: 3.05 },
} as const;

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
