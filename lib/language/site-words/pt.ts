/** Portuguese of Brazil, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

/** "Há alguns segundos": the last minute, as a wall of posts says it in six languages. */
const WALL: Source = { where: 'ages of posts in six languages', year: 2026 };

/** "102 reações", "4 compartilhamentos", "40.164 seguidores", "3 d •", "3 sem •" (RaulCsar/tv_suape). */
const COMPANY_PAGE: Source = { where: "a company's page on LinkedIn, saved by RaulCsar/tv_suape", year: 2026 };

/** "12.345 curtidas · 678 seguidores · 9 estiveram aqui". */
const PREVIEW: Source = {
  where: "a reader of Facebook's link previews in Portuguese",
  year: 2026,
};

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    units: { hour: ['h'], day: ['d'], month: ['m'], year: ['a'] },
    nouns: {
      reactions: ['gostaram', 'gostou'],
      comments: ['comentário', 'comentários'],
      views: ['visualização', 'visualizações'],
      followers: ['seguidor', 'seguidores'],
      employees: ['funcionário', 'funcionários'],
    },
  },
  {
    site: 'linkedin',
    source: COMPANY_PAGE,
    nouns: { reactions: ['reação', 'reações'], shares: ['compartilhamento', 'compartilhamentos'] },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      reactions: ['pessoa gostou', 'pessoas gostaram'],
      shares: ['republicação', 'republicações'],
      likes: ['gostei', 'curtida', 'curtidas'],
      employees: ['colaborador', 'colaboradores'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { hour: ['h'], year: ['a'] },
    ago: ['# atrás'],
    now: ['Agora mesmo'],
    nouns: {
      comments: ['comentário', 'comentários'],
      views: ['visualização', 'visualizações'],
      likes: ['curtida', 'curtidas'],
    },
  },
  { site: 'facebook', source: OF_THE_SET, units: { day: ['d'] } },
  {
    site: 'facebook',
    source: PREVIEW,
    nouns: { followers: ['seguidor', 'seguidores'], 'were-here': ['estiveram aqui', 'esteve aqui'] },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      reactions: ['reação', 'reações', 'Todas as reações'],
      shares: ['compartilhamento', 'compartilhamentos'],
      views: ['reprodução', 'reproduções'],
      followers: ['pessoas seguem isso', 'pessoa segue isso', 'pessoas estão seguindo isso'],
      likes: ['pessoas curtiram isso', 'pessoa curtiu isso', 'pessoas curtiram'],
      'talking-about': [
        'falando sobre isso',
        'pessoas falando sobre isso',
        'pessoas estão falando sobre isso',
        'pessoa está falando sobre isso',
      ],
      'were-here': ['pessoas estiveram aqui', 'pessoa esteve aqui'],
    },
  },
  { site: 'facebook', source: WALL, now: ['Há alguns segundos'] },
  // "1,2 mi de seguidores".
  { site: 'both', source: OWN_WORD, one: ['um', 'uma'], joints: ['de'] },
  { site: 'linkedin', source: OWN_WORD, ranges: ['mais de #', '# ou mais', 'de # a #', 'entre # e #'] },
];
