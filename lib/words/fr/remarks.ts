import type { RemarkWords } from '../en/remarks.ts';
import { digitsFor } from '../figure-shown.ts';
import { bySameNames } from '../overlaps.ts';
import { FORMATS, someOf } from './comparison.ts';
import { LENS_WHY } from './lens-why.ts';
import { WHY } from './own/why.ts';
import { date, list, number, percent, plural, posts } from './quantities.ts';

const SET = { measure: 'les mêmes pages', target: 'relevées à nouveau dans 90 jours' };
const EXAMPLE = { measure: 'les sujets essayés', target: 'un d’entre eux sous 90 jours' };

const SITES = { linkedin: 'LinkedIn', facebook: 'Facebook' };

export const remarks: RemarkWords = {
  'com-overlap': {
    text: (v) => {
      const set = v.pages === 1 ? 'l’autre page' : 'la médiane des autres pages';
      const parts = bySameNames(v.mine, v.set).map(({ names, from }) => {
        const against = from.map((each) => (each === 'mine' ? 'avec votre page' : `avec ${set}`));
        return `« pas d’écart net ${against.join(' ni ')} » pour ${list(names.map((name) => `« ${lower(name)} »`))}`;
      });
      return `Écrivez ${parts.join(', et ')} : les fourchettes se recouvrent, il n’y a pas de classement.`;
    },
    notWhen: 'D’autres publications de l’une des pages ont été relevées depuis.',
    why: LENS_WHY.ranges,
    worked: SET,
  },
  'com-cadence-gap': {
    text: (v) => {
      const pace = plural(v.median, { one: '# publication par semaine', other: '# publications par semaine' });
      const theirs =
        v.pages === 1
          ? `Cette page en est à environ ${pace}`
          : `La moitié de ces pages en sont à environ ${pace} ou plus`;
      return `Dites ce que coûte ${v.pages === 1 ? 'son' : 'leur'} rythme avant de le conseiller : environ ${plural(v.hours, { one: '# heure', other: '# heures' })} de plus par semaine (une heure par publication, notre hypothèse). ${theirs}, la vôtre à ${number(v.mine, digitsFor(v.mine))} environ.`;
    },
    notWhen: 'L’écho de votre page est déjà plus fort.',
    why: WHY.budget,
    worked: { measure: 'publications par semaine', target: 'le rythme convenu, tenu pendant 90 jours' },
  },
  'com-small-but-heard': {
    text: (v) =>
      `Montrez ses trois publications les plus suivies : elle a moins d’abonnés que ${v.mine ? 'votre page' : v.others === 1 ? 'l’autre page' : 'la moitié des autres'}, et fait davantage réagir pour sa taille. Le nombre d’abonnés ne l’explique pas à lui seul.`,
    notWhen: 'Cela tient à une seule publication, ou à une diffusion payante.',
    why: LENS_WHY.smaller,
    worked: EXAMPLE,
  },
  'com-format-gap': {
    text: (v) =>
      `Essayez ${FORMATS[v.kind]} sur quatre publications : ${someOf(v.users, v.pages, 'pages')} ${v.users === 1 ? 'utilise' : 'utilisent'} ce format, la vôtre n’y a pas recouru dans ses ${posts(v.mine)} les plus récentes.`,
    notWhen: 'Il n’y a rien à montrer sous cette forme.',
    why: LENS_WHY.formats,
    worked: { measure: 'quatre publications dans ce format', target: 'au moins votre médiane' },
  },
  'com-open-ground': {
    text: (v) =>
      `Envisagez une publication par semaine : les ${number(v.pages)} pages vues ici ont toutes publié moins ces 3 derniers mois, une publication hebdomadaire pourrait se remarquer.`,
    notWhen: 'Les acheteurs sont ailleurs : demandez-leur.',
    why: LENS_WHY.judgement,
    worked: { measure: 'publications en 90 jours', target: '13 ou plus' },
  },
  'com-own-voice': {
    text: (v) =>
      `Parlez avec vos propres mots : sur ${someOf(v.users, v.pages, 'pages')}, ${percent(v.share)} des publications ou plus sont des reprises. C’est là que vous vous distingueriez.`,
    notWhen: 'Votre page en reprend autant.',
    why: WHY.repost,
    worked: { measure: 'reprises parmi vos publications', target: 'moins de 30 %' },
  },
  'com-moved-site': {
    text: (v) =>
      `Demandez où sont les acheteurs : cette entreprise est active sur ${SITES[v.active]}, et pas sur ${SITES[v.quiet]}.`,
    notWhen: 'Chacune de ses deux pages a son public.',
    why: WHY.oneSite,
    worked: { measure: 'la question posée', target: '5 réponses d’acheteurs, et un choix de site' },
  },
  'com-tier': {
    text: (v) =>
      v.pages === null
        ? 'Ne comparez que les taux par abonné : le nombre d’abonnés de cette page et celui de la vôtre diffèrent de plus d’un facteur dix.'
        : `Ne comparez que les taux par abonné : le nombre d’abonnés de cette page et celui de ${plural(v.pages, { one: '# autre', other: '# autres' })} diffèrent de plus d’un facteur dix.`,
    notWhen: 'L’un des nombres compte des mentions J’aime, non des abonnés.',
    why: LENS_WHY.tenfold,
    worked: SET,
  },
  'com-trend': {
    text: (v) => {
      const facts = `${posts(v.since)} de la page dans les ${number(v.days)} jours depuis le ${date(v.at, v.now)}, contre ${number(v.before)} dans les 92 jours d’avant`;
      return v.direction === 'level'
        ? `N’annoncez pas de changement de rythme : ${facts}. Le hasard seul peut expliquer l’écart.`
        : `Dites qu’elle publie ${v.direction === 'rising' ? 'plus' : 'moins'} souvent, sans donner de cause : ${facts}.`;
    },
    notWhen: 'Une saison creuse ou une campagne tombe dans l’une des deux périodes.',
    why: LENS_WHY.causes,
    worked: SET,
  },
  'com-nothing': {
    text: () => 'Dites que rien ne diffère nettement, et ne créez pas d’urgence.',
    notWhen: 'D’autres publications ont été relevées depuis.',
    why: LENS_WHY.noHaste,
    worked: SET,
  },
};

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
