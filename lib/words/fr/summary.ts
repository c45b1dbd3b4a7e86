import type { SummaryWords } from '../en/summary.ts';
import { date, posts } from './quantities.ts';

export const summary: SummaryWords = {
  read: (v) => {
    const view = v.view === null ? '' : v.view === 'signed-in' ? ', avec connexion' : ', sans connexion';
    return `Relevé du ${date(v.at, new Date(0))}${view} : ${posts(v.posts)} sur la page.`;
  },
  caveat: 'Seulement ce que la page montrait ; vues et messages ne sont pas publics.',
  unnamed: 'Page entreprise',
  notShown: { posts: 'Publications : non affichées', interactions: 'Interactions par publication : non affichées' },
};
