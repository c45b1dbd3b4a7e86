/**
 * Published figures that the curves and sentences rest on, one row a figure. Every public study is of pages
 * run with a publishing tool, or of big brands: none describes ordinary companies' pages, and the wording has to say so.
 * Quartiles of the cadence, and a company page's response per follower by size, nobody published: `ESTIMATES` has ours.
 */
import type { Site } from '../reading/reading.ts';
import {
  type Benchmark,
  BPIFRANCE_2018,
  type Formula,
  METRICOOL_2024,
  type Of,
  QUOTED,
  RIVAL_IQ_2015,
  RIVAL_IQ_2022,
  RIVAL_IQ_2024,
  SOCIALBAKERS_2013,
  SOCIALINSIDER_2024,
  type Study,
  VAN_DER_BLOM_2024,
} from './studies.ts';

const ANY_MORE = Number.POSITIVE_INFINITY;
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
