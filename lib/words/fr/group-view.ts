import type { GroupViewWords } from '../en/group-view.ts';
import { percent } from './quantities.ts';

export const groupViewWords: GroupViewWords = {
  title: 'Ce qu’on croit, ce qu’on fait',
  study: 'dans l’étude de 2018',
  columns: { hardly: 'peu actives', active: 'actives (selon leur direction)' },
  groups: {
    'hardly-late': 'Peu actives, et se jugent en retard',
    'hardly-ahead': 'Peu actives, se jugent dans le tempo ou en avance',
    'active-late': 'Actives, se jugent en retard',
    'active-ahead': 'Actives, se jugent dans le tempo ou en avance',
  },
  called: {
    'hardly-late': '« masse silencieuse »',
    'hardly-ahead': '« désinvoltes »',
    'active-late': '« combatives »',
    'active-ahead': '« pionnières »',
  },
  mine: 'cette page',
  area: 'Surface : part des entreprises dans l’étude de 2018, « actives » selon leur direction.',
  source: (v) => `${v.publisher}, ${v.year}.`,
  table: { firms: 'Entreprises', share: 'Part', page: 'Page' },
  percent: (v) => percent(v.share),
};
