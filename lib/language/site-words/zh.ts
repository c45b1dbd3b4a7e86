/** Chinese of the mainland, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OWN_WORD } from './sources.ts';

/** "所有心情： 2,406", "赞：1,727位用户" (one kind of reaction), "12条评论", "3次分享": open readers of Facebook pages. */
const OPEN_READERS: Source = { where: 'what open readers of Facebook pages in Chinese look for', year: 2026 };

/** "领英上有 11 条评论" under a copied post; "2-10 位员工" on a copied company page. */
const COPIED_PAGES: Source = { where: 'LinkedIn pages in Chinese, copied as text into open notes', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    now: ['刚刚'],
    nouns: {
      comments: ['条评论', '评论'],
      reactions: ['个心情'],
      shares: ['次分享'],
      views: ['次播放'],
      likes: ['次赞', '赞'],
    },
  },
  { site: 'facebook', source: OPEN_READERS, nouns: { reactions: ['所有心情'], likes: ['赞 # 位用户'] } },
  {
    site: 'linkedin',
    source: COPIED_PAGES,
    nouns: { comments: ['领英上有 # 条评论', '条评论'], employees: ['位员工'] },
  },
  {
    site: 'both',
    source: OWN_WORD,
    units: { week: ['星期', '个星期'], hour: ['个小时'] },
    nouns: {
      followers: [
        '关注者',
        '位关注者',
        '名关注者',
        '个关注者',
        '领英上有 # 位关注者',
        '粉丝',
        '位粉丝',
        '名粉丝',
        '个粉丝',
        '人关注',
        '人关注了',
        '位用户关注',
      ],
      employees: ['员工', '名员工', '个员工', '位雇员', '名雇员'],
      comments: ['评论', '个评论', '则评论', '条留言'],
      reactions: ['心情', '个表情'],
      likes: ['赞', '个赞', '人赞', '位用户赞了', '次点赞', '个点赞', '人点赞', '位用户点赞', '人赞过', '人觉得很赞'],
      shares: ['分享', '个分享', '条分享', '转发', '次转发', '个转发', '条转发'],
      views: ['播放', '观看', '次观看', '浏览', '次浏览', '查看', '次查看', '人看过', '人浏览', '位访客'],
      'talking-about': ['人正在谈论', '人正在谈论这个', '人在谈论', '人正在讨论', '人在讨论'],
      'were-here': ['人来过这里', '人来过', '人到过这里', '次签到', '人签到'],
    },
  },
];
