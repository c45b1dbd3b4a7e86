/** Les mots de l’onglet de comparaison. */
import type { ForSize } from '../../view/compare-size.ts';
import type { CompareWords } from '../en/compare.ts';
import { called, followers, place } from './compare-names.ts';
import { sentence } from './compare-sentences.ts';
import { date, days, list, number, plural, posts, span } from './quantities.ts';

const pages = (count: number): string => plural(count, { one: '# page', other: '# pages' });

const PARTS = {
  linkedin: { reactions: 'réactions', comments: 'commentaires', shares: 'republications' },
  facebook: { reactions: 'réactions', comments: 'commentaires', shares: 'partages' },
};

const NEVER = new Date(0);
const day = (at: Date): string => date(at, NEVER);

const short = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayAndMonth = (at: Date): string => short.format(at).replace(/^1 /, '1er ');

const readings = (count: number): string => plural(count, { one: 'un relevé', other: '# relevés' });

export const compare: CompareWords = {
  tab: 'Comparer',
  title: (v) => `${pages(v.pages)} côte à côte`,
  snapshot: (v) => `${v.title} : un instantané`,
  onlyOne: 'Lisez une deuxième page : les deux seront ici côte à côte.',
  measured: (v) =>
    day(v.end) === day(v.newest)
      ? `Relevé du ${day(v.end)}.`
      : `Tout est mesuré au ${day(v.end)}, date du plus ancien des derniers relevés. Abonnés et interactions sont ceux que chaque page montrait à son relevé : le ${dayAndMonth(v.newest)}, sauf mention sur sa ligne.`,
  beyond20: (v) =>
    `Une comparaison compte vingt pages au plus : ${plural(v.pages, { one: '# autre est laissée', other: '# autres sont laissées' })} de côté.`,
  hidden: {
    switch: 'Masquer les noms',
    own: { yours: 'Sauf celui de votre page', client: 'Sauf celui du client' },
    intro: (v) =>
      `Noms masqués, dans le tableau, les images et chaque fichier ; abonnés par tranches, aucun lien.${v.own === null ? '' : ` La page ${v.own} est nommée.`}`,
  },
  empty: {
    title: 'Rien à comparer pour l’instant',
    text: 'Ouvrez la page d’une entreprise sur LinkedIn ou Facebook et cliquez-y sur le bouton de Rollcall. Chaque page lue figure ensuite ici, sur cet ordinateur seulement, sauf si vos options disent de ne rien garder.',
  },
  loading: 'Recherche des pages lues…',
  failed: 'Les pages gardées sur cet ordinateur n’ont pas pu être lues. Fermez l’onglet, puis rouvrez-le.',
  asked: {
    title: 'Comparer les pages lues',
    text: 'Un écran peut être partagé : aucun nom ne s’affiche avant que vous le demandiez.',
    show: (v) => plural(v.pages, { one: 'Afficher la page', other: 'Afficher # pages' }),
    more: (v) => plural(v.pages, { one: 'Afficher une page de plus', other: 'Afficher # pages de plus' }),
    none: 'Aucune page n’est choisie. Choisissez-en au moins une sous « Pages affichées ».',
  },
  group: (v) => `${v.site}, ${pages(v.pages)}`,
  scale: (v) => {
    if (v.most === null) return 'Aucun nombre d’interactions n’a été lu.';
    const tallest = plural(v.most, { one: '# interaction', other: '# interactions' });
    return v.pages === 1
      ? `Le trait le plus haut vaut ${tallest}.`
      : `Une seule échelle de hauteur : le trait le plus haut vaut ${tallest}.`;
  },
  ownScale: {
    switch: 'Une échelle de hauteur par frise',
    said: 'Chaque frise a sa propre échelle : ne comparez les hauteurs qu’au sein d’une même frise.',
    top: (v) => `Trait le plus haut : ${plural(v.most, { one: '# interaction', other: '# interactions' })}.`,
  },
  columns: {
    page: { name: 'Page', note: '' },
    verdict: { name: 'Diagnostic', note: '' },
    strip: { name: 'Publications dans le temps', note: '' },
    recency: { name: 'Dernière publication', note: 'avant ce jour' },
    posts: { name: 'Publications en 3 mois', note: 'barre : ce qui est plausible' },
    interactions: { name: 'Interactions par publication', note: 'médiane ; barre : selon sa taille' },
  },
  sorted: {
    page: (v) => (v.descending ? 'Trié par nom, de Z à A.' : 'Trié par nom, de A à Z.'),
    verdict: (v) =>
      v.descending
        ? 'Trié par diagnostic, de la plus vivante à la plus calme.'
        : 'Trié par diagnostic, de la plus calme à la plus vivante.',
    recency: (v) =>
      v.descending
        ? 'Trié par dernière publication, la plus ancienne d’abord.'
        : 'Trié par dernière publication, la plus récente d’abord.',
    posts: (v) =>
      v.descending ? 'Trié par publications, du plus au moins.' : 'Trié par publications, du moins au plus.',
    interactions: (v) =>
      v.descending ? 'Trié par interactions, du plus au moins.' : 'Trié par interactions, du moins au plus.',
  },
  sortBy: 'Trier par',
  axisEnd: (v) => dayAndMonth(v.at),
  ownAs: { yours: 'votre page', client: 'le client' },
  called,
  unnamed: called({ name: null, letter: null }),
  followers,
  followersUnknown: 'nombre d’abonnés inconnu',
  read: (v) => `relevé du ${date(v.at, v.now)}`,
  old: (v) => `${plural(v.days, { one: '# jour', other: '# jours' })} avant le dernier relevé :`,
  readAgain: 'actualiser le relevé',
  readAgainLabel: (v) => `actualiser le relevé : ouvre la page ${v.name} dans un nouvel onglet`,
  unknown: 'inconnu',
  noPost: 'aucune en 3 mois',
  days,
  usually: (v) => `habituel : ${v.gap < 0.75 ? 'plusieurs par jour' : `${number(Math.round(v.gap))} j`}`,
  figure: (v) => span(v.figure),
  atLeast: (v) => `au moins ${number(v.figure)}`,
  inDays: (v) => `en ${plural(Math.max(1, Math.round(v.days)), { one: '# jour', other: '# jours' })}`,
  inWhatWasSeen: 'dans ce qui a été lu',
  ofPosts: (v) => `sur ${posts(v.posts)}`,
  without: (v) => `sans les ${list(v.parts.map((part) => PARTS[v.site][part]))}`,
  thisSize: (v) => `repère : environ ${number(v.about)}`,
  forSize: (v) => `${sized(v.size)}${v.about === null ? '' : ` (environ ${number(v.about)})`}`,
  place: (v) => place(v.place),
  unplaced: {
    few: 'trop peu pour une place',
    followers: 'sans abonnés connus, pas de place',
    counts: 'pas de place : cette vue compte autre chose',
  },
  median: (v) => `Médiane de ${pages(v.pages)}`,
  leftOut: (v) => `sans ${list(v.names)} : trop peu a été vu`,
  medianPosts: (v) => span(v.posts),
  sizesDiffer: 'tailles différentes : voir les barres',
  sentence,
  sentences: 'En trois phrases',
  chance: (v) => `plausible${v.whole ? '' : ' en 3 mois'} : ${number(v.range.low)} à ${number(v.range.high)}`,
  doubt: (v) => {
    if (v.open) return `${number(v.range.low, 1)} ou plus`;
    const { low, high } = v.range;
    return low === high
      ? 'les publications du milieu ont le même nombre'
      : `entre ${number(low, 1)} et ${number(high, 1)}`;
  },
  beyond: (v) => {
    const what = [
      v.older > 0
        ? plural(v.older, {
            one: '# publication plus ancienne n’est pas dessinée.',
            other: '# publications plus anciennes ne sont pas dessinées.',
          })
        : '',
      v.undated > 0 ? `${posts(v.undated)} sans date, non ${v.undated < 2 ? 'dessinée' : 'dessinées'}.` : '',
      v.unloaded ? 'Ce qui précède n’était pas chargé.' : '',
      v.gaps ? 'D’autres publications sont possibles entre celles-ci.' : '',
    ];
    return what.filter(Boolean).join(' ');
  },
  chosen: {
    title: (v) => `Pages affichées : ${number(v.shown)} sur ${number(v.of)}`,
    text: 'Le choix figure dans l’adresse de cet onglet et n’est gardé nulle part ailleurs.',
    kept: (v) =>
      v.readings < 2
        ? `un relevé gardé, du ${day(v.at)}`
        : `${readings(v.readings)} gardés, le dernier du ${day(v.at)}`,
    noReading: 'aucun relevé gardé : actualisez-le pour comparer la page',
    forget: 'Oublier',
    forgetLabel: (v) => `Oublier la page ${v.name}`,
    sure: (v) =>
      v.readings === 0 ? `Oublier la page ${v.name} ?` : `Oublier la page ${v.name} et ${readings(v.readings)} ?`,
    forgetIt: 'Oui, l’oublier',
    keep: 'La garder',
    forgotten: (v) => `La page ${v.name} est oubliée : rien n’en est gardé.`,
    notForgotten: (v) => `La page ${v.name} n’a pas pu être oubliée. Réessayez.`,
  },
  actions: {
    copy: 'Copier le tableau',
    save: 'Enregistrer en CSV',
    picture: 'Image',
    report: 'Faire le rapport',
    more: 'Plus',
    kinds: {
      json: 'JSON',
      ndjson: 'NDJSON',
      markdown: 'Markdown',
      svg: 'Carte en SVG',
    },
    copied: (v) => `Tableau copié (${pages(v.rows)}). Collez-le dans un e-mail ou un tableur.`,
    notCopied: 'Le navigateur n’a pas permis la copie. « Enregistrer en CSV » donne le même tableau.',
    saved: (v) => `Fichier enregistré : ${v.file}.`,
    notSaved: 'Le fichier n’a pas pu être enregistré. « Copier le tableau » donne le même tableau.',
    noPicture: 'Aucune carte à enregistrer : trop peu est connu de ces pages.',
  },
  how: {
    title: 'Comment lire ce tableau',
    items: {
      doubt: {
        term: 'Barres et cadres disent l’incertitude',
        text: 'Le vrai chiffre d’une page se trouve quelque part dans sa barre, ou dans son cadre sur la carte ; moins il y a de publications, plus ils sont larges. S’ils se recouvrent, il n’y a pas d’écart net, et le tableau donne les places qui restent possibles. Les barres des publications sont en racine carrée, à la même échelle pour toutes les pages d’un site.',
      },
      size: {
        term: 'Le petit trait sur une barre',
        text: 'La moitié des pages de cette taille animées avec un outil de publication. Aucune étude publique ne décrit les pages d’entreprises ordinaires : c’est notre estimation, la ligne pointillée sur la frise. Les barres des interactions sont dessinées par rapport à elle : le trait est au milieu, le double et la moitié en sont à égale distance.',
      },
      short: {
        term: 'Pages vues sur moins de 3 mois',
        text: 'Les publications sont comptées sur les jours qui ont été vus ; la barre dit ce que ce rythme donne en 3 mois. En dessous de 28 jours, aucun rythme n’est dit, et la page ne compte ni dans les places ni dans les médianes.',
      },
      end: {
        term: 'Mesuré à un même jour',
        text: 'Les publications d’après ce jour sont laissées de côté. Une publication à la date approximative peut tomber avant ou après : les chiffres contiennent les deux cas.',
      },
      hatched: {
        term: 'Hachures et fond teinté',
        text: 'Hachures : non chargé, donc inconnu. Fond teinté : rien n’y a été publié. Un bloc clair a la largeur à laquelle la date est connue.',
      },
      sign: {
        term: 'Les sept traits à côté d’un diagnostic',
        text: 'Un signe pour le diagnostic, pas un décompte de publications. Sept traits : hauts pour « Dynamique », à mi-hauteur pour « Active », bas pour « Sans écho ». Un point est un temps sans publication, un trait oblique un temps qui n’a pas été vu.',
      },
      map: {
        term: '50 sur la carte',
        text: 'La croix au milieu : la moitié des pages animées avec un outil, selon notre estimation. Un cadre en tirets est une page dont on ne peut encore rien conclure.',
      },
      sites: {
        term: 'LinkedIn et Facebook à part',
        text: 'Ces sites ne montrent pas les mêmes choses et ne les comptent pas de la même façon : aucune échelle commune, sauf celle du temps. Votre page, ou celle du client, vient en premier, quel que soit le tri des autres.',
      },
      hidden: {
        term: 'Des lettres à la place des noms',
        text: 'Elles suivent l’ordre des pages et restent les mêmes quel que soit le tri. Tous les chiffres ont été calculés avant que les noms soient masqués.',
      },
    },
  },
  exported: {
    caption: (v) => `Rollcall : pages comparées le ${day(v.at)}`,
    file: 'comparaison',
    yes: 'oui',
    no: 'non',
    columns: {
      page: 'Page',
      site: 'Site',
      own: 'Page principale',
      followersLow: 'Abonnés, au moins',
      followersHigh: 'Abonnés, au plus',
      verdict: 'Diagnostic',
      confidence: 'Confiance',
      readAt: 'Relevé du',
      measuredTo: 'Mesuré au',
      view: 'Avec connexion',
      recencyLow: 'Jours depuis la dernière publication, au moins',
      recencyHigh: 'Jours depuis la dernière publication, au plus',
      postsLow: 'Publications vues en 3 mois, au moins',
      postsHigh: 'Publications vues en 3 mois, au plus',
      seenDays: 'Jours vus de ces 3 mois',
      paceLow: 'Publications en 3 mois, plausible de',
      paceHigh: 'Publications en 3 mois, plausible à',
      postsReference: 'Publications en 3 mois, repère de cette taille (notre estimation)',
      postsPlace: 'Place par publications',
      interactions: 'Interactions par publication, médiane',
      interactionsLow: 'Médiane, de',
      interactionsHigh: 'Médiane, à',
      interactionsPosts: 'Publications derrière la médiane',
      interactionsReference: 'Interactions par publication, repère de cette taille (notre estimation)',
      interactionsPlace: 'Place par écho selon la taille',
      address: 'Adresse',
    },
    confidence: { high: 'élevée', medium: 'moyenne', low: 'faible' },
    open: 'sans limite connue',
  },
};

/** « à peu près ce que sa taille laisse attendre », « trois fois ce que sa taille laisse attendre ». */
function sized(size: ForSize): string {
  switch (size.what) {
    case 'about':
      return 'à peu près ce que sa taille laisse attendre';
    case 'more':
      return 'plus que ce que sa taille laisse attendre';
    case 'less':
      return 'moins que ce que sa taille laisse attendre';
    case 'times':
      return `${TIMES[size.times] ?? number(size.times)} fois ce que sa taille laisse attendre`;
    case 'part':
      return `${PARTS_OF[size.times] ?? 'une petite part'} de ce que sa taille laisse attendre`;
  }
}

const TIMES: Record<number, string> = { 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq' };
const PARTS_OF: Record<number, string> = {
  2: 'la moitié',
  3: 'un tiers',
  4: 'un quart',
  5: 'un cinquième',
  6: 'un sixième',
};
