import type { QuestionId } from '../en/questions.ts';

export const questions: Record<QuestionId, string> = {
  'ask-time': 'Qu’est-ce qui occupe le plus votre équipe en ce moment ?',
  'ask-customers': 'Que vous demandent le plus souvent vos clients, ces temps-ci ?',
  'ask-hand-over': 'Quelle tâche confieriez-vous le plus volontiers à quelqu’un d’autre ?',
  'ask-next-date': 'Quelle est la prochaine échéance qui compte pour vous ?',
  'ask-longest': 'Entre le premier appel d’un client et le travail terminé, qu’est-ce qui prend le plus de temps ?',
  'ask-show': 'Quelle réalisation récente montreriez-vous en premier ?',
  'ask-one-more': 'Avec une personne de plus dans l’équipe, par quoi commenceriez-vous ?',
  'ask-unseen': 'Qu’est-ce que vos clients ne voient jamais de votre travail ?',
  'ask-changed': 'Qu’est-ce qui a le plus changé dans votre métier depuis deux ans ?',
  'ask-who-decides': 'Quand vous adoptez quelque chose de nouveau, qui a son mot à dire ?',
  'ask-turn-down': 'Que vous demande-t-on souvent, et que vous devez refuser ?',
  'ask-easier': 'Qu’est-ce qui rendrait la semaine prochaine plus facile que celle-ci ?',
};
