import { ages, type Phrasebook } from './phrasebook.ts';

/** CLDR; Facebook writes the same without the blank (FB: hours to years). */
const LONG = ages('#分前', '#時間前', '#日前', '#週間前', '#か月前', '#年前');

export const ja: Phrasebook = {
  language: 'ja',
  dir: 'ltr',
  sentences: ['新しい織機が組み上がり、動き始めました。', '絨毯ひとつにコメント512件、ありがとうございます。'],
  linkedin: {
    lang: 'ja',
    locale: 'ja_JP',
    short: ages('#分', '#時間', '#日', '#週間', '#か月', '#年'), // CLDR
    long: LONG,
    abbreviations: [{ said: '#万', scale: 1e4 }], // CLDR
    nouns: {
      followers: 'フォロワー#人', // own
      reactions: 'リアクション#件', // FB
      comments: 'コメント#件', // FB
      shares: '再投稿#件', // own
    },
    size: '社員#名', // own, as what follows
    edited: '編集済み',
    more: '続きを見る',
    promoted: 'プロモーション',
    reposted: '{name}さんが再投稿しました',
    visible: 'LinkedIn内外のすべての人に公開',
    tabs: ['ホーム', '会社情報', '投稿', '求人', 'メンバー'],
    buttons: ['いいね！', 'コメント', '再投稿', '送信'],
    follow: 'フォロー',
  },
  facebook: {
    lang: 'ja',
    locale: 'ja_JP',
    short: ages('#分', '#時間前', '#日前', '#週間', '#か月', '#年'), // FB; the minute is CLDR's
    long: LONG,
    abbreviations: [{ said: '#万', scale: 1e4 }], // CLDR; FB shows 5000 as it is
    nouns: {
      followers: 'フォロワー#人', // own
      likes: 'いいね！#件', // FB
      comments: 'コメント#件', // FB
      shares: 'シェア#件', // FB
      views: 'ビュー#回', // FB
    },
    likeKind: 'いいね！: #人', // own
    whoReacted: 'リアクションした人を見る', // own
    allReactions: 'すべてのリアクション:', // own
    talkingAbout: '#人が話題にしています', // own
    wereHere: '#人がチェックインしました', // own
    yesterdayAt: '昨日 {clock}', // FB
    dayAt: '{date} {clock}', // CLDR
    more: 'もっと見る', // own, as what follows
    pinned: '固定された投稿',
    sponsored: '広告',
    commentBy: '{name}さんの{age}のコメント',
    public: '公開',
    page: 'ページ',
    category: '絨毯店',
    tabs: ['投稿', '基本データ', '写真', '動画'],
    buttons: ['いいね！', 'コメントする', 'シェア'],
  },
};
