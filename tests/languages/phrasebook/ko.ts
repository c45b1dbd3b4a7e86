import { ages, type Phrasebook } from './phrasebook.ts';

/** CLDR; FB has the same. */
const SHORT = ages('#분', '#시간', '#일', '#주', '#개월', '#년');
const LONG = ages('#분 전', '#시간 전', '#일 전', '#주 전', '#개월 전', '#년 전');
const ABBREVIATIONS = [
  { said: '#천', scale: 1e3 }, // FB
  { said: '#만', scale: 1e4 }, // CLDR
];

export const ko: Phrasebook = {
  language: 'ko',
  dir: 'ltr',
  sentences: ['새 베틀을 설치해 돌리고 있습니다.', '양탄자 하나에 댓글 512개, 고맙습니다.'],
  linkedin: {
    lang: 'ko',
    locale: 'ko_KR',
    short: SHORT,
    long: LONG,
    abbreviations: ABBREVIATIONS,
    nouns: {
      followers: '팔로워 #명', // own
      reactions: '반응 #개', // own
      comments: '댓글 #개', // FB
      shares: '퍼감 #회', // own
    },
    size: '직원 #명', // own, as what follows
    edited: '수정됨',
    more: '더 보기',
    promoted: '프로모션',
    reposted: '{name}님이 이 글을 퍼갔습니다',
    visible: 'LinkedIn 안팎의 모두에게 공개',
    tabs: ['홈', '회사 소개', '업데이트', '채용공고', '인원'],
    buttons: ['추천', '댓글', '퍼가기', '보내기'],
    follow: '팔로우',
  },
  facebook: {
    lang: 'ko',
    locale: 'ko_KR',
    short: SHORT,
    long: LONG,
    abbreviations: ABBREVIATIONS,
    nouns: {
      followers: '팔로워 #명', // own
      likes: '#명이 좋아합니다', // FB
      comments: '댓글 #개', // FB
      shares: '공유 #회', // FB
      views: '조회 #회', // FB
    },
    likeKind: '좋아요: #명', // own
    whoReacted: '공감한 사람 보기', // own
    allReactions: '모든 공감:', // own
    talkingAbout: '#명이 이야기하고 있습니다', // own
    wereHere: '#명이 방문했습니다', // own
    yesterdayAt: '어제 {clock}', // FB
    dayAt: '{date} {clock}', // CLDR
    more: '더 보기', // own, as what follows
    pinned: '고정된 게시물',
    sponsored: '광고',
    commentBy: '{name}님이 {age}에 남긴 댓글',
    public: '전체 공개',
    page: '페이지',
    category: '카펫 매장',
    tabs: ['게시물', '정보', '사진', '동영상'],
    buttons: ['좋아요', '댓글 달기', '공유하기'],
  },
};
