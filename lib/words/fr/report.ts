import type { PostKind, Site } from '../../reading/reading.ts';
import type { ReportWords, Views } from '../en/report.ts';
import type { Range } from '../range.ts';
import { ofName } from './compare-names.ts';
import { KINDS } from './kinds.ts';
import { ago, count, date, days, list, number, pace, plural, posts, postsIn, span } from './quantities.ts';
import { reportEditor } from './report-editor.ts';

const NEVER = new Date(0);
const day = (at: Date): string => date(at, NEVER);
const first = (text: string): string => text.replace(/(?<!\d)1(?= )/u, '1er');
const shortly = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const weekdays = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const short = (at: Date): string => first(shortly.format(at));
const SITES: Record<Site, string> = { linkedin: 'LinkedIn', facebook: 'Facebook' };
const sites = (of: readonly Site[], joint = 'et'): string => of.map((site) => SITES[site]).join(` ${joint} `);

const viewOf = ({ site, signedIn, signedOut, unknown }: Views): string => {
  const name = SITES[site];
  if (signedOut + unknown === 0) return `en étant connecté à ${name}`;
  if (signedIn + unknown === 0) return `sans être connecté à ${name}`;
  if (signedIn + signedOut === 0) return `sur ${name}, dans une vue qui ne dit pas si l’on est connecté`;
  const parts = [
    signedIn > 0 ? `${number(signedIn)} en étant connecté` : '',
    signedOut > 0 ? `${number(signedOut)} sans être connecté` : '',
    unknown > 0 ? `${number(unknown)} dans une vue qui ne le dit pas` : '',
  ];
  return `sur ${name} (${list(parts.filter(Boolean))})`;
};

const kindsOf: Partial<Record<PostKind, string>> = {
  text: 'des textes',
  image: 'des images',
  video: 'des vidéos',
  document: 'des documents',
  poll: 'des sondages',
  link: 'des liens',
  article: 'des articles',
  event: 'des événements',
  job: 'des offres d’emploi',
};

export const report: ReportWords = {
  title: (v) => `Présence sur ${sites(v.sites)}`,
  dated: (v) => day(v.at),
  head: (v) => `${v.title}, ${day(v.at)}`,
  preparedFor: (v) => `Pour ${v.name}`,
  foot: (v) => {
    const when = day(v.from) === day(v.to) ? `le ${day(v.to)}` : `du ${day(v.from)} au ${day(v.to)}`;
    return `Relevé ${list(v.views.map(viewOf))}, ${when}. Document indépendant, non affilié à ${sites(v.sites, 'ni à')}.`;
  },
  pageOf: (v) => `${number(v.page)}/${number(v.of)}`,
  page: {
    about: (v) =>
      `Page ${SITES[v.site]}, ${v.followers}, ${plural(v.posts, { one: '# publication lue', other: '# publications lues' })}`,
    axisEnd: (v) => short(v.at),
    findings: 'Ce que montre la page',
    map: 'Où elle se situe',
    axes: 'De gauche à droite : le rythme. De bas en haut : l’écho.',
  },
  hiddenPage: (v) => `Page ${v.letter}`,
  plain: {
    title: 'En clair',
    page: {
      complete: (v) =>
        `${v.yours ? 'Votre' : 'La'} page ${SITES[v.site]} dit ce que fait l’entreprise et où se trouve son site.`,
      missing: (v) => `Il reste de quoi compléter ${v.yours ? 'votre' : 'la'} page ${SITES[v.site]}. ${v.what}`,
      there: (v) => (v.yours ? `Vous avez une page sur ${SITES[v.site]}.` : `La page existe sur ${SITES[v.site]}.`),
      used: (v) => `Tant que l’on s’en occupait, une publication paraissait ${pace(v.gap)}${kinds(v.kinds)}.`,
      holds: (v) => `Une publication paraît ${pace(v.gap)}${kinds(v.kinds)}.`,
      heard: {
        above: (v) =>
          `On y réagit : ${interactions(v.interactions)} pour une publication ordinaire, plus que sur les pages de cette taille animées avec un outil de publication.`,
        about: (v) =>
          `On y réagit à peu près autant que sur les pages de cette taille animées avec un outil de publication : ${interactions(v.interactions)} pour une publication ordinaire.`,
        below: (v) =>
          `On y réagit peu : ${interactions(v.interactions)} pour une publication ordinaire, moins que sur les pages de cette taille animées avec un outil de publication.`,
        unclear: (v) =>
          `Une publication ordinaire réunit ${interactions(v.interactions)} ; est-ce beaucoup ou peu pour cette taille, les publications lues ne le disent pas.`,
        unplaced: (v) => `Une publication ordinaire réunit ${interactions(v.interactions)}.`,
      },
    },
    now: {
      silent: (v) =>
        `Depuis ${days(v.days)}, la page n’a rien publié${v.own ? ' d’elle-même' : ''}. Un acheteur qui ${v.yours ? 'vous cherche' : 'cherche l’entreprise'} avant de demander un devis tombe sur une dernière publication de ce moment-là. Il n’en conclut peut-être rien ; il n’y trouve pas non plus de quoi se rassurer.`,
      gone: (v) =>
        `Depuis plus d’un an, la page n’a rien publié${v.own ? ' d’elle-même' : ''}. Elle ne permet plus de savoir si l’entreprise travaille encore.`,
      few: (v) =>
        `Ces 3 derniers mois, la page ${v.posts.high === 0 ? 'n’a rien publié d’elle-même' : `a publié ${times(v.posts)}`}. Qui ${v.yours ? 'vous cherche' : 'cherche l’entreprise'} trouve une page qui existe, et peu de nouvelles.`,
      irregular: (v) =>
        `Elle va et vient : ${days(v.hole)} de suite se sont écoulés sans publication de la page. Qui passe à ce moment-là ne peut pas savoir que d’autres suivront.`,
      rare: (v) =>
        `Le rythme est régulier, et lent : ${postsIn(v.posts)} en 3 mois. Cela peut suffire à montrer que l’entreprise travaille ; c’est rarement assez pour que l’on s’en souvienne.`,
      rareSeen:
        'Le rythme est régulier, et lent : des semaines passent d’une publication à l’autre. Cela peut suffire à montrer que l’entreprise travaille ; c’est rarement assez pour que l’on s’en souvienne.',
      unheard:
        'Les publications paraissent, presque sans réaction. En publier davantage du même genre changerait sans doute peu ; leurs sujets, et les personnes à qui on les signale, peut-être.',
      active: (v) =>
        `La page est tenue : ${postsIn(v.posts)} en 3 mois, la dernière ${ago(v.days)}. Qui la consulte voit une entreprise au travail.`,
      activeSeen: (v) =>
        `La page est tenue : la dernière publication a paru ${ago(v.days)}. Qui la consulte voit une entreprise au travail.`,
      thriving: (v) =>
        `La page est vivante : ${postsIn(v.posts)} en 3 mois, la dernière ${ago(v.days)}, et l’on y réagit. Il y a ici plus à perdre à beaucoup changer qu’à peu changer.`,
      empty: 'Rien n’y a encore été publié. Qui la consulte y trouve le nom, et rien d’autre.',
      unsure:
        'Ce qui a pu en être lu ne permet pas de conclure, et nous ne concluons pas. Rien n’est retenu contre la page.',
    },
    study:
      'Ce n’est pas un cas isolé. Dans l’étude de Bpifrance Le Lab (2018), 64 % des entreprises présentes sur un réseau social y étaient peu ou pas actives. Le frein le plus cité est le temps : 84 % le citent. Tenir une page n’est ni gratuit ni facile.',
    beside: {
      more: (v) =>
        `Dans les 3 mois jusqu’au ${day(v.end)}, ${list(v.names.map((name, place) => `${name} a publié ${number(v.counts[place] ?? 0)} fois`))} ; ${v.yours ? 'vous' : 'cette page'}, ${v.own === 0 ? 'pas une fois' : `${number(v.own)} fois`}.`,
      fewer: (v) =>
        `Dans les 3 mois jusqu’au ${day(v.end)}, ${v.yours ? 'vous avez' : 'cette page a'} publié ${number(v.own)} fois ; ${list(v.names.map((name, place) => `${name}, ${v.counts[place] === 0 ? 'pas une fois' : `${number(v.counts[place] ?? 0)} fois`}`))}.`,
      levelPace: 'Avec les autres pages, il n’y a pas d’écart net de rythme.',
      levelHeard: (v) => `Dans l’écho de chaque publication, il n’y a pas d’écart net avec ${list([...v.names])}.`,
      heardMore: (v) => `On réagit davantage aux publications ${list(v.names.map(ofName))}.`,
      heardLess: (v) =>
        `On réagit davantage ${v.yours ? 'à vos publications' : 'aux publications de cette page'} qu’à celles ${list(v.names.map(ofName))}.`,
    },
  },
  proposal: {
    title: 'Ce que nous proposons',
    start: (v) => {
      const said = v.steps.map(({ at, act }) =>
        at === null ? `plus tard, ${act}` : `le ${first(weekdays.format(at))}, ${undated(act)}`,
      );
      return `Commencer petit, et à une date : ${said.join(' ; ')}.`;
    },
    cost: (v) =>
      `Comptez ${plural(v.hours, { one: '# heure', other: '# heures' })} par semaine au plus, soit environ ${number(v.euros)} € par an à ${number(v.rate)} € l’heure (notre hypothèse).`,
    again: (v) =>
      v.posts === 0
        ? `Nous referons ce relevé le ${day(v.at)}, pour voir ce qui a changé.`
        : `Nous referons ce relevé le ${day(v.at)}. Si ${plural(v.posts, { one: '# publication a paru', other: '# publications ont paru' })} d’ici là, sans long intervalle, le pari est tenu. De l’écho, rien n’est promis.`,
    orNot:
      'Si personne ne peut y consacrer ce temps, retirer la page, ou y épingler une adresse et un numéro de téléphone, est un choix raisonnable.',
    keep: 'Continuer ainsi est un choix raisonnable. Ce qui suit prolonge ce qui marche.',
  },
  plan: {
    title: (v) => plural(v.lines, { one: 'Le plan, en une ligne', other: 'Le plan, en # lignes' }),
    columns: { when: 'Quand', what: 'Quoi', who: 'Qui', time: 'Temps', worked: 'Réussi si' },
    when: (v) => (v.at === null ? 'plus tard' : short(v.at)),
    time: (v) =>
      v.perWeek === null
        ? v.start
        : `${v.start}, puis ${v.perWeek < 1 ? `${number((v.perWeek * 50) / 12)} h par mois` : `${number(v.perWeek, 1)} h par semaine`}`,
    worked: (v) => `${v.measure} : ${v.target}`,
  },
  comparison: {
    beside: (v) => `${v.name} face à ${plural(v.others, { one: 'une autre page', other: '# autres pages' })}`,
    among: (v) => `${plural(v.pages, { one: '# page', other: '# pages' })} côte à côte`,
    client: 'client',
    columns: {
      page: 'Page',
      recency: 'Dernière, en jours',
      posts: 'Publications en 3 mois',
      interactions: 'Interactions par publication',
    },
    unknown: 'inconnu',
    none: 'aucune en 3 mois',
    middle: 'Milieu de ces pages',
    followersUnknown: 'nombre d’abonnés inconnu',
    strip: (v) => `Publications jusqu’au ${day(v.at)}`,
    inDays: (v) => `en ${plural(Math.max(1, Math.round(v.days)), { one: '# jour', other: '# jours' })}`,
    inWhatWasSeen: 'dans ce qui a été vu',
    atLeast: (v) => `au moins ${number(v.figure)}`,
    figure: (v) => span(v.figure),
    ofPosts: (v) => `sur ${posts(v.posts)}`,
    expected: {
      above: 'plus que l’attendu',
      about: 'à peu près l’attendu',
      below: 'moins que l’attendu',
      unclear: 'pas d’écart net avec l’attendu',
    },
    note: (v) =>
      `Toutes les pages sont mesurées au ${day(v.at)}, à la même échelle de hauteur. Trait : ce que le hasard permet, à cause du nombre de publications. Repère vertical : la moitié des pages animées avec un outil de publication, de cette taille (notre estimation). Ombré : silence de 30 jours ou plus. Quand les traits se recouvrent, il n’y a pas d’écart net, et nous ne classons pas.`,
    counts:
      'Abonnés et interactions sont ceux que chaque page montrait le jour de son relevé ; les publications d’après la date commune sont laissées de côté.',
    twoSites:
      'LinkedIn et Facebook ne montrent ni ne comptent la même chose : chacun a son tableau et ses propres repères.',
  },
  method: {
    title: 'Comment nous avons fait',
    opened: (v) =>
      `Nous avons ouvert chaque page, ${list(v.views.map(viewOf))}, et l’outil a lu ce que le navigateur affichait. Rien n’a été cliqué, déroulé ni envoyé à notre place. Ce qui n’a pas pu être lu reste inconnu ; ce n’est jamais compté comme zéro.`,
    rhythm:
      'Le rythme tient à trois choses : depuis quand la page n’a rien publié, combien elle publie, et avec quelle régularité, ces 3 derniers mois. Les publications d’autrui qu’elle relaie n’y comptent pas, ni une publication plus ancienne épinglée en haut de la page.',
    response:
      'L’écho est le nombre de réactions, de commentaires et de partages d’une publication ordinaire, celle que la moitié des autres dépassent, comparé à ce qu’en obtient une page ayant autant d’abonnés.',
    inactive: (v) =>
      `Nous disons « inactive » une page qui n’a rien publié depuis plus de ${number(v.days)} jours, ou moins de ${number(v.posts)} fois en 3 mois. Ce seuil est le nôtre ; aucune étude n’en donne.`,
    references:
      'Les repères sont nos estimations, tirées d’études publiées sur des pages animées avec un outil de publication. Aucune étude publique ne décrit les pages de toutes les entreprises : beaucoup publient moins.',
    limits:
      'Chaque chiffre porte sur ce qui était visible le jour du relevé. Les vues ne sont montrées qu’à l’équipe de la page. Un trait, ou une fourchette, dit de combien un chiffre peut s’écarter.',
  },
  editor: reportEditor,
  file: 'rapport',
};

function interactions(range: Range): string {
  return `${count(range)} ${range.high <= 1 ? 'interaction' : 'interactions'}`;
}

/** « 2 fois », « 1 à 2 fois ». */
function times({ low, high }: Range): string {
  return low === high ? `${number(low)} fois` : `${number(low)} à ${number(high)} fois`;
}

/** « , surtout des images, et des vidéos » : none where the kinds are not known. */
function kinds(of: readonly PostKind[]): string {
  const named = of.map((kind) => kindsOf[kind] ?? KINDS[kind]);
  return named.length === 0 ? '' : `, surtout ${list(named)}`;
}

/** « publiez une photo du travail de la semaine » : son jour est dit avant. */
const undated = (act: string): string => act.replace(/ lundi\b/u, '');
