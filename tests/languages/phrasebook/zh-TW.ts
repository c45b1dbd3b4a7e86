import { ages, type Phrasebook } from './phrasebook.ts';

export const zhTW: Phrasebook = {
  language: 'zh-TW',
  dir: 'ltr',
  sentences: ['新的織布機已經裝好並開始運作。', '一張地毯有 512 則留言：謝謝大家。'],
  linkedin: {
    lang: 'zh',
    locale: 'zh_TW', // <html lang> as the language alone, as seen for "pt"
    short: ages('# 分鐘', '# 小時', '# 天', '# 週', '# 個月', '# 年'), // CLDR
    long: ages('# 分鐘前', '# 小時前', '# 天前', '# 週前', '# 個月前', '# 年前'), // LI
    abbreviations: [{ said: '# 萬', scale: 1e4 }], // CLDR
    nouns: {
      followers: '# 位關注者', // LI
      reactions: '# 個讚', // LI
      comments: '# 則回應', // LI
      shares: '# 次轉發', // own
    },
    size: '# 位員工', // LI
    edited: '已編輯', // own, as what follows
    more: '更多',
    promoted: '贊助',
    reposted: '{name}轉發了此貼文',
    visible: 'LinkedIn 內外的任何人都可以看到',
    tabs: ['首頁', '關於', '貼文', '職缺', '人員'],
    buttons: ['讚', '回應', '轉發', '傳送'],
    follow: '關注',
  },
  facebook: {
    lang: 'zh-Hant',
    locale: 'zh_TW',
    short: ages('#分鐘', '#小時', '#天', '#週', '#個月', '#年'), // FB
    long: ages('#分鐘前', '#小時前', '#天前', '#週前', '#個月前', '#年前'), // FB; day and week as the others
    abbreviations: [{ said: '#萬', scale: 1e4 }], // CLDR; FB shows 5000 as it is
    nouns: {
      followers: '#位追蹤者', // own
      likes: '#個讚', // FB
      comments: '#則留言', // FB
      shares: '#次分享', // own
      views: '#個觀看次數', // FB
    },
    likeKind: '讚：#人', // own
    whoReacted: '查看誰對此表達心情', // own
    allReactions: '所有心情：', // own
    talkingAbout: '#人正在談論這個', // own
    wereHere: '#人在此簽到過', // own
    yesterdayAt: '昨天{clock}', // FB
    dayAt: '{date}{clock}', // own
    more: '查看更多', // own, as what follows
    pinned: '置頂貼文',
    sponsored: '贊助',
    commentBy: '{name}的留言{age}',
    public: '所有人',
    page: '粉絲專頁',
    category: '地毯店',
    tabs: ['貼文', '關於', '相片', '影片'],
    buttons: ['讚', '留言', '分享'],
  },
};
