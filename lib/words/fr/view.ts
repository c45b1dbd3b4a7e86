import type { ViewWords } from '../en/view.ts';
import { number, plural } from './quantities.ts';

export const view: ViewWords = {
  lenses: { title: 'Point de vue', mine: 'Ma page', prospect: 'Prospect', competitor: 'Concurrent' },
  shortcutsButton: 'Raccourcis clavier',
  whose: {
    ask: 'À qui est cette page ?',
    answers: {
      mine: { title: 'À moi', text: 'Où elle en est, et que faire lundi, avec le temps que cela prend.' },
      prospect: { title: 'À un prospect', text: 'Y a-t-il quelqu’un, et par quoi ouvrir l’appel.' },
      competitor: { title: 'À un concurrent', text: 'En quoi elle diffère de la vôtre.' },
    },
    show: 'Garder cette réponse',
    note: 'Demandé au premier relevé seulement. La réponse choisit les mots et les conseils, jamais les chiffres ; elle se change à tout moment dans la ligne du haut.',
  },
  belief: {
    ask: 'Par rapport aux entreprises comparables, êtes-vous en retard, dans le tempo ou en avance ?',
    answers: {
      late: { title: 'En retard', text: 'Les autres en font plus que nous.' },
      'in-step': { title: 'Dans le tempo', text: 'À peu près ce que font les entreprises comme la nôtre.' },
      ahead: { title: 'En avance', text: 'Nous en faisons plus que la plupart.' },
    },
    show: 'Afficher le diagnostic',
    skip: 'Passer',
    note: 'Demandé une fois, pour votre propre page seulement, avant les chiffres. La réponse reste sur cet ordinateur avec le relevé, et peut être effacée.',
  },
  youSaid: (v) =>
    `Vous avez répondu « ${{ late: 'en retard', 'in-step': 'dans le tempo', ahead: 'en avance' }[v.answer]} ».`,
  read: (v) => {
    const read = v.posts ? plural(v.posts, { one: 'lue', other: 'lues' }) : 'relevé';
    if (v.minutes < 1) return `${read} à l’instant`;
    if (v.minutes < 60) return `${read} il y a ${number(v.minutes)} min`;
    return `${read} il y a ${plural(Math.floor(v.minutes / 60), { one: '# heure', other: '# heures' })}`;
  },
  about: 'En savoir plus',
  readingAlong: 'lecture en continu',
  actions: {
    'copy-summary': 'Copier le résumé',
    'copy-line': 'Copier l’accroche',
    'copy-crm': 'Copier une ligne pour le CRM',
    'copy-plan': 'Copier le plan',
    'copy-difference': 'Copier l’écart',
    'save-picture': 'Enregistrer une image',
    calendar: 'Ajouter à mon agenda',
    monthly: 'Fiche du mois',
    'side-panel': 'Panneau',
    report: 'Rapport',
    'read-again': 'Actualiser le relevé',
    options: 'Options',
    help: 'Aide',
    shortcuts: 'Raccourcis clavier',
    more: 'Plus',
  },
};
