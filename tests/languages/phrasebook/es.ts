import { ages, type Phrasebook } from './phrasebook.ts';

/** LI and FB; seen with a capital letter. */
const LONG = ages(
  { one: 'Hace # minuto', other: 'Hace # minutos' },
  { one: 'Hace # hora', other: 'Hace # horas' },
  { one: 'Hace # día', other: 'Hace # días' },
  { one: 'Hace # semana', other: 'Hace # semanas' },
  { one: 'Hace # mes', other: 'Hace # meses' },
  { one: 'Hace # año', other: 'Hace # años' },
);

export const es: Phrasebook = {
  language: 'es',
  dir: 'ltr',
  sentences: ['El nuevo telar está montado y en marcha.', '512 comentarios por una alfombra: gracias.'],
  linkedin: {
    lang: 'es',
    locale: 'es_ES',
    short: ages(
      { one: '# minuto', other: '# minutos' },
      { one: '# hora', other: '# horas' },
      { one: '# día', other: '# días' },
      { one: '# semana', other: '# semanas' },
      { one: '# mes', other: '# meses' },
      { one: '# año', other: '# años' },
    ), // LI
    long: LONG,
    abbreviations: [{ said: '# mil', scale: 1e3 }], // FB; CLDR
    nouns: {
      followers: { one: '# seguidor', other: '# seguidores' }, // LI, seen
      reactions: { one: '# reacción', other: '# reacciones' }, // FB
      comments: { one: '# comentario', other: '# comentarios' }, // LI
      shares: '# veces compartido', // FB; LinkedIn's not seen
    },
    size: '# empleados', // LI
    edited: 'Editado', // own, as what follows
    more: 'más',
    promoted: 'Promocionado',
    reposted: '{name} ha compartido esto',
    visible: 'Visible para cualquier persona dentro y fuera de LinkedIn',
    tabs: ['Inicio', 'Acerca de', 'Publicaciones', 'Empleos', 'Personas'],
    buttons: ['Recomendar', 'Comentar', 'Compartir', 'Enviar'],
    follow: 'Seguir',
  },
  facebook: {
    lang: 'es',
    locale: 'es_LA',
    short: ages('# min', '# h', '# d', '# sem.', { one: '# mes', other: '# meses' }, { one: '# año', other: '# años' }), // FB; the week is CLDR's
    long: LONG,
    abbreviations: [{ said: '# mil', scale: 1e3 }], // FB
    nouns: {
      followers: { one: '# seguidor', other: '# seguidores' }, // own
      likes: '# Me gusta', // FB, seen
      comments: { one: '# comentario', other: '# comentarios' }, // FB
      shares: { one: '# vez compartido', other: '# veces compartido' }, // FB
      views: '# reproducciones', // FB
    },
    likeKind: { one: 'Me gusta: # persona', other: 'Me gusta: # personas' }, // own
    whoReacted: 'Consulta quién reaccionó a esto', // own
    allReactions: 'Todas las reacciones:', // seen
    talkingAbout: '# personas están hablando de esto', // seen
    wereHere: '# personas han estado aquí', // seen
    yesterdayAt: 'Ayer a las {clock}', // FB
    dayAt: '{date} a las {clock}', // FB's "a las"
    more: 'Ver más', // own, as what follows
    pinned: 'Publicación fijada',
    sponsored: 'Publicidad',
    commentBy: 'Comentario de {name} {age}',
    public: 'Compartido con Público',
    page: 'Página',
    category: 'Tienda de alfombras',
    tabs: ['Publicaciones', 'Información', 'Fotos', 'Videos'],
    buttons: ['Me gusta', 'Comentar', 'Compartir'],
  },
};
