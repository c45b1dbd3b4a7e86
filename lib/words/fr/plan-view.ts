import type { PlanViewWords } from '../en/plan-view.ts';
import { KINDS } from './kinds.ts';
import { date, list, number, plural, posts } from './quantities.ts';

const days = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** « 23 nov. », « 1er févr. ». */
const short = (at: Date): string => days.format(at).replace(/^1 /, '1er ');

/** « 45 min », « 2 h », « 1 h 15 ». */
function time({ hours }: { hours: number }): string {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${whole} h` : `${whole} h ${String(rest).padStart(2, '0')}`;
}

export const planViewWords: PlanViewWords = {
  section: 'Le plan',
  lead90: 'plan sur 90 jours',
  title: (v) => `90 jours, ${plural(v.hours, { one: '# heure par semaine', other: '# heures par semaine' })}`,
  purposes: {
    recruiting: 'Pour recruter',
    reassurance: 'Pour rassurer les acheteurs',
    customers: 'Pour prendre soin des clients',
    prospecting: 'Pour trouver des prospects',
    communication: 'Pour se faire connaître',
  },
  assumedPurpose: 'Pour se faire connaître, faute d’autre objectif',
  change: 'changer',
  changePurpose: 'Changer l’objectif de la page',
  lead: (v) =>
    `${v.posts === 0 ? 'Aucune publication' : posts(v.posts)} en 13 semaines. La semaine la plus chargée prend ${time(v)}, soit environ ${number(v.euros)} € de temps à ${number(v.rate)} €/h (notre hypothèse).`,
  hours: 'Heures par semaine',
  withHours: (v) => plural(v.hours, { one: '# heure par semaine', other: '# heures par semaine' }),
  noVerdict:
    'Un plan suppose un diagnostic, et la page n’en permet pas encore. Il faut d’abord lire plus de ses publications.',
  strip: {
    title: 'Les publications prévues dans le temps',
    description: (v) =>
      `${posts(v.posts)} au plan après le ${date(v.from, v.from)}, dont ${v.dated} dans les quatre semaines datées. Nouveau relevé de la page le ${date(v.to, v.from)}. Les semaines ci-dessous disent la même chose.`,
    today: 'aujourd’hui',
    dated: 'quatre semaines datées',
    readAgain: (v) => `relevé du ${short(v.at)}`,
    planned: 'publication prévue ; sa semaine est fixée, pas son jour',
  },
  firstWeeks: 'Les quatre premières semaines',
  mondays: 'lundis',
  later: 'Ensuite, semaines 5 à 13',
  day: (v) => short(v.at),
  weeks: (v) => (v.first === v.last ? `Semaine ${v.first}` : `Semaines ${v.first} à ${v.last}`),
  span: (v) => `${short(v.from)} au ${short(v.to)}`,
  columns: { when: 'Quand', what: 'Quoi', time: 'Temps' },
  time,
  upTo: (v) => `jusqu’à ${time(v)} par semaine`,
  who: (v) => {
    const kinds =
      v.posts === 0 ? 'aucune publication' : `${posts(v.posts)} (${list(v.formats.map((kind) => KINDS[kind]))})`;
    return `${v.who.charAt(0).toUpperCase()}${v.who.slice(1)} · ${kinds}`;
  },
  worked: {
    title: 'Réussi si',
    when: (v) => `au relevé du ${date(v.at, v.now)}`,
    published: (v) =>
      plural(v.posts, {
        one: 'la publication prévue est en ligne',
        other: 'les # publications prévues sont en ligne',
      }),
    promise: 'Rien n’est promis sur l’écho : publier plus n’en amène pas toujours plus.',
  },
  copy: 'Copier le plan pour la personne qui s’en charge',
  text: {
    head: (v) =>
      `Plan pour ${v.name}, ${v.site} : 90 jours, ${plural(v.hours, { one: '# heure par semaine', other: '# heures par semaine' })}`,
    read: (v) => `Relevé de la page : ${date(v.at, new Date(0))}.`,
    purpose: (v) =>
      `Objectif : ${OBJECTIVES[v.purpose ?? 'communication']}${v.purpose === null ? ', faute d’autre objectif' : ''}.`,
    week: (v) => `Du ${date(v.from, new Date(0))} au ${date(v.to, new Date(0))}, ${v.time}`,
    worked: (v) => `Réussi si, le ${date(v.at, new Date(0))} :`,
    unnamed: 'la page de l’entreprise',
  },
};

const OBJECTIVES = {
  recruiting: 'recruter',
  reassurance: 'rassurer les acheteurs',
  customers: 'prendre soin des clients',
  prospecting: 'trouver des prospects',
  communication: 'se faire connaître',
};
