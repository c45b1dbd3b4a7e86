import type { GroupWords } from '../en/group.ts';

export const groupWords: GroupWords = {
  questions: {
    belief: {
      ask: 'Par rapport aux entreprises comparables, êtes-vous en retard, dans le tempo ou en avance ?',
      answers: { late: 'En retard', 'in-step': 'Dans le tempo', ahead: 'En avance' },
    },
    purpose: {
      ask: 'À quoi cette page doit-elle vous servir ?',
      answers: {
        recruiting: 'Recruter',
        reassurance: 'Rassurer les acheteurs',
        customers: 'Prendre soin des clients',
        prospecting: 'Trouver des prospects',
        communication: 'Se faire connaître',
      },
    },
    hours: {
      ask: 'Combien d’heures par semaine y a-t-il pour elle ?',
      answers: { 1: '1 h', 2: '2 h', 4: '4 h', 8: '8 h' },
    },
    skip: 'Passer',
  },
  sentences: {
    'hardly-late': 'Avec votre réponse, cette page rejoint les entreprises peu actives, et qui se jugent en retard.',
    'hardly-ahead':
      'Avec votre réponse, cette page rejoint les entreprises peu actives, et qui se jugent dans le tempo ou en avance.',
    'active-late': 'Avec votre réponse, cette page rejoint les entreprises actives, et qui se jugent en retard.',
    'active-ahead':
      'Avec votre réponse, cette page rejoint les entreprises actives, et qui se jugent dans le tempo ou en avance.',
  },
  names: {
    'hardly-late': 'dans l’étude : masse silencieuse',
    'hardly-ahead': 'dans l’étude : désinvoltes',
    'active-late': 'dans l’étude : combatives',
    'active-ahead': 'dans l’étude : pionnières',
  },
  share: (v) => `${v.percent} % dans l’étude de 2018`,
  explained:
    '« Active » veut dire ici environ une publication par quinzaine ou plus. L’étude ne donne pas de seuil en publications : celui-ci est notre choix.',
};
