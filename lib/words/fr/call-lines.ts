import type { CallLineId } from '../en/call-lines.ts';
import type { AboutPost } from '../en/tips.ts';
import { busyDays, spoken } from './when.ts';

const day = ({ published, now }: AboutPost): string => spoken(published, now);

export const callLines: Record<CallLineId, (post: AboutPost) => string> = {
  'pro-recent': (post) => `Vous avez publié${day(post)} au sujet de ___ ; où en êtes-vous ?`,
  'pro-hiring': (post) =>
    `Vous avez annoncé${day(post)} que vous cherchiez ___ ; est-ce que cette recherche vous ralentit ?`,
  'pro-event': (post) => `Vous avez annoncé ___${day(post)} ; que vous en dit-on ?`,
  'pro-winner': (post) =>
    `${yourPost(post)} sur ___ a fait réagir plus que les autres ; quels retours en avez-vous eus ?`,
  'pro-thriving': () =>
    'Vos publications font davantage réagir que celles de la plupart des pages de votre taille ; est-ce planifié ?',
  'pro-unheard': () => 'Vous écrivez sur ___ ; qui aimeriez-vous toucher avant tout ?',
  'pro-steady': () => 'Vous publiez chaque semaine ; qui s’en charge ?',
  'pro-burst': (post) => `${busyDays(post.published, post.now)} beaucoup à dire sur ___ ; qu’est-ce que cela a donné ?`,
  'pro-slower': () => 'Quelles sont vos priorités pour les mois qui viennent ?',
  'pro-growth': () => 'Davantage de monde vous suit maintenant ; avez-vous un nouveau marché ?',
};

/** « Votre publication de vendredi », « du 10 septembre », « d’aujourd’hui »: after a noun French links the day with « de ». */
function yourPost(post: AboutPost): string {
  const when = day(post).trim();
  if (when === '') return 'Votre publication';
  if (when === 'récemment') return 'Votre publication récente';
  if (when.startsWith('vers ')) return `Votre publication parue ${when}`;
  if (when.startsWith('le ')) return `Votre publication du ${when.slice(3)}`;
  return when.startsWith('a') ? `Votre publication d’${when}` : `Votre publication de ${when}`;
}
