import { ages, type Phrasebook } from './phrasebook.ts';

/** LI, seen. */
const LONG = ages(
  { one: 'Há # minuto', other: 'Há # minutos' },
  { one: 'Há # hora', other: 'Há # horas' },
  { one: 'Há # dia', other: 'Há # dias' },
  { one: 'Há # semana', other: 'Há # semanas' },
  { one: 'Há # mês', other: 'Há # meses' },
  { one: 'Há # ano', other: 'Há # anos' },
);

export const ptBR: Phrasebook = {
  language: 'pt-BR',
  dir: 'ltr',
  sentences: ['O novo tear está montado e funcionando.', '512 comentários sobre um tapete: obrigado.'],
  linkedin: {
    lang: 'pt',
    locale: 'pt_BR',
    short: ages('# min', '# h', '# d', '# sem', '# m', '# a'), // LI
    long: LONG,
    abbreviations: [{ said: '# mil', scale: 1e3 }], // seen
    nouns: {
      followers: { one: '# seguidor', other: '# seguidores' }, // LI, seen
      reactions: { one: '# reação', other: '# reações' }, // seen
      comments: { one: '# comentário', other: '# comentários' }, // LI, seen
      shares: { one: '# compartilhamento', other: '# compartilhamentos' }, // seen
    },
    size: '# funcionários', // LI, seen
    edited: 'Editado', // seen
    more: 'mais', // seen
    promoted: 'Promovida', // own
    reposted: '{name} compartilhou isso', // own
    visible: 'Visível a todos, dentro ou fora do LinkedIn', // seen
    tabs: ['Início', 'Sobre', 'Publicações', 'Vagas', 'Pessoas'],
    buttons: ['Gostei', 'Comentar', 'Compartilhar', 'Enviar'],
    follow: 'Seguir',
  },
  facebook: {
    lang: 'pt',
    locale: 'pt_BR',
    short: ages('# min', '# h', '# d', '# sem', { one: '# mês', other: '# meses' }, '# a'), // FB hours and years; LI
    long: LONG,
    abbreviations: [{ said: '# mil', scale: 1e3 }], // FB
    nouns: {
      followers: { one: '# seguidor', other: '# seguidores' }, // own
      likes: { one: '# curtida', other: '# curtidas' }, // FB
      comments: { one: '# comentário', other: '# comentários' }, // FB
      shares: { one: '# compartilhamento', other: '# compartilhamentos' }, // seen on LinkedIn
      views: { one: '# visualização', other: '# visualizações' }, // FB
    },
    likeKind: { one: 'Curtir: # pessoa', other: 'Curtir: # pessoas' }, // own
    whoReacted: 'Veja quem reagiu a isso', // own
    allReactions: 'Todas as reações:', // seen
    talkingAbout: '# falando sobre isso', // own
    wereHere: '# estiveram aqui', // own
    yesterdayAt: 'Ontem às {clock}', // FB
    dayAt: '{date} às {clock}', // archive's "às"
    more: 'Ver mais', // own, as what follows
    pinned: 'Publicação fixada',
    sponsored: 'Patrocinado',
    commentBy: 'Comentário de {name} {age}', // seen
    public: 'Compartilhado com Público',
    page: 'Página',
    category: 'Loja de tapetes',
    tabs: ['Publicações', 'Sobre', 'Fotos', 'Vídeos'],
    buttons: ['Curtir', 'Comentar', 'Compartilhar'],
  },
};
