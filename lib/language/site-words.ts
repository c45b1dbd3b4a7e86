/**
 * The sites' own words, which come before the language's: abbreviations that CLDR does not have or gives
 * another meaning. One-letter units stand only here, since in CLDR they mean two things in half of all languages.
 *
 * Sources: the sites' own translations (Android apps, 2016) and texts seen on pages (2020 to 2026), as gathered in
 * research/locales.md, section 4. A token that a site uses for two units has both: it then reads as unknown.
 */

export type SiteName = 'linkedin' | 'facebook';
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** What a count may be of. One word may mean several: Dutch "reacties" are comments and reactions. */
export type Noun = 'reactions' | 'comments' | 'shares' | 'views' | 'followers' | 'likes' | 'employees';

export const KNOWN_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;
export type KnownLanguage = (typeof KNOWN_LANGUAGES)[number];

/** What a site writes for each unit, in each language. */
export type UnitTable = Record<KnownLanguage, Record<string, Unit | Unit[]>>;

export const LINKEDIN_UNITS: UnitTable = {
  en: { m: 'minute', min: 'minute', h: 'hour', hr: 'hour', d: 'day', w: 'week', mo: 'month', y: 'year', yr: 'year' },
  fr: { min: 'minute', h: 'hour', j: 'day', sem: 'week', mois: 'month', an: 'year', ans: 'year', 'an(s)': 'year' },
  de: { min: 'minute', std: 'hour', tag: 'day', woche: 'week', monat: 'month', jahr: 'year' },
  es: { min: 'minute', h: 'hour', d: 'day', sem: 'week', mes: 'month', año: 'year' },
  it: { m: ['minute', 'month'], min: 'minute', h: 'hour', g: 'day', gg: 'day', s: 'week', sett: 'week', a: 'year' },
  pt: { min: 'minute', h: 'hour', d: 'day', sem: 'week', m: 'month', a: 'year' },
  nl: { min: 'minute', u: 'hour', d: 'day', w: 'week', mnd: 'month', j: 'year', jr: 'year' },
};

export const FACEBOOK_UNITS: UnitTable = {
  en: { m: 'minute', min: 'minute', h: 'hour', hr: 'hour', d: 'day', w: 'week', y: 'year' },
  fr: { m: 'minute', min: 'minute', h: 'hour', j: 'day', sem: 'week', a: 'year', an: 'year', ans: 'year' },
  de: { m: 'minute', min: 'minute', std: 'hour', t: 'day', tg: 'day', 'tag(e)': 'day', wo: 'week', j: 'year' },
  es: { m: 'minute', min: 'minute', h: 'hour', d: 'day', sem: 'week', año: 'year' },
  it: { m: 'minute', min: 'minute', h: 'hour', g: 'day', gg: 'day', sett: 'week', a: 'year' },
  pt: { min: 'minute', h: 'hour', d: 'day', sem: 'week', a: 'year' },
  nl: { m: 'minute', min: 'minute', u: 'hour', d: 'day', w: 'week', j: 'year' },
};

export const SITE_UNITS: Record<SiteName, UnitTable> = { linkedin: LINKEDIN_UNITS, facebook: FACEBOOK_UNITS };

/** Suffixes of abbreviated numbers beside CLDR's. `m` is left out of Portuguese: Facebook's pt-PT writes it for a thousand. */
export const SITE_SUFFIXES: Record<KnownLanguage, Record<string, number>> = {
  en: { k: 1e3, m: 1e6, b: 1e9 },
  fr: { k: 1e3, m: 1e6, md: 1e9 },
  de: { k: 1e3, tsd: 1e3, mio: 1e6 },
  es: { k: 1e3, mil: 1e3, m: 1e6 },
  it: { k: 1e3, mila: 1e3, m: 1e6, mln: 1e6 },
  pt: { k: 1e3, mil: 1e3, mi: 1e6 },
  nl: { k: 1e3, m: 1e6, mln: 1e6 },
};

export interface Phrases {
  /** Stand before or after an age and say only "ago". */
  before: string[];
  after: string[];
  /** "one", written out before a unit. */
  one: string[];
  now: string[];
  today: string[];
  yesterday: string[];
  /** Words that join the parts of a date, and say nothing. */
  joints: string[];
}

export const PHRASES: Record<KnownLanguage, Phrases> = {
  en: {
    before: ['about'],
    after: ['ago'],
    one: ['a', 'an', 'one'],
    now: ['now', 'just now'],
    today: ['today'],
    yesterday: ['yesterday'],
    joints: ['at', 'on', 'of'],
  },
  fr: {
    before: ['il y a environ', 'il y a'],
    after: [],
    one: ['un', 'une'],
    now: ['maintenant', "à l'instant"],
    today: ["aujourd'hui"],
    yesterday: ['hier'],
    joints: ['à', 'le'],
  },
  de: {
    before: ['vor etwa', 'vor'],
    after: [],
    one: ['ein', 'eine', 'einer', 'einem', 'einen'],
    now: ['jetzt', 'gerade eben'],
    today: ['heute'],
    yesterday: ['gestern'],
    joints: ['um', 'uhr', 'am'],
  },
  es: {
    before: ['hace aproximadamente', 'hace'],
    after: [],
    one: ['un', 'una'],
    now: ['ahora', 'ahora mismo', 'hace un momento'],
    today: ['hoy'],
    yesterday: ['ayer'],
    joints: ['a', 'la', 'las', 'de', 'del', 'el'],
  },
  it: {
    before: ['circa'],
    after: ['fa'],
    one: ['un', 'uno', 'una', "un'"],
    now: ['ora', 'adesso', 'proprio ora'],
    today: ['oggi'],
    yesterday: ['ieri'],
    joints: ['alle', 'ore', 'il'],
  },
  pt: {
    before: ['há cerca de', 'há'],
    after: ['atrás'],
    one: ['um', 'uma'],
    now: ['agora', 'agora mesmo', 'neste momento'],
    today: ['hoje'],
    yesterday: ['ontem'],
    joints: ['às', 'à', 'as', 'de', 'em'],
  },
  nl: {
    before: ['ongeveer'],
    after: ['geleden'],
    one: ['een', 'één'],
    now: ['nu', 'zojuist', 'net'],
    today: ['vandaag'],
    yesterday: ['gisteren'],
    joints: ['om', 'op'],
  },
};

/** Words that may stand between a number and its noun: "1,2 M de seguidores". */
export const NOUN_JOINTS = ['de', "d'", 'di', 'of'];

/**
 * What is counted, by word. CLDR has no nouns. Structure settles what a number is; these only confirm it,
 * and read the header, where there is nothing else. Sources as above; followers and likes of both sites' headers.
 */
export const NOUNS: Record<KnownLanguage, Partial<Record<Noun, string[]>>> = {
  en: {
    reactions: ['reaction', 'reactions'],
    comments: ['comment', 'comments'],
    shares: ['repost', 'reposts', 'share', 'shares'],
    views: ['view', 'views', 'play', 'plays'],
    followers: ['follower', 'followers'],
    likes: ['like', 'likes'],
    employees: ['employee', 'employees'],
  },
  fr: {
    reactions: ['réaction', 'réactions'],
    comments: ['commentaire', 'commentaires'],
    shares: ['republication', 'republications', 'partage', 'partages'],
    views: ['vue', 'vues', 'lecture', 'lectures'],
    followers: ['abonné', 'abonnés', 'follower', 'followers'],
    likes: ["j'aime", "mention j'aime", "mentions j'aime"],
    employees: ['employé', 'employés', 'salariés'],
  },
  de: {
    reactions: ['reaktion', 'reaktionen'],
    comments: ['kommentar', 'kommentare'],
    shares: ['direkt geteilter beitrag', 'direkt geteilte beiträge', 'mal geteilt', 'geteilte inhalte'],
    views: ['aufruf', 'aufrufe', 'ansicht', 'ansichten', 'mal angesehen'],
    followers: ['follower', 'follower:innen', 'follower:in', 'abonnenten', 'personen folgen das'],
    likes: [
      'gefällt mir',
      '„gefällt mir“-angaben',
      '"gefällt mir"-angaben',
      '„gefällt mir“-angabe',
      '"gefällt mir"-angabe',
    ],
    employees: ['beschäftigte', 'beschäftigte:r', 'mitarbeiter', 'mitarbeiter:innen'],
  },
  es: {
    reactions: ['reacción', 'reacciones', 'recomendación', 'recomendaciones'],
    comments: ['comentario', 'comentarios'],
    shares: ['vez compartido', 'veces compartido', 'compartido', 'compartidos', 'vez compartida', 'veces compartida'],
    views: ['visualización', 'visualizaciones', 'reproducción', 'reproducciones'],
    followers: ['seguidor', 'seguidores'],
    likes: ['me gusta'],
    employees: ['empleado', 'empleados'],
  },
  it: {
    reactions: ['reazione', 'reazioni'],
    comments: ['commento', 'commenti'],
    shares: ['diffusione post', 'condivisione', 'condivisioni'],
    views: ['visualizzazione', 'visualizzazioni'],
    followers: ['follower'],
    likes: ['mi piace', '"mi piace"'],
    employees: ['dipendente', 'dipendenti'],
  },
  pt: {
    reactions: ['reação', 'reações'],
    comments: ['comentário', 'comentários'],
    shares: ['compartilhamento', 'compartilhamentos', 'partilha', 'partilhas', 'republicação', 'republicações'],
    views: ['visualização', 'visualizações'],
    followers: ['seguidor', 'seguidores'],
    likes: ['curtida', 'curtidas', 'gosto', 'gostos'],
    employees: ['funcionário', 'funcionários', 'colaboradores'],
  },
  nl: {
    reactions: ['reactie', 'reacties', 'waarderingen'],
    comments: ['reactie', 'reacties', 'commentaar', 'opmerking', 'opmerkingen'],
    shares: ['repost', 'reposts', 'keer gedeeld'],
    views: ['weergave', 'weergaven', 'keer bekeken'],
    followers: ['volger', 'volgers'],
    likes: ['vind-ik-leuk', 'vind-ik-leuks', 'likes', "vind-ik-leuk's"],
    employees: ['werknemer', 'werknemers', 'medewerkers'],
  },
};
