import type { diagnosis as english, Settling, Stretch } from '../en/diagnosis.ts';
import { type Range, spanOf } from '../range.ts';
import {
  ago,
  count,
  date,
  days,
  number,
  pace,
  plural,
  posts,
  postsIn,
  reshares,
  span,
  stretch,
  usualDays,
} from './quantities.ts';

export const diagnosis: typeof english = {
  verdicts: {
    'not-enough-evidence': 'Pas assez pour conclure',
    empty: 'Page vide',
    abandoned: 'Aucune publication depuis plus d’un an',
    'present-but-inactive': 'Présente, mais inactive',
    irregular: 'Irrégulière',
    unheard: 'Sans écho',
    active: 'Active',
    thriving: 'Dynamique',
  },
  variants: {
    abandonedButReshares: 'Aucune publication de la page depuis plus d’un an',
    rare: 'Régulière, mais espacée',
  },
  lead: {
    empty: () => 'La page existe, et rien n’y a été publié.',
    quiet: (v) => {
      const before = v.usual === null ? '' : ` Avant, elle publiait ${pace(v.usual)}.`;
      return v.own
        ? `La page n’a rien publié d’elle-même depuis ${days(v.days)}.${before}`
        : `La page n’a rien publié depuis ${days(v.days)}.${before}`;
    },
    quietButReshares: (v) =>
      `${capital(days(v.days))} sans publication de la page ; ${reshares(v.reshares, v.site)} entre-temps.`,
    onlyReshares: (v) =>
      `Aucune publication de la page ces 3 derniers mois : ${reshares(v.reshares, v.site)} seulement.`,
    noOwnPost: () => 'Aucune publication de la page ces 3 derniers mois.',
    few: (v) => {
      const last = v.days === null ? '' : ` ; la dernière ${ago(v.days)}`;
      return v.posts.low === v.posts.high
        ? `${capital(posts(v.posts.high))} en 3 mois${last}.`
        : `Au plus ${posts(v.posts.high)} de la page en 3 mois${last}.`;
    },
    bursts: (v) =>
      `Les publications viennent par salves. Sur ${stretch(v.seen)}, ${days(v.hole)} de suite se sont écoulés sans ${v.own ? 'publication de la page' : 'une seule'}.`,
    rare: (v) =>
      `${v.gap >= 26 ? 'Environ une publication par mois' : `Une publication ${pace(v.gap)}`} : ${span(v.posts)} sur ${stretch(v.seen)}.`,
    hole: (v) =>
      `Sur ${stretch(v.seen)}, ${days(v.hole)} de suite se sont écoulés sans ${v.own ? 'publication de la page' : 'publication'}.`,
    unheard: (v) =>
      `${v.steady ? 'Publie régulièrement, presque sans réaction' : 'Publie de temps en temps, presque sans réaction'} : ${interactionsPerPost(v.interactions)}, pour ${span(v.followers)} abonnés.`,
    lively: (v) => {
      if (v.gap !== null) return `Une publication ${pace(v.gap)}.`;
      return `${v.sound ? capital(postsIn(v.posts)) : `Au moins ${posts(v.posts.low)}`} sur ${stretch(v.seen)}.`;
    },
    andHeard: (v) => {
      const places = {
        below: ', moins que d’ordinaire pour sa taille',
        about: ', à peu près autant que d’ordinaire pour sa taille',
        above: ', plus que d’ordinaire pour sa taille',
        unclear: ', sans écart net avec l’ordinaire pour sa taille',
      };
      return ` ${capital(interactionsPerPost(v.interactions))}${v.place ? places[v.place] : ''}.`;
    },
    nothingSeen: () =>
      'La partie de la page qui a été lue ne montrait aucune publication. Cela ne dit rien de la page.',
    chosen: () =>
      'Ces publications sont choisies par le site ou par un filtre : ce ne sont pas simplement les dernières.',
    noOwnSeen: (v) => `${capital(posts(v.posts))} vues, aucune de la page elle-même.`,
    undated: (v) =>
      `${capital(posts(v.posts))} ${seen(v.posts)}, ${v.dated === 0 ? 'sans date lisible' : `dont ${number(v.dated)} seulement avec une date lisible`}.`,
    seen: (v) => `${capital(posts(v.posts))} ${seen(v.posts)}, sur ${days(v.days)}.`,
    seenUnordered: (v) => `${capital(posts(v.posts))} ${seen(v.posts)}, sans ordre de date certain.`,
    onePost: (v) => `Une publication vue, parue ${ago(v.days)}. Il peut y en avoir d’autres.`,
  },
  confidence: {
    wholeWindow: 'Confiance élevée : les 3 derniers mois de la liste étaient sur la page.',
    end: 'Confiance élevée : la fin de la liste a été atteinte.',
    emptyArea: 'Confiance élevée : la zone des publications était sur la page, et vide.',
    notShown: 'Confiance moyenne : les publications plus anciennes ne sont montrées qu’avec connexion.',
    notLoadedMore:
      'Confiance moyenne : des publications plus anciennes attendent derrière le bouton « Afficher plus de résultats ».',
    notLoaded: 'Confiance moyenne : la suite n’est pas chargée.',
    coarse: 'Confiance moyenne : la page ne donne que des dates approximatives.',
    fewPosts: 'Confiance moyenne : elle repose sur peu de publications.',
    counts: 'Confiance moyenne : certains nombres de réactions n’ont pas pu être lus.',
    close: 'Confiance moyenne : l’écho pourrait être un peu plus faible.',
    hidden: 'Confiance moyenne : certaines publications n’ont pas pu être lues.',
    lowDates: 'Confiance faible : avec des dates aussi approximatives, une page plus calme est possible.',
    lowQuieter:
      'Confiance faible : on ne peut pas dire quand elle a publié d’elle-même pour la dernière fois ; la page est peut-être plus calme.',
    lowNewPage: 'Confiance faible : la première publication de la page a moins de quatre semaines.',
    lowShortNotShown: 'Confiance faible : sans connexion, moins de quatre semaines sont montrées.',
    lowShortMore:
      'Confiance faible : moins de quatre semaines sont sur la page ; le bouton « Afficher plus de résultats » du site en donne plus.',
    lowShort: 'Confiance faible : moins de quatre semaines sont sur la page ; faites-la défiler pour en voir plus.',
    lowResponse: 'Confiance faible : l’écho est peut-être plus faible qu’il n’y paraît.',
    lowHidden: 'Confiance faible : certaines publications n’ont pas pu être lues ; la page est peut-être plus calme.',
    newLayout: 'Confiance moyenne : cette version de la page est nouvelle pour Rollcall.',
    lowNewLayout: 'Confiance faible : cette version de la page est nouvelle pour Rollcall.',
    lowChosen: 'Confiance faible : ces publications sont choisies par le site, ou par un filtre.',
    lowOrder: 'Confiance faible : ces publications ne sont pas dans l’ordre des dates.',
    none: 'Pas de diagnostic plutôt qu’une supposition.',
  },
  settle: {
    scroll: (v) => `${wanted(v, 'faites défiler la page')}, puis actualisez le relevé.`,
    'show-more': (v) =>
      `${wanted(v, 'cliquez sur « Afficher plus de résultats », sous la dernière publication')}, puis actualisez le relevé.`,
    'open-posts-tab': () => 'Ouvrez les publications de la page, puis actualisez le relevé.',
    'clear-filter': () => 'Retirez le filtre de la liste des publications, puis actualisez le relevé.',
    'sort-recent': () => 'Triez les publications par date, les plus récentes d’abord, puis actualisez le relevé.',
    'sign-in': (v) => {
      const needed = v.posts === undefined ? 'Le site' : `${moreWanted(v.posts)} pour conclure, et le site`;
      return `${needed} n’en montre pas plus sans connexion. Connectez-vous et actualisez le relevé, ou acceptez d’en rester là.`;
    },
    'come-back': (v) =>
      `La page est récente : revenez ${v.date ? `le ${date(new Date(v.date), v.now)}` : 'dans quelques semaines'}.`,
    'no-order': () =>
      'Ici, les publications ne sont pas dans l’ordre des dates, et rien sur cette page n’y change : de plus récentes peuvent manquer.',
    'no-more': () =>
      'D’autres publications n’y changeraient rien : certaines de celles-ci ne sont pas lisibles, ou pas datées. Cette page n’en dit pas plus.',
  },
  facts: {
    days,
    unknown: 'non affiché',
    noPost: 'aucune',
    ofItsOwn: 'publication de la page',
    sinceLast: (v) => (v.own ? 'depuis la dernière publication de la page' : 'depuis la dernière publication'),
    usually: (v) => `habituel : ${v.gap < 0.75 ? 'plusieurs par jour' : `environ ${number(Math.round(v.gap))}`}`,
    postsSeen: (v) => {
      if (!v.sound) return `au moins ${posts(v.posts.low)}`;
      return postsIn(v.posts);
    },
    inStretch: (v: Stretch) => `sur ${stretch(v)}`,
    inWhatWasSeen: 'dans ce qui a été lu',
    heard: (v) => interactions(v.interactions),
    median: (v) => (v.posts === null ? 'par publication (médiane)' : `par publication (médiane de ${posts(v.posts)})`),
    interactions: 'interactions par publication',
    short: {
      sinceLast: (v) => (v.own ? 'depuis la dernière de la page' : 'depuis la dernière'),
      inStretch: (v) => {
        if (v.whole) return 'en 3 mois';
        const { unit, count: n } = spanOf(v.days);
        return `en ${plural(n, unit === 'days' ? { one: '# jour', other: '# jours' } : { one: '# semaine', other: '# semaines' })}`;
      },
      median: (v) => (v.posts === null ? 'par publ. (médiane)' : `par publ. (médiane de ${number(v.posts)})`),
    },
    thisSize: (v) => `repère : environ ${number(v.about)}`,
    last: (v) => {
      const post = `Dernière publication${v.own ? ' de la page' : ''} :`;
      if (v.days === null) return `${post} non affichée`;
      return `${post} il y a ${days(v.days)}${v.gap === null ? '' : ` (intervalle habituel : ${usualDays(v.gap)})`}`;
    },
    beside: (v) => (v.fact.endsWith(')') ? `${v.fact.slice(0, -1)} ; ${v.reference})` : `${v.fact} (${v.reference})`),
  },
  reference: (v) =>
    `pages animées avec un outil de publication, de cette taille (notre estimation) : environ ${number(v.about)}`,
};

/** « Il faudrait environ 6 publications de plus : faites défiler la page ». */
function wanted({ posts }: Settling, act: string): string {
  return posts === undefined ? capital(act) : `${moreWanted(posts)} pour conclure : ${act}`;
}

function moreWanted(count: number): string {
  return `Il faudrait ${plural(count, { one: 'une publication de plus', other: 'environ # publications de plus' })}`;
}

const seen = (count: number): string => (count < 2 ? 'vue' : 'vues');

function interactionsPerPost(range: Range): string {
  return `${interactions(range)} par publication`;
}

function interactions(range: Range): string {
  return `${count(range)} ${range.high < 2 ? 'interaction' : 'interactions'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
