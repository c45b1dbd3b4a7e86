/** Korean, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OWN_WORD } from './sources.ts';

/** "좋아하는 사람 3,703명 · 이야기하고 있는 사람들 1,067명", in the source of an open reader and in a database of links. */
const PAGE_DESCRIPTION: Source = { where: "Facebook's own description of a page, quoted in open code", year: 2026 };

/** "모든 공감:", "방금", "3월 5일 오후 2:32": an open reader of Facebook pages in Korean. */
const OPEN_READERS: Source = { where: 'what an open reader of Facebook pages in Korean looks for', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    now: ['방금'],
    nouns: {
      comments: ['댓글 # 개'],
      reactions: ['공감 # 명'],
      shares: ['공유 # 회'],
      views: ['재생 # 회', '조회 # 회'],
      likes: ['명이 좋아합니다'],
    },
  },
  {
    site: 'facebook',
    source: PAGE_DESCRIPTION,
    nouns: { likes: ['좋아하는 사람 # 명'], 'talking-about': ['이야기하고 있는 사람들 # 명'] },
  },
  { site: 'facebook', source: OPEN_READERS, nouns: { reactions: ['모든 공감'] } },
  {
    site: 'both',
    source: OWN_WORD,
    // Counting words.
    joints: ['개', '개의', '명', '명의', '회', '회의', '건', '건의', '번'],
    nouns: {
      followers: [
        '팔로워',
        '팔로워 # 명',
        '명의 팔로워',
        '명이 팔로우합니다',
        '명이 팔로우함',
        '명이 팔로우하고 있습니다',
      ],
      employees: ['직원', '직원 # 명', '명의 직원', '임직원 # 명', '사원 # 명', '명의 사원'],
      comments: ['댓글', '댓글 # 건', '개의 댓글', '건의 댓글'],
      reactions: ['공감', '공감 # 개', '공감 # 건', '반응', '반응 # 개', '반응 # 건', '명이 공감합니다'],
      likes: [
        '좋아요',
        '좋아요 # 개',
        '좋아요 # 건',
        '좋아요 # 명',
        '좋아요 # 회',
        '명이 좋아해요',
        '추천',
        '추천 # 건',
        '추천 # 개',
        '추천 # 회',
      ],
      shares: [
        '공유',
        '공유 # 건',
        '공유 # 개',
        '공유 # 번',
        '퍼감',
        '퍼가기 # 회',
        '퍼가기 # 건',
        '재게시 # 회',
        '재게시 # 건',
      ],
      views: [
        '재생',
        '재생 # 번',
        '회 재생',
        '재생 횟수 # 회',
        '조회',
        '조회 # 건',
        '조회수',
        '조회수 # 회',
        '회 조회',
        '시청 # 회',
      ],
      'were-here': ['방문한 사람 # 명', '체크인 # 회', '명이 방문했습니다', '명이 체크인했습니다'],
    },
  },
];
