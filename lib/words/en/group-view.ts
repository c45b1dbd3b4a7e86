import { percent } from './quantities.ts';

/** The four groups of the 2018 study as areas. What is said of them in sentences stands in group.ts. */
export const groupViewWords = {
  title: 'What firms think, and what they do',
  study: 'in the 2018 study',
  columns: { hardly: 'hardly active', active: 'active (leaders’ own word)' },
  groups: {
    'hardly-late': 'Hardly active, and feel late',
    'hardly-ahead': 'Hardly active, feel in step or ahead',
    'active-late': 'Active, feel late',
    'active-ahead': 'Active, feel in step or ahead',
  },
  /** The study's own names, in small type. */
  called: {
    'hardly-late': '“silent mass”',
    'hardly-ahead': '“casual”',
    'active-late': '“combative”',
    'active-ahead': '“pioneers”',
  },
  mine: 'this page',
  area: 'Area: share of firms in the 2018 study, “active” in their leaders’ own words.',
  source: (v: { publisher: string; year: number }) => `${v.publisher}, ${v.year}.`,
  table: { firms: 'Firms', share: 'Share', page: 'Page' },
  percent: (v: { share: number }) => percent(v.share),
};

export type GroupViewWords = typeof groupViewWords;
