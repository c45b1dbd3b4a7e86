/** Spanish, as the two sites write it in Spain and in Latin America. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OF_THE_SET, OWN_WORD, SEEN } from './sources.ts';

/** "5 m" is five minutes to Facebook in Spain (research/locales.md 4). */
const FACEBOOK_SPAIN: Source = { where: 'Facebook for Android, its own translations for Spain', year: 2016 };

/** "19 864 seguidores", "3,4 M", "1,2 mil", "1,5 mill. de seguidores", "2 millones de seguidores". */
const PREVIEWS: Source = {
  where: "readers of Facebook's link previews in Spanish",
  year: 2026,
};

/** "Todas las reacciones:", and what stands beside the numbers of a post. */
const POSTS: Source = { where: 'a reader of posts on Facebook', year: 2026 };

/** "Ayer a la(s) 10:30". */
const LATIN_TIME: Source = {
  where: 'clock times as Latin American Spanish writes them',
  year: 2026,
};

/** "Justo ahora", "Ahora mismo": the last minute, as other pages say it. */
const JUST_NOW: Source = {
  where: 'hustcc/timeago.js src/lang/es.ts',
  year: 2026,
  isElsewhere: true,
};

/** "Hace unos segundos": the last minute, as a wall of posts says it in six languages. */
const WALL: Source = { where: 'ages of posts in six languages', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    nouns: {
      reactions: ['recomendación', 'recomendaciones'],
      comments: ['comentario', 'comentarios'],
      views: ['visualización', 'visualizaciones'],
      followers: ['seguidor', 'seguidores'],
      employees: ['empleado', 'empleados'],
    },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      reactions: ['reacción', 'reacciones'],
      shares: [
        'vez compartido',
        'veces compartido',
        'vez compartida',
        'veces compartida',
        'republicación',
        'republicaciones',
      ],
      likes: ['me gusta'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { hour: ['h'], day: ['d'] },
    now: ['Hace un momento'],
    fill: ['a', 'la', 'las'],
    nouns: {
      reactions: ['reacción', 'reacciones'],
      comments: ['comentario', 'comentarios'],
      shares: ['vez compartido', 'veces compartido'],
      views: ['reproducción', 'reproducciones', 'visualización', 'visualizaciones'],
      likes: ['Me gusta'],
    },
  },
  { site: 'facebook', source: FACEBOOK_SPAIN, units: { minute: ['m'] } },
  { site: 'facebook', source: OF_THE_SET, units: { year: ['a'] } },
  {
    site: 'facebook',
    source: PREVIEWS,
    // CLDR's own M is lost to the minute of Spain.
    suffixes: { M: 1e6, 'mill.': 1e6 },
    joints: ['de'],
    nouns: { followers: ['seguidor', 'seguidores', 'personas que siguen esta página'] },
  },
  {
    site: 'facebook',
    source: SEEN,
    nouns: {
      // The site's own "1 personas están" has no agreement.
      'talking-about': ['personas están hablando de esto', 'persona está hablando de esto'],
      'were-here': ['personas han estado aquí', 'persona ha estado aquí'],
    },
  },
  {
    site: 'facebook',
    source: POSTS,
    nouns: {
      reactions: ['Todas las reacciones'],
      shares: ['compartido', 'compartidos', 'vez compartida', 'veces compartida', 'compartida', 'compartidas'],
    },
  },
  { site: 'facebook', source: LATIN_TIME, fill: ['la(s)', 'del', 'el'] },
  { site: 'facebook', source: JUST_NOW, now: ['Justo ahora', 'Ahora mismo'] },
  { site: 'facebook', source: WALL, now: ['Hace unos segundos'] },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      views: ['vista', 'vistas'],
      followers: ['personas siguen esto', 'persona sigue esto', 'personas siguen esta página'],
      likes: [
        'personas les gusta esto',
        'persona le gusta esto',
        'A # personas les gusta esto',
        'A # persona le gusta esto',
      ],
      'talking-about': ['personas hablan de esto', 'persona habla de esto', 'personas hablando de esto'],
      'were-here': ['personas estuvieron aquí', 'persona estuvo aquí', 'estuvieron aquí', 'han estado aquí'],
    },
  },
  { site: 'both', source: OWN_WORD, one: ['un', 'una', 'uno'] },
  { site: 'linkedin', source: OWN_WORD, ranges: ['más de #', '# o más', 'de # a #', 'entre # y #'] },
];
