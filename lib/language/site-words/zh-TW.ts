/** Chinese of Taiwan, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OWN_WORD } from './sources.ts';

/** "2,119,875 人說這讚", "人在追蹤" (2019 to 2021), "所有心情：", "12則留言", "3次分享", "萬位追蹤者" (2025): open readers. */
const OPEN_READERS: Source = { where: 'what open readers of Facebook pages in Chinese (Taiwan) look for', year: 2025 };

/** "154,815,204 位粉絲 · 468,387 人正在談論這個", in the source of an open reader. */
const PAGE_DESCRIPTION: Source = { where: "Facebook's own description of a page, quoted in open code", year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    nouns: {
      followers: ['位關注者'],
      employees: ['位員工'],
      views: ['位訪客'],
      likes: ['個讚'],
      comments: ['則回應'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    now: ['剛剛'],
    nouns: {
      comments: ['則留言'],
      reactions: ['個心情'],
      shares: ['則影片分享'],
      views: ['個觀看次數'],
      likes: ['個讚'],
    },
  },
  {
    site: 'facebook',
    source: OPEN_READERS,
    nouns: {
      reactions: ['所有心情'],
      shares: ['次分享'],
      likes: ['人說這讚', '次讚'],
      followers: ['人在追蹤', '位追蹤者'],
    },
  },
  {
    site: 'facebook',
    source: PAGE_DESCRIPTION,
    nouns: { followers: ['位粉絲'], 'talking-about': ['人正在談論這個'] },
  },
  {
    site: 'both',
    source: OWN_WORD,
    units: { week: ['周', '星期', '個星期'], hour: ['個小時'] },
    nouns: {
      followers: [
        '關注者',
        '位關注者',
        '名關注者',
        '個關注者',
        '追蹤者',
        '位追蹤者',
        '名追蹤者',
        '個追蹤者',
        '粉絲',
        '人追蹤',
        '人關注',
      ],
      employees: ['員工', '位員工', '名員工', '個員工', '位雇員'],
      comments: ['留言', '回應', '則回應', '則留言', '個留言', '則評論', '條評論'],
      reactions: ['心情', '次心情', '則心情'],
      likes: ['讚', '個讚好', '人按讚', '次按讚', '人按了讚', '位用戶按讚'],
      shares: ['分享', '則分享', '個分享', '次轉發', '則轉發', '個轉發', '次轉貼', '次影片分享'],
      views: [
        '觀看次數',
        '次觀看',
        '人觀看',
        '瀏覽次數',
        '個瀏覽次數',
        '次瀏覽',
        '人瀏覽',
        '次播放',
        '人看過',
        '次檢視',
      ],
      'talking-about': ['人正在談論', '人在談論', '人正在討論'],
      'were-here': ['人來過這裡', '人到過這裡', '打卡次數', '次打卡', '個打卡次', '人打卡'],
    },
  },
];
