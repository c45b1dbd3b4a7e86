import type { callTips as english } from '../en/call-tips.ts';
import type { TipText } from '../en/tips.ts';

const CALL = { measure: 'l’appel', target: 'ce qui en est sorti, noté sans nom' };

export const callTips: Record<keyof typeof english, TipText> = {
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
};
