/** Japanese, as the two sites write it. */
import type { SiteWords } from './rows.ts';
import { FACEBOOK_APP, OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    now: ['たった今'],
    nouns: {
      comments: ['コメント # 件'],
      reactions: ['リアクション # 件'],
      shares: ['シェア # 件'],
      likes: ['いいね! # 件'],
      views: ['ビュー # 回', 'ビュー # 件'],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    // CLDR spells a month か月 only, and has a week as a span of time only.
    units: { month: ['ヶ月', 'カ月', 'ヵ月', 'ケ月', 'ヶ月間', 'か月間'], week: ['週'] },
    // Counting words.
    joints: ['件', '件の', '人', '人の', '名', '名の', '回', '回の', '個', '個の'],
    nouns: {
      followers: [
        'フォロワー',
        'フォロワー数',
        'フォロワー # 人',
        'フォロワー # 名',
        '人のフォロワー',
        '名のフォロワー',
        '人がフォローしています',
      ],
      employees: [
        '従業員',
        '従業員 # 人',
        '従業員 # 名',
        '人の従業員',
        '名の従業員',
        '社員',
        '社員 # 人',
        '社員 # 名',
        '名の社員',
      ],
      comments: ['コメント', 'コメント数', '件のコメント'],
      reactions: ['リアクション', 'リアクション数', '件のリアクション', 'すべてのリアクション', 'リアクション # 人'],
      likes: [
        'いいね!',
        'いいね',
        'いいね # 件',
        '件のいいね!',
        '件のいいね',
        'いいね! # 人',
        '人がいいね!しました',
        '人が「いいね!」しました',
        '「いいね!」 # 件',
        '件の「いいね!」',
      ],
      shares: ['シェア', 'シェア # 回', '件のシェア', '再投稿', '再投稿 # 件', '再投稿 # 回', '件の再投稿'],
      views: [
        'ビュー',
        '件のビュー',
        '回のビュー',
        '再生 # 回',
        '回再生',
        '回の再生',
        '再生回数',
        '再生回数 # 回',
        '視聴 # 回',
        '回視聴',
        '視聴回数 # 回',
        '閲覧 # 回',
        '閲覧 # 件',
        '件の閲覧',
        '回の閲覧',
        '表示 # 回',
        '回表示',
      ],
      'talking-about': ['人が話題にしています'],
      'were-here': ['人がチェックインしました', 'チェックイン # 件'],
    },
  },
];
