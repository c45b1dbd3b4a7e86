import type { Site } from '../../reading/reading.ts';
import type { ComparedValues, ComparisonWords, FormatKind, MeasureName } from '../en/comparison.ts';
import { digitsFor, inQuarter, pace, type ShownFigure, wholeShare } from '../figure-shown.ts';
import { days, list, number, percent, plural, posts, span } from './quantities.ts';

/** Of reshares see `reshares` in quantities.ts: here the site is not known. */
const NAMES: Record<MeasureName, string> = {
  rate: 'Interactions par abonné',
  cadence: 'Rythme de publication',
  recency: 'Dernière publication',
  interactions: 'Interactions par publication',
  reshares: 'Reprises parmi les publications',
  jobs: 'Offres d’emploi parmi les publications',
};

const HEADS: Record<MeasureName, Record<'more' | 'less', string>> = {
  rate: { more: 'Plus d’interactions par abonné que', less: 'Moins d’interactions par abonné que' },
  cadence: { more: 'Publie plus souvent que', less: 'Publie moins souvent que' },
  recency: { more: 'A publié plus récemment que', less: 'A publié moins récemment que' },
  interactions: { more: 'Plus d’interactions par publication que', less: 'Moins d’interactions par publication que' },
  reshares: {
    more: 'Davantage de reprises parmi ses publications que',
    less: 'Moins de reprises parmi ses publications que',
  },
  jobs: {
    more: 'Davantage d’offres d’emploi parmi ses publications que',
    less: 'Moins d’offres d’emploi parmi ses publications que',
  },
};

/** After « de » : « pas de vidéo », « pas d’images ». */
const NONE: Record<FormatKind, string> = {
  video: 'de vidéo',
  document: 'de document',
  image: 'd’image',
  poll: 'de sondage',
  article: 'd’article',
  event: 'd’événement',
};

export const FORMATS: Record<FormatKind, string> = {
  video: 'des vidéos',
  document: 'des documents',
  image: 'des images',
  poll: 'des sondages',
  article: 'des articles',
  event: 'des événements',
};

const SITES: Record<Site, string> = { linkedin: 'LinkedIn', facebook: 'Facebook' };

function against(pages: number | null): string {
  if (pages === null) return 'votre page';
  return pages === 1 ? 'l’autre page que vous avez lue' : `la médiane de ${number(pages)} autres pages`;
}

const inBrackets = (low: string, high: string) => (low === high ? '' : ` (${low} à ${high})`);

const shown = (value: number) => number(value, digitsFor(value));

function decimal({ low, high, value }: ShownFigure, scale = 1, inUnit = shown): string {
  if (value === null) return `${shown(low * scale)} à ${inUnit(high * scale)}`;
  return `${inUnit(value * scale)}${inBrackets(shown(low * scale), shown(high * scale))}`;
}

const counted = (figure: ShownFigure): string => (figure.value === null ? span(figure) : decimal(figure));

function share({ low, high, value, part }: ShownFigure): string {
  const whole = (value: number) => percent(wholeShare(value));
  if (part) return `${posts(part.count)} sur ${number(part.of)}${inBrackets(whole(low), whole(high))}`;
  return `${percent(value ?? low)}${inBrackets(percent(low), percent(high))}`;
}

const postsOf = posts;

function figures({ measure, figure, other, quarter }: ComparedValues): string {
  if (measure === 'cadence' && quarter) {
    return `${decimal(inQuarter(figure), 1, (each) => `${postsOf(each)} en 3 mois`)} contre ${decimal(inQuarter(other))}`;
  }
  if (measure === 'cadence') {
    const { unit, scale } = pace(figure, other);
    const per = unit === 'week' ? 'par semaine' : 'par mois';
    const posts = (each: number) => plural(each, { one: `# publication ${per}`, other: `# publications ${per}` });
    return `${decimal(figure, scale, posts)} contre ${decimal(other, scale)}`;
  }
  if (measure === 'recency') return `il y a ${days(figure)} contre ${days(other)}`;
  if (measure === 'interactions') return `${counted(figure)} contre ${counted(other)}`;
  return `${share(figure)} contre ${share(other)}`;
}

const short = ({ measure, place, pages }: ComparedValues): string =>
  place === 'level'
    ? `${NAMES[measure]} : pas d’écart net avec ${against(pages)}`
    : `${HEADS[measure][place]} ${against(pages)}`;

export const comparison: ComparisonWords = {
  names: NAMES,
  short,
  sentence: (v) => `${short(v)}${v.place === 'level' ? ',' : ' :'} ${figures(v)}.`,
  formatAgainstMine: (v) => {
    const [here, there] = v.has ? [v.page, v.mine] : [v.mine, v.page];
    const used = `${number(v.count)} sur ${posts(here)}`;
    const never = `aucune publication de ce format sur ${number(there)}`;
    return v.has
      ? {
          short: `Publie ${FORMATS[v.kind]}, contrairement à votre page`,
          text: `Publie ${FORMATS[v.kind]} (${used}) ; sur votre page, ${never}.`,
        }
      : {
          short: `Pas ${NONE[v.kind]}, contrairement à votre page`,
          text: `Pas ${NONE[v.kind]} sur ${posts(there)} ; votre page en a ${used}.`,
        };
  },
  formatAgainstSet: (v) => {
    const users =
      v.pages === 1
        ? 'l’autre page que vous avez lue en a'
        : `${someOf(v.users, v.pages, 'autres pages')} en ${v.users === 1 ? 'a' : 'ont'}`;
    return {
      short: `Pas ${NONE[v.kind]} ; ${users}`,
      text: `Pas ${NONE[v.kind]} sur ses ${posts(v.page)} les plus récentes ; ${users}.`,
    };
  },
  headline: {
    unsure: () => 'Trop peu lu pour comparer',
    alone: () => 'Encore rien à quoi la comparer',
    nothingShared: () => 'Aucune mesure commune aux deux pages',
    noDifference: (v) => {
      const others =
        v.pages === 0 ? [] : [v.pages === 1 ? 'l’autre page que vous avez lue' : `les ${number(v.pages)} autres pages`];
      return `Pas d’écart net avec ${list([...(v.mine ? ['votre page'] : []), ...others])}`;
    },
  },
  notes: {
    ranges: () =>
      'Entre parenthèses : la fourchette que permettent les publications vues. Quand deux fourchettes se recouvrent, rien n’est classé.',
    otherSite: (v) =>
      `${pagesOf(v.pages)} ${SITES[v.site]} ${v.pages === 1 ? 'laissée' : 'laissées'} de côté : chaque site n’est comparé qu’à lui-même.`,
    unsure: (v) => `${pagesOf(v.pages)} ${v.pages === 1 ? 'laissée' : 'laissées'} de côté : trop peu a pu être lu.`,
    small: (v) =>
      v.pages === 1
        ? 'Une seule autre page : ce n’est pas encore un ensemble.'
        : `Seulement ${number(v.pages)} autres pages : une médiane sur si peu de pages ne dit pas grand-chose.`,
    mineOtherSite: (v) => `Votre page a été lue sur ${SITES[v.site]} : elle n’est pas comparée à celle-ci.`,
    missing: (v) => {
      const part = v.part === 'comments' ? 'commentaires' : v.site === 'linkedin' ? 'republications' : 'partages';
      const [page, here, there] =
        v.without === 'mine' ? ['votre page', 'ici', 'sur votre page'] : ['cette page', 'sur votre page', 'ici'];
      return v.signedOut
        ? `Les interactions ne sont pas comparées : ${page} a été lue sans connexion, donc sans ${part}. Relisez-la avec un compte connecté.`
        : `Les interactions ne sont pas comparées : elles ont été lues avec les ${part} ${here}, et sans ${there}.`;
    },
    mineUnsure: () => 'Votre page a été trop peu lue pour être comparée.',
    datesApart: (v) => `Les pages ont été lues à ${number(v.days)} jours d’écart au plus.`,
  },
};

/** « les deux autres pages », « les 3 autres pages », « 2 des 4 autres pages » ; à partir de deux pages. */
export function someOf(count: number, of: number, pages: string): string {
  const all = `${of === 2 ? 'deux' : number(of)} ${pages}`;
  return count < of ? `${count === 1 ? 'une' : number(count)} des ${all}` : `les ${all}`;
}

function pagesOf(count: number): string {
  return plural(count, { one: '# page', other: '# pages' });
}
