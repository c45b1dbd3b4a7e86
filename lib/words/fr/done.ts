import type { DoneWords } from '../en/done.ts';
import { plural } from './quantities.ts';

export const done: DoneWords = {
  summary: (v) => `Résumé copié (${plural(v.lines, { one: '# ligne', other: '# lignes' })}).`,
  line: 'Accroche copiée.',
  crm: 'Ligne pour le CRM copiée.',
  plan: 'Plan copié, pour la personne qui s’en charge.',
  difference: 'Écart copié.',
  structure: 'Structure de la page copiée.',
  picture: 'Image enregistrée, parmi vos téléchargements.',
  calendar: 'Dates enregistrées, parmi vos téléchargements. Ouvrez le fichier pour les ajouter à votre agenda.',
  monthly: 'Ligne de la fiche du mois copiée. Collez-la dans un tableur.',
  panel: 'Panneau ouvert, à côté de la page.',
  report: 'Rapport ouvert, dans un nouvel onglet.',
  again: 'Relevé actualisé.',
  notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte ici :',
  notSaved: 'L’image n’a pas pu être faite.',
  noCalendar: 'Le fichier des dates n’a pas pu être créé.',
  noPanel: 'Ce navigateur n’a pas ouvert le panneau. Dans Firefox : Affichage, Panneau latéral, Rollcall.',
  noStructure: 'La page n’a pas donné de structure.',
  close: 'Fermer',
};
