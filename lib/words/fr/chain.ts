import type { ChainWords, Response } from '../en/chain.ts';
import type { Stretch } from '../en/diagnosis.ts';
import type { Range } from '../range.ts';
import { ago, count, days, number, plural, posts, postsIn, reshares } from './quantities.ts';

export const chain: ChainWords = {
  title: 'Comment ce diagnostic a-t-il été établi ?',
  answers: { yes: 'Oui.', no: 'Non.', maybe: 'Impossible à dire.' },
  feed: {
    question: () => 'La liste des publications figurait-elle dans ce qui a été lu ?',
    figures: (v) =>
      v.own + v.reshares === 0
        ? ''
        : `${posts(v.own)} de la page${v.reshares === 0 ? '' : ` et ${reshares(v.reshares, v.site)}`}${back(v.reach)}.`,
  },
  empty: {
    question: () => 'A-t-elle été lue jusqu’au bout, et ne contient-elle rien ?',
    figures: () => '',
  },
  abandoned: {
    question: (v) => `La dernière publication de la page a-t-elle ${number(v.border)} jours ou plus ?`,
    figures: (v) => newest(v.recency),
  },
  inactive: {
    question: (v) =>
      `A-t-elle plus de ${number(v.border)} jours, ou y en a-t-il moins de ${number(v.least)} sur les ${number(v.window)} derniers jours ?`,
    figures: (v) => `${newest(v.recency)} ${postsIn(v.posts)} ${seenDays(v.seen)}.`,
  },
  evidence: {
    question: (v) =>
      `Est-ce assez pour juger du reste ? Il faut ${number(v.days)} jours ou ${number(v.posts)} publications datées, et des réponses sûres jusqu’ici.`,
    figures: (v) => `${posts(v.dated)} avec une date${back(v.reach)}.`,
  },
  irregular: {
    question: (v) =>
      `La page est-elle restée ${number(v.border)} jours de suite sans publier, au cours des trois derniers mois ?`,
    figures: (v) =>
      v.silence === null
        ? ''
        : `L’intervalle le plus long : ${days(v.silence)}.${v.excused ? ' Il tombe pendant la fermeture d’été ou de fin d’année, et n’est pas compté.' : ''}`,
  },
  order: {
    question: () => 'Les publications sont-elles dans l’ordre des dates, et donc bien les plus récentes ?',
    figures: () => '',
  },
  unheard: {
    question: (v) =>
      `Presque personne ne réagit-il : au mieux dans le quart inférieur des pages de cette taille, sur ${number(v.posts)} publications, ou rien du tout sur ${number(v.zeros)} ?`,
    figures: (v) => response(v),
  },
  thriving: {
    question: (v) =>
      `Est-elle en avance : au moins ${number(v.posts)} publications en trois mois, jamais ${number(v.silence)} jours sans publier, la dernière datant de ${number(v.newest)} jours au plus, et un écho dans le quart supérieur ?`,
    figures: (v) =>
      `${postsIn(v.posts)}${v.silence === null ? '' : `, l’intervalle le plus long étant de ${days(v.silence)}`}. ${response(v)}`,
  },
  so: (v) => `Conclusion : ${v.verdict}. ${v.confidence}`,
  lowered: 'Une réponse plus sévère reste possible : la plus clémente est donnée, avec une confiance faible.',
  borders:
    'Les seuils sont notre choix, chacun avec sa raison dans METHOD.md : aucune étude n’en donne. Ce que font les pages d’une taille donnée est notre estimation, d’après des études de pages animées avec un outil de publication.',
  basis: (v) =>
    `Rythme de publication : notre estimation d’après ${v.cadence}. Écho : notre estimation d’après ${v.response}.`,
};

function newest(recency: Range | null): string {
  return recency === null ? 'Aucune publication datée de la page.' : `La dernière est parue ${ago(recency)}.`;
}

function back(reach: Range | null): string {
  return reach === null ? '' : `, la plus ancienne ${ago(reach)}`;
}

function seenDays({ days: length, whole }: Stretch): string {
  if (whole) return 'sur l’ensemble de ces jours';
  if (length < 1) return 'dans ce qui a été lu';
  return `sur ${plural(Math.floor(length), { one: 'le seul jour qui a pu être lu', other: 'les # jours qui ont pu être lus' })}`;
}

function response({ interactions, heard, expected, position }: Response): string {
  if (interactions === null) return 'Le nombre de réactions n’a pas pu être lu.';
  const noun = interactions.high < 2 ? 'interaction' : 'interactions';
  const figure = `Médiane de ${posts(heard)} (la moitié en ont autant ou plus) : ${count(interactions)} ${noun}`;
  if (expected === null || position === null) return `${figure} ; le nombre d’abonnés n’est pas connu.`;
  return `${figure} ; pages animées avec un outil de publication, de cette taille : environ ${number(expected)}. Si 50 est leur milieu et 75 le début de leur quart supérieur, le score de cette page est de ${span(position)}.`;
}

function span({ low, high }: Range): string {
  return low === high ? number(low) : `${number(low)} à ${number(high)}`;
}
