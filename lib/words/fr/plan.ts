import type { PlanWords } from '../en/plan.ts';
import { date, list, number, posts } from './quantities.ts';

type Published = Parameters<PlanWords['publish']>[0];

const countOf = (v: Published): number => v.posts + v.more + v.ofSteps;

const subjectsOf = ({ subjects, more, ofSteps }: Published): string =>
  [
    ...subjects,
    ...(more > 0
      ? [`${number(more)} ${subjects.length > 0 ? 'de plus ' : ''}sur les sujets que la page traite aujourd’hui`]
      : []),
    ...(ofSteps > 0 ? [ofSteps === 1 ? 'celle de l’étape' : `les ${number(ofSteps)} des étapes`] : []),
  ].join('\u00a0; ');

export const planWords: PlanWords = {
  subjects: {
    'job-done': 'une photo d’un travail de la semaine, avec deux phrases',
    question: 'la réponse à une question que posent les clients',
    colleague: 'une ou un collègue au travail, avec son accord écrit',
    gesture: 'un geste de votre métier, filmé en une minute',
    opening: 'la prochaine personne que vous cherchez (poste, lieu, date, qui répond)',
    'first-month': 'à quoi ressemble le premier mois dans le poste',
    check: 'un contrôle que vous faites avant chaque expédition',
    reference: 'deux phrases d’un client satisfait, avec son accord',
    case: 'un travail raconté sous forme de cas (le problème, ce que vous avez fait, un chiffre)',
    dates: 'la prochaine date qui touche vos clients',
    advice: 'un conseil que vous donnez avant un devis',
  },
  publish: (v) =>
    v.posts + v.ofSteps === 0
      ? `Faites ${posts(v.more)} sur les sujets que la page traite aujourd’hui.`
      : `Faites ${countOf(v) === 1 ? 'une publication' : posts(countOf(v))} : ${subjectsOf(v)}.`,
  inTurn: (v) =>
    v.posts + v.ofSteps === 0
      ? `Faites ${posts(v.more)} au fil des semaines, sur les sujets que la page traite aujourd’hui.`
      : `Faites ${posts(countOf(v))} au fil des semaines${v.subjects.length > 1 ? ', à tour de rôle' : ''} : ${subjectsOf(v)}.`,
  hold: 'Tenez ce rythme avant de l’augmenter.',
  goOn: (v) => `Poursuivez l’étape déjà commencée : « ${v.act} ».`,
  keepUp: (v) =>
    `Poursuivez les étapes déjà commencées : elles prennent jusqu’à ${number(v.minutes)} min par semaine sur ces heures.`,
  ifItStays: 'Cela vaut si la page reste.',
  orClose:
    'Si personne ne peut s’occuper de la page, la fermer, la fusionner ou y épingler comment vous joindre est aussi un choix raisonnable.',
  closure: 'Si vous fermez ces semaines-là, une publication peut être programmée avant la fermeture.',
  spare: (v) =>
    `À partir du troisième mois, environ ${number(v.hours)} h par semaine ne sont pas nécessaires ici : consacrez-les à un format plus long (un document, une vidéo), aux réponses et aux prises de vue, ou gardez-les. Publier plus que prévu serait du remplissage.`,
  figures:
    'Notez cinq chiffres : dernière publication, nombre de publications, interactions médianes, abonnés, demandes.',
  review: (v) =>
    `Faites un nouveau relevé de la page et comparez-le à celui du ${date(v.at, v.at)}. Puis décidez : continuer, changer d’objectif, ou arrêter.`,
  assumed: (v) =>
    `Temps compté : ${number(v.minutes.image)} min pour une photo ou un texte, ${number(v.minutes.video)} min pour une vidéo, ${number(v.minutes.document)} min pour un document, et ${number(v.answers)} min par semaine pour passer voir et répondre (notre hypothèse).`,
  lessThanToday: (v) =>
    `En plus des étapes, ces heures permettent ${posts(v.posts)} en ${number(v.weeks)} semaines ; au rythme d’aujourd’hui, la page en ferait environ ${number(v.today)}.`,
  cost: (v) =>
    `${number(v.hours, 2)} h${v.weeks > 1 ? ` en ${number(v.weeks)} semaines` : ''}, environ ${number(v.euros)} € de temps à ${number(v.rate)} €/h, notre hypothèse${v.paid === null ? '' : ` ; à payer : ${v.paid}`}`,
  together: list,
};
