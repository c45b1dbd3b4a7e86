import { ages, type Phrasebook } from './phrasebook.ts';

/**
 * A language that no list has: all of its words are invented, of letters that many languages use. Some look like a word of
 * another language and mean something else, as they do in the world.
 */
const SHORT = ages('# vim', '# h', '# m', '# sem', '# mo', '# yr');
const LONG = ages('# vimor dalu', '# hesk dalu', '# minu dalu', '# semar dalu', '# mort dalu', '# yrrel dalu');

export const unlisted: Phrasebook = {
  language: 'en',
  dir: 'ltr',
  sentences: ['Ke nuvo tarrok venda lim.', '512 fomarak du tarrok: zila.'],
  linkedin: {
    lang: 'tlh',
    locale: 'tlh_AQ',
    short: SHORT,
    long: LONG,
    abbreviations: [{ said: '# tsk', scale: 1e3 }],
    nouns: {
      followers: '# velnarak',
      reactions: '# zimborak',
      comments: { one: 'Onu fomara', other: '# fomarak' },
      shares: '# dulvarak',
    },
    size: '# gomarak',
    edited: 'Tovrik',
    more: 'plu',
    promoted: 'Gavornik',
    reposted: '{name} ka dulvar',
    visible: 'Vosk al omu',
    tabs: ['Hama', 'Pri', 'Skriva', 'Laba', 'Homu'],
    buttons: ['Zimba', 'Fomar', 'Dulvar', 'Senda'],
    follow: 'Velnar',
  },
  facebook: {
    lang: 'tlh',
    locale: 'tlh_AQ',
    short: SHORT,
    long: LONG,
    abbreviations: [{ said: '# tsk', scale: 1e3 }],
    nouns: {
      followers: '# velnarak',
      likes: '# zimborak',
      comments: { one: 'Onu fomara', other: '# fomarak' },
      shares: '# dulvarak',
      views: '# vosorak',
    },
    likeKind: 'Zimba: # homu',
    whoReacted: 'Vosk ku zimba',
    allReactions: 'Omu zimborak:',
    talkingAbout: '# parla pri',
    wereHere: '# esta hik',
    yesterdayAt: 'Hiru al {clock}',
    dayAt: '{date} al {clock}',
    more: 'Vosk plu',
    pinned: 'Pinta skriva',
    sponsored: 'Gavornik',
    commentBy: 'Fomara di {name} {age}',
    public: 'Omu',
    page: 'Paga',
    category: 'Tarrok-domu',
    tabs: ['Skriva', 'Pri', 'Foto', 'Vido'],
    buttons: ['Zimba', 'Fomar', 'Dulvar'],
  },
};
