/** Galician, one of Facebook's languages. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** "Xusto agora": the last minute, as other pages say it. */
const JUST_NOW: Source = { where: 'hustcc/timeago.js src/lang/gl.ts', year: 2026, isElsewhere: true };

/** "Onte ás 23:55". */
const CLOCK: Source = { where: 'a clock time in Galician', year: 2026 };

export const words: SiteWords[] = [
  { site: 'facebook', source: CLOCK, fill: ['ás', 'á'] },
  { site: 'facebook', source: JUST_NOW, now: ['Xusto agora'] },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['un', 'unha'],
    joints: ['de'],
    nouns: {
      reactions: ['reacción', 'reaccións', 'Todas as reaccións'],
      comments: ['comentario', 'comentarios'],
      shares: ['vez compartido', 'veces compartido', 'vez compartida', 'veces compartida', 'compartido', 'compartidos'],
      views: ['visualización', 'visualizacións', 'reprodución', 'reproducións'],
      followers: ['seguidor', 'seguidores', 'persoas seguen isto', 'persoa segue isto'],
      likes: ['gústame', 'A # persoas gústalles isto', 'A # persoa gústalle isto'],
      'talking-about': ['persoas falan disto', 'persoa fala disto', 'falan disto', 'persoas están a falar disto'],
      'were-here': ['persoas estiveron aquí', 'persoa estivo aquí', 'estiveron aquí', 'estivo aquí'],
    },
  },
];
