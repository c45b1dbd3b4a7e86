import type { PlanWords } from '../en/plan.ts';
import { date, list, number, posts } from './quantities.ts';

export const planWords: PlanWords = {
  subjects: {
    'job-done': 'une photo d’un travail de la semaine, avec deux phrases',
    question: 'la réponse à une question que posent les clients',
    colleague: 'un collègue au travail, avec son accord écrit',
    gesture: 'un geste de votre métier, filmé en une minute',
    opening: 'la prochaine personne que vous cherchez (poste, lieu, date, qui répond)',
    'first-month': 'à quoi ressemble le premier mois dans le poste',
    check: 'un contrôle que vous faites avant tout départ',
    reference: 'deux phrases d’un client satisfait, avec son accord',
    case: 'un travail raconté comme un cas (le problème, ce que vous avez fait, un chiffre)',
    dates: 'la prochaine date qui touche vos clients',
    advice: 'un conseil que vous donnez avant un devis',
  },
  publish: (v) =>
    v.subjects.length === 1
      ? `Une publication : ${v.subjects[0]}.`
      : `${posts(v.subjects.length)} : ${v.subjects.join('\u00a0; ')}.`,
  inTurn: (v) =>
    `${posts(v.posts)} au fil des semaines${v.subjects.length > 1 ? ', à tour de rôle' : ''} : ${v.subjects.join('\u00a0; ')}.`,
  hold: 'Tenez ce rythme avant de l’augmenter.',
  goOn: 'Poursuivez l’étape commencée.',
  keepUp: (v) => `Tenez les étapes commencées : ${number(v.minutes)} min par semaine sur ces heures.`,
  ifItStays: 'Cela vaut si la page reste.',
  orClose:
    'Si personne ne doit s’occuper de la page, la fermer, la fusionner ou y épingler où vous répondez est aussi un choix raisonnable.',
  figures:
    'Notez cinq chiffres : dernière publication, nombre de publications, interactions médianes, abonnés, demandes.',
  review: (v) =>
    `Relisez la page et comparez avec le relevé du ${date(v.at, v.at)}. Puis décidez : continuer, changer d’objectif, ou arrêter.`,
  assumed: (v) =>
    `Compté : ${number(v.minutes.image)} min pour une photo ou un texte, ${number(v.minutes.video)} pour une vidéo, ${number(v.minutes.document)} pour un document, ${number(v.answers)} par semaine pour regarder et répondre ; notre hypothèse.`,
  lessThanToday: (v) =>
    `Ces heures permettent environ ${posts(v.posts)} par semaine ; aujourd’hui la page en publie environ ${number(v.today)}.`,
  cost: (v) =>
    `${number(v.hours, 2)} h${v.weeks > 1 ? ` en ${number(v.weeks)} semaines` : ''}, environ ${number(v.euros)} € de temps à ${number(v.rate)} €/h, notre hypothèse${v.paid === null ? '' : ` ; à payer : ${v.paid}`}`,
  together: list,
};
