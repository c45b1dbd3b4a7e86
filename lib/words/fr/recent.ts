import type { RecentWords } from '../en/recent.ts';
import { ago, plural } from './quantities.ts';

export const recentWords: RecentWords = {
  show: (v) => plural(v.pages, { one: 'Afficher un relevé récent', other: 'Afficher # relevés récents' }),
  unnamed: 'Page d’entreprise sans nom',
  age: (v) => `relevé ${ago(v.days)}`,
  open: (v) => `Ouvrir la page de ${v.name} dans un nouvel onglet`,
};
