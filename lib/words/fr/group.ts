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
      ask: 'Combien d’heures par semaine pouvez-vous y consacrer ?',
      answers: { 1: '1 h', 2: '2 h', 4: '4 h', 8: '8 h' },
    },
    skip: 'Passer',
    keep: 'Garder cette réponse',
  },
  sentences: {
    'hardly-late':
      'Avec votre réponse, cette page se range parmi celles d’entreprises peu actives qui se jugent en retard.',
    'hardly-ahead':
      'Avec votre réponse, cette page se range parmi celles d’entreprises peu actives qui se jugent dans le tempo ou en avance.',
    'active-late':
      'Avec votre réponse, cette page se range parmi celles d’entreprises actives qui se jugent en retard.',
    'active-ahead':
      'Avec votre réponse, cette page se range parmi celles d’entreprises actives qui se jugent dans le tempo ou en avance.',
  },
  names: {
    'hardly-late': 'nommées « masse silencieuse »',
    'hardly-ahead': 'nommées « désinvoltes »',
    'active-late': 'nommées « combatives »',
    'active-ahead': 'nommées « pionnières »',
  },
  share: (v) => `${v.percent} % dans l’étude de 2018`,
  explained:
    '« Active » veut dire ici environ une publication tous les quinze jours ou plus. L’étude ne fixe aucun nombre de publications : ce seuil est notre choix.',
};
