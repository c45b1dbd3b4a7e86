/** Chinese of Hong Kong, as Facebook writes it. LinkedIn has no interface of its own for it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OWN_WORD } from './sources.ts';

/** "所有心情：" and "次分享", with the words of Taiwan. */
const OPEN_READERS: Source = { where: 'what open readers of Facebook pages in Chinese look for', year: 2025 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    // CLDR has 日 and 星期 here; the site says 天 and 週.
    units: { day: ['天'], week: ['週'] },
    now: ['剛剛'],
    yesterday: ['昨天'],
    fill: ['發佈'],
    nouns: {
      comments: ['則回應'],
      reactions: ['個心情'],
      shares: ['則影片分享'],
      views: ['次瀏覽'],
      likes: ['個讚好'],
    },
  },
  { site: 'facebook', source: OPEN_READERS, nouns: { reactions: ['所有心情'], shares: ['次分享'] } },
  {
    site: 'both',
    source: OWN_WORD,
    units: { week: ['周', '個星期'], hour: ['個小時'] },
    // CLDR has K and M here.
    suffixes: { 萬: 1e4, 億: 1e8 },
    nouns: {
      followers: [
        '追蹤者',
        '位追蹤者',
        '名追蹤者',
        '個追蹤者',
        '位關注者',
        '位粉絲',
        '粉絲',
        '人追蹤',
        '人在追蹤',
        '人關注',
      ],
      employees: ['員工', '位員工', '名員工', '個員工', '位僱員'],
      comments: ['留言', '回應', '則留言', '個留言', '則評論', '條評論'],
      reactions: ['心情', '次心情', '則心情'],
      likes: ['讚', '讚好', '個讚', '次讚好', '人讚好', '人對此讚好', '人說這讚'],
      shares: ['分享', '則分享', '個分享', '次轉發', '次影片分享', '個影片分享'],
      views: [
        '觀看次數',
        '個觀看次數',
        '次觀看',
        '人觀看',
        '瀏覽次數',
        '個瀏覽次數',
        '人瀏覽',
        '次播放',
        '人看過',
        '次檢視',
      ],
      'talking-about': ['人正在談論', '人正在談論這個', '人在談論', '人正在討論'],
      'were-here': ['人來過這裡', '人到過這裡', '人曾到此', '次簽到', '人簽到', '次打卡'],
    },
  },
];
