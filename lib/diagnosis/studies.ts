/** The studies that figures were read from, and the form of a figure. */
import type { Site } from '../reading/reading.ts';

/** Which number of the sample the figure is. */
export type Of = 'mean' | 'median' | 'median of the top quarter' | 'share';
/** By what it is counted or divided. Figures of two formulas are never compared. */
export type Formula = 'posts' | 'pages' | 'firms' | 'count' | 'per follower' | 'per impression';

export interface Study {
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

/** The study itself was not to be had. */
export const QUOTED = 'quoted by a third party';

export const METRICOOL_2024 = {
  publisher: 'Metricool',
  title: 'LinkedIn Study',
  year: 2024,
  address: 'https://www.scribd.com/document/742699473',
  trust:
    '1,578,969 posts of 41,170 pages in a publishing tool over 122 days, 58 % of them under 500 followers; a mean, pulled up by few',
};
export const VAN_DER_BLOM_2024 = {
  publisher: 'van der Blom',
  title: 'Algorithm Insights',
  year: 2024,
  address: 'https://nobleintentstudio.com',
  trust: `${QUOTED}; sample not described there`,
};
export const RIVAL_IQ_2024 = {
  publisher: 'Rival IQ',
  title: 'Social Media Industry Benchmark Report',
  year: 2024,
  address: 'https://smk.co',
  trust: `${QUOTED}; 2,100 brands with 25,000 to 1 million fans; boosted and organic posts mixed`,
};
export const RIVAL_IQ_2022 = { ...RIVAL_IQ_2024, year: 2022, address: 'https://newsocean.co.uk' };
export const RIVAL_IQ_2015 = {
  publisher: 'Rival IQ',
  title: 'Facebook posts by number of fans',
  year: 2015,
  address: 'https://webpronews.com',
  trust: `${QUOTED}; 8.1 million posts of 8,000 brands; old`,
};
export const SOCIALBAKERS_2013 = {
  publisher: 'Socialbakers',
  title: 'Engagement rate by number of fans',
  year: 2013,
  address: 'https://likehongkong.com',
  trust: `${QUOTED}; old; only the slope above 10,000 fans is used`,
};
export const SOCIALINSIDER_2024 = {
  publisher: 'Socialinsider',
  title: 'LinkedIn benchmarks',
  year: 2024,
  address: 'https://www.prdaily.com/?p=342661',
  trust: `${QUOTED}; customers of unknown sizes: a check, no basis`,
};
export const BPIFRANCE_2018 = {
  publisher: 'Bpifrance Le Lab',
  title: 'PME-ETI et réseaux sociaux : des espaces virtuels aux opportunités réelles',
  year: 2018,
  address: 'https://www.bpifrance.fr',
  trust: '1,657 answers; declared, without a threshold in posts',
};
