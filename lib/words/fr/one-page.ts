/** Une page avec tous ses relevés : ce qui a changé, ce qui a marché, et ce qui est gardé avec elle. */

import type { PostsCounted } from '../../view/compare-figures.ts';
import type { End } from '../../view/page-change.ts';
import type { ChangeOfResponse } from '../../view/since.ts';
import type { OnePageWords } from '../en/one-page.ts';
import { isSameDay, monthsAndDays } from '../months-and-days.ts';
import { onePageKept } from './one-page-kept.ts';
import { ago, date, days, list, number, plural, posts, postsIn, span } from './quantities.ts';

const { day, month } = monthsAndDays('fr');

const STATES: Record<End['state'], string> = {
  empty: 'vide',
  abandoned: 'silencieuse depuis plus d’un an',
  'abandoned-but-reshares': 'seulement des reprises',
  silent: 'silencieuse',
  inactive: 'inactive',
  irregular: 'irrégulière',
  rare: 'régulière mais espacée',
  unheard: 'sans écho',
  active: 'active',
  thriving: 'dynamique',
};

const RESPONSES: Record<ChangeOfResponse, string> = {
  higher: 'Quand elle publie, l’écho est plus fort qu’alors.',
  lower: 'Quand elle publie, l’écho est plus faible qu’alors.',
  level: 'Écho quand elle publie : pas d’écart net.',
};

const TIMES = ['jamais', 'une fois', 'deux fois', 'trois fois', 'quatre fois', 'cinq fois', 'six fois', 'sept fois'];
const times = (readings: number): string => TIMES[readings] ?? `${number(readings)} fois`;

const readings = (n: number): string => plural(n, { one: 'un relevé', other: '# relevés' });

/** « aujourd’hui », « le 6 juillet ». */
const onDay = (at: Date, now: Date): string => (isSameDay(at, now) ? 'aujourd’hui' : `le ${date(at, now)}`);
/** « à aujourd’hui », « au 6 juillet ». */
const until = (at: Date, now: Date): string => (isSameDay(at, now) ? 'à aujourd’hui' : `au ${date(at, now)}`);

const stretch = ({ days: seen }: PostsCounted): string =>
  seen === null ? '3 mois' : plural(Math.max(1, Math.round(seen)), { one: '# jour', other: '# jours' });

/** « 10 publications en 3 mois » ; `null` si la durée n’est pas connue. */
function counted(seen: PostsCounted | null, noun: boolean): string | null {
  if (seen === null || seen.days === 0) return null;
  const { low, high } = seen.seen;
  const none = noun ? 'aucune publication' : 'aucune';
  const figure = low === high && low === 0 ? none : noun ? postsIn(seen.seen) : span(seen.seen);
  return `${seen.atLeast ? 'au moins ' : ''}${figure} en ${stretch(seen)}`;
}

export const onePage: OnePageWords = {
  where: 'Où se trouve cette page',
  pages: 'Pages',
  loading: 'Recherche de la page…',
  missing: {
    title: 'Cette page n’est pas gardée ici',
    text: 'Elle a été supprimée, ou n’a jamais été lue sur cet ordinateur. On n’en sait rien.',
    back: 'Vers la liste des pages',
  },
  noReading: 'Aucun relevé n’en est gardé. Actualisez le relevé de la page : ce qu’elle montre figurera ici.',
  unnamed: 'Page d’entreprise sans nom',
  read: (v) => {
    if (v.readings === 1) return `${v.site}, page lue une fois, ${onDay(v.last, v.now)}.`;
    return isSameDay(v.first, v.last)
      ? `${v.site}, page lue ${times(v.readings)}, ${onDay(v.last, v.now)}.`
      : `${v.site}, page lue ${times(v.readings)} depuis ${month(v.first, v.now)}.`;
  },
  sameCompany: (v) => `La même entreprise sur ${v.site} :`,
  open: 'Ouvrir la page',
  openLabel: (v) => `Ouvrir la page : ${v.name}, dans un nouvel onglet`,

  actions: {
    title: 'Avec cette page',
    note: 'Ajouter une note',
    changeNote: 'Modifier la note',
    export: 'Exporter',
    report: 'Faire un rapport',
  },

  change: {
    title: ({ before, now, certain }) => {
      if (before.state === now.state) return `Toujours ${STATES[now.state]}`;
      const change = capital(`${STATES[before.state]}, puis ${STATES[now.state]}`);
      return certain ? change : `${change}, autant qu’on puisse en juger`;
    },
    posts: ({ before, now }, today) => {
      const was = counted(before.counted, true);
      const is = counted(now.counted, was === null);
      const then = `avant le ${date(before.at, today)}`;
      if (was === null && is === null) return null;
      if (was === null) return `${capital(is ?? '')}, jusqu’${until(now.at, today)} ; on ne sait pas combien ${then}.`;
      if (is === null) return `${capital(was)} ${then} ; on ne sait pas combien depuis.`;
      return `${capital(was)} ${then}, ${is} jusqu’${until(now.at, today)}.`;
    },
    response: (v) => RESPONSES[v.response],
    now: (v) => (isSameDay(v.at, v.now) ? 'Aujourd’hui :' : `Le ${date(v.at, v.now)} :`),
  },
  once: 'Actualisez le relevé dans un mois : cette page dira alors ce qui a changé, et si les étapes ont marché.',
  apart: {
    newest:
      'Les chiffres reposent sur le dernier relevé seul : cette vue ne donne pas d’adresse durable aux publications.',
    older: (v) =>
      v.readings === 1
        ? 'Un relevé ne donne pas d’adresse durable aux publications, ou leur en donne une autre : il figure dans le tableau ci-dessous, mais les chiffres ci-dessus ne le comptent pas.'
        : `${number(v.readings)} relevés ne donnent pas d’adresse durable aux publications, ou leur en donnent une autre : ils figurent dans le tableau ci-dessous, mais les chiffres ci-dessus ne les comptent pas.`,
    unlinked: (v) =>
      v.readings === 1
        ? 'Un relevé plus ancien ne peut pas être réuni aux plus récents : un nombre inconnu de publications peut manquer entre eux ou en leur sein, il figure donc seulement dans le tableau ci-dessous.'
        : `${number(v.readings)} relevés plus anciens ne peuvent pas être réunis aux plus récents : un nombre inconnu de publications peut manquer entre eux ou en leur sein, ils figurent donc seulement dans le tableau ci-dessous.`,
  },
  together: (v) => `${posts(v.posts)} dans ${readings(v.readings)}, chacune comptée une seule fois.`,

  strip: {
    readings: 'Relevés',
    read: (v) => `relevé ${day(v.at, v.now)}`,
    before: (v) =>
      plural(v.readings, {
        one: 'Un relevé est plus ancien que cette frise.',
        other: '# relevés sont plus anciens que cette frise.',
      }),
  },

  said: {
    title: 'Dit, et fait',
    answers: { late: 'en retard', 'in-step': 'dans le tempo', ahead: 'en avance' },
    belief: (v) =>
      v.at === null
        ? `Vous avez répondu « ${v.answer} ».`
        : `${capital(onDay(v.at, v.now))}, vous avez répondu « ${v.answer} ».`,
    posts: (v) => {
      const seen = counted(v.counted, true);
      if (seen === null) return 'On ne sait pas combien de publications la page avait alors.';
      const when = v.said !== null && isSameDay(v.said, v.at) ? 'alors' : `jusqu’${until(v.at, v.now)}`;
      const about = v.counted?.reference;
      const others = about
        ? ` ; les pages de sa taille animées avec un outil de publication, environ ${number(about)} en 3 mois (notre estimation)`
        : '';
      const had = v.counted?.seen.high === 0 ? 'n’avait' : 'avait';
      return `La page ${had} ${when} ${seen}${others}.`;
    },
    now: (v) => {
      const seen = counted(v.counted, false);
      const has = v.counted?.seen.high === 0 ? 'n’en a' : 'en a';
      return seen && `Elle ${has} ${seen}, jusqu’${until(v.at, v.now)}.`;
    },
    unasked: 'Vous n’avez pas dit comment vous voyez votre page à côté d’entreprises comme la vôtre.',
    answer: 'Répondre à la question',
    change: 'Modifier la réponse',
  },

  worked: {
    none: 'Aucune étape n’était proposée lors d’un relevé précédent : à partir du prochain, on lira ici si elles ont marché.',
  },

  table: {
    title: 'Les relevés',
    reading: 'Relevé',
    verdict: 'Diagnostic alors',
    strip: 'Les 3 mois qui précèdent',
    posts: 'Publications',
    postsNote: 'en 3 mois',
    last: 'Dernière publication',
    lastNote: 'jours avant',
    interactions: 'Interactions',
    interactionsNote: 'par publication (médiane)',
    followers: 'Abonnés',
    day: (v) => date(v.at, v.now),
    ago: (v) => `${isSameDay(v.at, v.now) ? 'aujourd’hui' : ago({ low: v.ago, high: v.ago })}, ${posts(v.posts)}`,
    nameOf: (v) => `le relevé du ${date(v.at, v.now)}`,
    counted: ({ seen, atLeast }) => `${atLeast ? 'au moins ' : ''}${span(seen)}`,
    within: ({ days: seen }) => {
      if (seen === null) return null;
      return seen === 0
        ? 'dans ce qui a été lu'
        : `en ${plural(Math.max(1, Math.round(seen)), { one: '# jour', other: '# jours' })}`;
    },
    lastPost: ({ days: since }) => {
      const low = Math.floor(since.low + 1e-6);
      const high = since.high - since.low < 1 ? low : Math.floor(since.high);
      return low === high ? number(low) : `${number(low)} à ${number(high)}`;
    },
    noPost: 'aucune en 3 mois',
    heard: ({ median }) => span(median),
    doubt: ({ doubt, posts: of }) => {
      if (doubt === null) return `sur ${posts(of)}`;
      if (doubt.open) return `${number(doubt.low, 1)} ou plus`;
      return doubt.low === doubt.high ? null : `${number(doubt.low, 1)} à ${number(doubt.high, 1)}`;
    },
    followersOf: (v) => (v.low === v.high ? number(v.low) : `${number(v.low)} à ${number(v.high)}`),
    unknown: 'inconnu',
    older: (v) =>
      plural(v.readings, { one: 'Afficher un relevé plus ancien', other: 'Afficher # relevés plus anciens' }),
    note: 'Chaque ligne est un relevé seul, mesuré à sa propre date ; les frises ont la même échelle de hauteur. Ce qui figure plus haut repose sur tous les relevés réunis.',
  },

  map: {
    title: 'Où elle se situait',
    today: 'aujourd’hui',
    day: (v) => day(v.at, v.now),
    describe: (v) =>
      `${capital(readings(v.readings))} : un cadre chacun, aussi large et haut que son incertitude ; le dernier en couleur.`,
    left: (v) =>
      plural(v.readings, {
        one: 'Un relevé intermédiaire n’est pas dessiné : tous figurent dans le tableau.',
        other: '# relevés intermédiaires ne sont pas dessinés : tous figurent dans le tableau.',
      }),
    unnamed: (v) => `Dessinés sans place pour la date : ${list(v.names)}.`,
  },

  ...onePageKept,
  figures: {
    line: (v) => `${v.verdict} : ${v.figures.join(', ')}.`,
    counted: (v) => counted(v.counted, true),
    last: (v) =>
      v.last === 'none' ? 'aucune publication en 3 mois' : `dernière publication ${days(v.last.days)} avant son relevé`,
    read: (v) => `relevé ${onDay(v.at, v.now) === 'aujourd’hui' ? 'd’aujourd’hui' : `du ${date(v.at, v.now)}`}`,
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
