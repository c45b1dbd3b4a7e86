import type { TipId, TipText, TipWords } from '../en/tips.ts';
import { ownTips } from './own-tips.ts';

const CALL = { measure: 'l’appel', target: 'ce qui en est sorti, noté sans nom' };
const SET = { measure: 'les mêmes pages', target: 'relues dans 90 jours' };

const otherTips: Record<Exclude<TipId, keyof typeof ownTips>, TipText> = {
  'pro-unsure': {
    text: 'Ne dites rien de la page : trop peu en a été lu. Chargez d’abord d’autres publications.',
    notWhen: 'L’appel ne peut pas attendre : prenez d’autres sources.',
    worked: CALL,
  },
  'pro-empty': {
    text: 'Ne dites rien de la page : le site l’a peut-être créée tout seul.',
    notWhen: 'Ils en parlent eux-mêmes.',
    worked: CALL,
  },
  'pro-abandoned': {
    text: 'Laissez la page de côté, n’écrivez pas par elle, et téléphonez.',
    notWhen: 'Ils en parlent eux-mêmes.',
    worked: CALL,
  },
  'pro-quiet': {
    text: 'Ne parlez pas de la page pendant l’appel. Demandez : « Qu’est-ce qui occupe le plus votre équipe en ce moment ? »',
    notWhen: 'Ils en parlent eux-mêmes.',
    worked: CALL,
  },
  'pro-recent': {
    text: 'Ouvrez sur leur dernière publication, après l’avoir lue : « Vous avez publié au sujet de ___ ; où en êtes-vous ? »',
    notWhen: 'Elle parle d’un deuil, d’un accident ou de licenciements.',
    worked: CALL,
  },
  'pro-hiring': {
    text: 'Parlez du recrutement : « Vous cherchez ___ ; cela vous ralentit-il ? »',
    notWhen: 'Vous en concluriez qu’ils grandissent, ou perdent du monde.',
    worked: CALL,
  },
  'pro-event': {
    text: 'Parlez de l’événement : « Vous étiez à ___ ; que demandaient les visiteurs ? »',
    notWhen: 'Il n’a pas encore eu lieu : demandez ce qu’ils en attendent.',
    worked: CALL,
  },
  'pro-winner': {
    text: 'Ouvrez sur la publication qui a fait réagir : « Votre publication sur ___ : quels retours avez-vous eus ? »',
    notWhen: 'On s’y disputait.',
    worked: CALL,
  },
  'pro-thriving': {
    text: 'Dites ce que vous avez vu : « Vos publications suscitent plus que la plupart à votre taille ; comment y êtes-vous arrivés ? »',
    notWhen: 'Vous n’en avez lu aucune.',
    worked: CALL,
  },
  'pro-unheard': {
    text: 'Ouvrez sur le sujet, jamais sur les chiffres : « Vous écrivez sur ___ ; qui aimeriez-vous toucher ? »',
    notWhen: 'Vous vendez de la communication : demandez d’abord la permission.',
    worked: CALL,
  },
  'pro-steady': {
    text: 'Demandez qui s’en occupe : « Vous publiez régulièrement ; qui s’en charge ? »',
    notWhen: 'C’est votre interlocuteur.',
    worked: CALL,
  },
  'pro-burst': {
    text: 'Parlez des semaines chargées : « Il se passait beaucoup de choses autour de ___ ; qu’en est-il sorti ? »',
    notWhen: 'Vous ajouteriez « et puis plus rien ».',
    worked: CALL,
  },
  'pro-slower': {
    text: 'Parlez des priorités, et ne concluez rien du rythme.',
    notWhen: 'Vous connaissez la raison.',
    worked: CALL,
  },
  'pro-growth': {
    text: 'Parlez du nouveau public : « Plus de monde vous suit ; un nouveau marché ? »',
    notWhen: 'Les deux relevés portent sur des pages différentes.',
    worked: CALL,
  },
  'com-unsure': {
    text: 'Laissez cette page hors de la comparaison tant que d’autres publications ne sont pas chargées.',
    notWhen: 'Aucune comparaison n’est prévue.',
    worked: SET,
  },
  'com-best-example': {
    text: 'Apportez leur meilleure publication comme exemple de ce qui parle à ce public, non pour la copier.',
    notWhen: 'Elle était sponsorisée, ou annonçait une mauvaise nouvelle.',
    worked: SET,
  },
  'com-small-but-heard': {
    text: 'Montrez que la taille n’est pas la cause : cette page a peu d’abonnés et trouve de l’écho.',
    notWhen: 'Cela tient à une seule publication.',
    worked: SET,
  },
  'com-level': {
    text: 'Écrivez « pas d’écart net » à côté de l’écho : la fourchette contient ce qu’on attend à sa taille.',
    notWhen: 'D’autres publications ont été chargées depuis.',
    worked: SET,
  },
  'com-open-ground': {
    text: 'Envisagez une publication par semaine : cette page publie moins, cela se remarquerait.',
    notWhen: 'Les acheteurs sont ailleurs : demandez-leur.',
    worked: SET,
  },
  'com-own-voice': {
    text: 'Faites parler votre client avec ses mots : cette page relaie surtout ce que d’autres publient.',
    notWhen: 'Votre client relaie autant.',
    worked: SET,
  },
  'com-hiring-pool': {
    text: 'Prévenez la personne qui recrute : cette page cherche dans le même vivier.',
    notWhen: 'Les postes sont d’un autre métier.',
    worked: SET,
  },
  'com-format-gap': {
    text: 'Essayez sur quatre publications le format que cette page laisse de côté.',
    notWhen: 'Votre client n’a rien à y montrer.',
    worked: SET,
  },
  'com-trend': {
    text: 'Donnez le sens de l’évolution depuis le dernier relevé, sans cause.',
    notWhen: 'Les deux relevés ne remontent pas aussi loin.',
    worked: SET,
  },
  'com-pace': {
    text: 'Dites ce que coûte un tel rythme en heures avant de le conseiller.',
    notWhen: 'L’écho de votre client est déjà plus fort.',
    worked: SET,
  },
};

export const tipWords: TipWords = {
  who: {
    leader: 'la direction',
    communication: 'la communication',
    recruiter: 'la personne qui recrute',
    sales: 'les commerciaux',
    everyone: 'des volontaires de l’équipe',
    consultant: 'le consultant',
  },
  cost: { none: 'pas d’argent, seulement du temps', little: 'moins de 1 000 €' },
  tips: { ...ownTips, ...otherTips },
};
