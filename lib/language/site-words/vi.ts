/** Vietnamese, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OWN_WORD, SEEN } from './sources.ts';

/** "977.200 lượt thích · 152.565 người đang nói về điều này · 10 lượt đăng ký ở đây", in the source of an open reader. */
const PAGE_DESCRIPTION: Source = { where: "Facebook's own description of a page, quoted in open code", year: 2026 };

/** "16.191 người theo dõi", "5 người đã bày tỏ cảm xúc": open readers of Facebook pages in Vietnamese. */
const OPEN_READERS: Source = { where: 'what open readers of Facebook pages in Vietnamese look for', year: 2026 };

export const words: SiteWords[] = [
  { site: 'facebook', source: FACEBOOK_APP, now: ['Vừa xong'] },
  {
    site: 'facebook',
    source: SEEN,
    // "Thích: 12 người" is one kind of reaction, not all of them.
    nouns: {
      comments: ['bình luận'],
      shares: ['lượt chia sẻ'],
      likes: ['Thích # người'],
      reactions: ['Tất cả cảm xúc'],
    },
  },
  {
    site: 'facebook',
    source: PAGE_DESCRIPTION,
    nouns: {
      likes: ['lượt thích'],
      'talking-about': ['người đang nói về điều này'],
      'were-here': ['lượt đăng ký ở đây'],
    },
  },
  {
    site: 'facebook',
    source: OPEN_READERS,
    nouns: {
      followers: ['người theo dõi'],
      reactions: ['người đã bày tỏ cảm xúc'],
      shares: ['chia sẻ'],
      // One kind each. Such a word may mean the likes or the reactions, so none is ever taken for all reactions.
      likes: [
        'Yêu thích # người',
        'Thương thương # người',
        'Haha # người',
        'Wow # người',
        'Buồn # người',
        'Phẫn nộ # người',
      ],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['một'],
    fill: ['ngày'],
    nouns: {
      followers: ['người theo dõi', 'lượt theo dõi', 'người theo dõi trang này', 'người đang theo dõi'],
      employees: ['nhân viên'],
      comments: ['bình luận', 'lượt bình luận', 'nhận xét', 'lượt nhận xét'],
      reactions: [
        'cảm xúc',
        'lượt cảm xúc',
        'bày tỏ cảm xúc',
        'lượt bày tỏ cảm xúc',
        'người bày tỏ cảm xúc',
        'phản ứng',
        'lượt phản ứng',
      ],
      likes: [
        'thích',
        'lượt thích',
        'người thích',
        'người thích điều này',
        'người thích trang này',
        'người đã thích',
        'người đã thích điều này',
      ],
      shares: ['chia sẻ', 'lượt chia sẻ', 'lượt chia sẻ video', 'lần chia sẻ', 'lượt đăng lại', 'bài đăng lại'],
      views: ['lượt xem', 'lượt xem video', 'lần xem', 'người xem', 'người đã xem', 'lượt phát'],
      'talking-about': ['người đang nói về nội dung này', 'người đang nói về trang này'],
      'were-here': ['lượt check in', 'lượt check-in', 'người đã ở đây', 'người đã đến đây'],
    },
  },
];
