import type { CallLineId } from '../en/call-lines.ts';
import type { callTips as english } from '../en/call-tips.ts';
import type { AboutPost, TipText } from '../en/tips.ts';
import { callLines } from './call-lines.ts';
import { LENS_WHY } from './lens-why.ts';

const CALL = { measure: 'l’appel', target: 'ce qu’il a donné, noté sans nom' };
const THEY_DO = 'Ils en parlent eux-mêmes.';

const say = (advice: string, id: CallLineId) => (about: AboutPost) => `${advice} « ${callLines[id](about)} »`;

export const callTips: Record<keyof typeof english, TipText> = {
  'pro-unsure': {
    text: 'Ne concluez rien sur l’ensemble de la page : trop peu de ses publications ont pu être lues.',
    notWhen: 'D’autres publications ont été relevées depuis.',
    why: LENS_WHY.unseen,
    worked: CALL,
  },
  'pro-empty': {
    text: 'Ne parlez pas de la page pendant l’appel : le site l’a peut-être créée automatiquement.',
    notWhen: THEY_DO,
    why: LENS_WHY.silence,
    worked: CALL,
  },
  'pro-abandoned': {
    text: 'Ne parlez pas de la page pendant l’appel, et téléphonez plutôt que d’écrire par son intermédiaire.',
    notWhen: THEY_DO,
    why: LENS_WHY.silence,
    worked: CALL,
  },
  'pro-quiet': {
    text: 'Ne parlez pas de la page pendant l’appel : interrogez-les sur leur travail, et consultez d’autres sources.',
    notWhen: THEY_DO,
    why: LENS_WHY.silence,
    worked: CALL,
  },
  'pro-recent': {
    text: say('Ouvrez la publication, puis partez de là :', 'pro-recent'),
    notWhen: 'Elle parle d’un deuil, d’un accident ou de licenciements.',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-hiring': {
    text: say('Ouvrez l’offre d’emploi, puis parlez de la recherche :', 'pro-hiring'),
    notWhen: 'Vous en concluriez que l’entreprise grandit, ou perd du monde.',
    why: LENS_WHY.vacancy,
    worked: CALL,
  },
  'pro-event': {
    text: say('Ouvrez l’annonce, puis demandez :', 'pro-event'),
    notWhen: 'L’événement a été annulé.',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-winner': {
    text: say('Partez de la publication qui a fait réagir :', 'pro-winner'),
    notWhen: 'Les commentaires tournaient à la dispute.',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-thriving': {
    text: say('Partez de l’écho de leurs publications :', 'pro-thriving'),
    notWhen: 'Vous n’avez ouvert aucune de leurs publications.',
    why: LENS_WHY.topQuarter,
    worked: CALL,
  },
  'pro-unheard': {
    text: say('Partez de leur sujet, jamais des chiffres :', 'pro-unheard'),
    notWhen: 'Vous vendez de la communication : demandez d’abord la permission.',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-steady': {
    text: say('Demandez qui s’en occupe :', 'pro-steady'),
    notWhen: 'C’est la personne à qui vous parlez.',
    why: LENS_WHY.even,
    worked: CALL,
  },
  'pro-burst': {
    text: say('Parlez des jours chargés :', 'pro-burst'),
    notWhen: 'Vous ajouteriez « et puis plus rien ».',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-slower': {
    text: say('Parlez des priorités, et ne concluez rien du rythme :', 'pro-slower'),
    notWhen: 'Vous les connaissez déjà.',
    why: LENS_WHY.causes,
    worked: CALL,
  },
  'pro-growth': {
    text: say('Parlez des nouveaux abonnés :', 'pro-growth'),
    notWhen: 'Les deux relevés portent sur des pages différentes.',
    why: LENS_WHY.public,
    worked: CALL,
  },
};
