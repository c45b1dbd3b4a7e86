/**
 * How an interface says ages and counts in other languages: what changed pages are written with. It is held apart from the
 * lexicons, which have to read it. Sources: research/locales.md 4; the words for counts as both sites show them.
 */
import type { Noun, SiteName, Unit } from '../../lib/language/words.ts';

export const SPOKEN_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

interface Spoken {
  /** The short forms of ages, in the order of `UNITS`; behind '|' what Facebook writes otherwise. '' = it has none. */
  units: string[];
  /** A thousand and a million. */
  suffixes: [string, string];
  /** Of one, and of many. */
  nouns: Partial<Record<Noun, [one: string, many: string]>>;
}

const UNITS: Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

const SPOKEN: Record<SpokenLanguage, Spoken> = {
  en: {
    units: ['m', 'h', 'd', 'w', 'mo|', 'yr|y'],
    suffixes: ['k', 'm'],
    nouns: {
      reactions: ['reaction', 'reactions'],
      comments: ['comment', 'comments'],
      shares: ['repost', 'reposts'],
      views: ['view', 'views'],
      followers: ['follower', 'followers'],
      likes: ['like', 'likes'],
      employees: ['employee', 'employees'],
    },
  },
  fr: {
    units: ['min', 'h', 'j', 'sem', 'mois|', 'an(s)|an'],
    suffixes: ['k', 'm'],
    nouns: {
      reactions: ['réaction', 'réactions'],
      comments: ['commentaire', 'commentaires'],
      shares: ['republication', 'republications'],
      views: ['vue', 'vues'],
      followers: ['abonné', 'abonnés'],
      likes: ["mention j'aime", "mentions j'aime"],
      employees: ['employé', 'employés'],
    },
  },
  de: {
    units: ['min', 'std', 'tag|t', 'woche|wo', 'monat|', 'jahr|j'],
    suffixes: ['tsd', 'mio'],
    nouns: {
      reactions: ['reaktion', 'reaktionen'],
      comments: ['kommentar', 'kommentare'],
      shares: ['direkt geteilter beitrag', 'direkt geteilte beiträge'],
      views: ['aufruf', 'aufrufe'],
      followers: ['follower', 'follower'],
      likes: ['gefällt mir', 'gefällt mir'],
      employees: ['beschäftigte:r', 'beschäftigte'],
    },
  },
  es: {
    units: ['min', 'h', 'd', 'sem', 'mes|', 'año'],
    suffixes: ['mil', 'm'],
    nouns: {
      reactions: ['reacción', 'reacciones'],
      comments: ['comentario', 'comentarios'],
      shares: ['vez compartido', 'veces compartido'],
      views: ['visualización', 'visualizaciones'],
      followers: ['seguidor', 'seguidores'],
      likes: ['me gusta', 'me gusta'],
      employees: ['empleado', 'empleados'],
    },
  },
  it: {
    // LinkedIn's minutes and months are both "m": neither is written.
    units: ['|m', 'h', 'g', 's|sett', '', 'a'],
    suffixes: ['mila', 'mln'],
    nouns: {
      reactions: ['reazione', 'reazioni'],
      comments: ['commento', 'commenti'],
      shares: ['condivisione', 'condivisioni'],
      views: ['visualizzazione', 'visualizzazioni'],
      followers: ['follower', 'follower'],
      likes: ['mi piace', 'mi piace'],
      employees: ['dipendente', 'dipendenti'],
    },
  },
  pt: {
    units: ['min', 'h', 'd', 'sem', 'm|', 'a'],
    suffixes: ['mil', 'mi'],
    nouns: {
      reactions: ['reação', 'reações'],
      comments: ['comentário', 'comentários'],
      shares: ['compartilhamento', 'compartilhamentos'],
      views: ['visualização', 'visualizações'],
      followers: ['seguidor', 'seguidores'],
      likes: ['curtida', 'curtidas'],
      employees: ['funcionário', 'funcionários'],
    },
  },
  nl: {
    units: ['min|m', 'u', 'd', 'w', 'mnd|', 'jr|j'],
    suffixes: ['k', 'mln'],
    nouns: {
      // A word that means comments as well.
      reactions: ['waardering', 'waarderingen'],
      comments: ['opmerking', 'opmerkingen'],
      shares: ['repost', 'reposts'],
      views: ['weergave', 'weergaven'],
      followers: ['volger', 'volgers'],
      likes: ['like', 'likes'],
      employees: ['werknemer', 'werknemers'],
    },
  },
};

/** The site's short form of a unit; `null` where it has none. */
export function shortUnit(unit: Unit, site: SiteName, language: SpokenLanguage): string | null {
  const [linkedin = '', facebook = linkedin] = (SPOKEN[language].units[UNITS.indexOf(unit)] ?? '').split('|');
  return (site === 'linkedin' ? linkedin : facebook) || null;
}

/** What stands for a thousand, or a million. */
export function suffixFor(scale: number, language: SpokenLanguage): string | null {
  const [thousand, million] = SPOKEN[language].suffixes;
  return scale === 1e3 ? thousand : scale === 1e6 ? million : null;
}

/** What is counted, of one or of many. */
export function nounFor(noun: Noun, isOne: boolean, language: SpokenLanguage): string | null {
  return SPOKEN[language].nouns[noun]?.[isOne ? 0 : 1] ?? null;
}
