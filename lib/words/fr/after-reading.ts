import type { AfterReadingWords } from '../en/after-reading.ts';
import { number, plural, span } from './quantities.ts';

export const afterReading: AfterReadingWords = {
  calendar: {
    files: { plan: 'plan', next: 'prochain relevé' },
    unnamed: 'page d’entreprise',
    step: (v) => `${v.name} : ${v.act}`,
    readAgain: (v) => `Actualiser le relevé de ${v.name}`,
    why: 'Ouvrez la page et cliquez sur le bouton de Rollcall : il dit ce qui a changé, et si les conseils ont porté.',
    time: (v) =>
      v.weeks === 1
        ? `${v.hours} cette semaine`
        : `${v.hours}, pendant ${plural(v.weeks, { one: '# semaine', other: '# semaines' })}`,
  },
  monthly: {
    caption: 'Rollcall : fiche mensuelle',
    columns: {
      readAt: 'Relevé du',
      page: 'Page',
      site: 'Site',
      lastPost: 'Dernière publication',
      posts: 'Publications en 3 mois',
      interactions: 'Interactions par publication, médiane',
      followers: 'Abonnés',
      enquiries: 'Demandes reçues : comment nous avez-vous connus ?',
    },
    noPost: 'aucune en 3 mois',
    atLeast: (v) => `au moins ${number(v.figure)}`,
    figure: (v) => span(v.figure),
    inDays: (v) => `${v.figure} en ${plural(Math.max(1, Math.round(v.days)), { one: '# jour', other: '# jours' })}`,
  },
};
