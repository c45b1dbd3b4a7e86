/** The sites' own words from Burma to Japan and the Philippines: what was seen (research/locales.md), and its forms. */
import { describe, expect, test } from 'vitest';
import { readCount } from '../../lib/language/counts.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { age, counted, DAY, HOUR, MINUTE } from './as-shown.ts';

describe('letters that a site shows for a unit', () => {
  test.each([
    ['5j', 'id', 'facebook', 5 * HOUR, 6 * HOUR],
    ['5h', 'id', 'facebook', 5 * DAY, 6 * DAY],
    ['5t', 'id', 'facebook', 5 * 365 * DAY, 6 * 366 * DAY],
    ['5j', 'id', 'linkedin', 5 * HOUR, 6 * HOUR],
    ['5h', 'id', 'linkedin', 5 * DAY, 6 * DAY],
    ['5j', 'ms', 'facebook', 5 * HOUR, 6 * HOUR],
    ['5h', 'ms', 'facebook', 5 * DAY, 6 * DAY],
    ['5t', 'fil', 'facebook', 5 * 365 * DAY, 6 * 366 * DAY],
  ] as const)('%s (%s, %s)', (text, language, site, atLeast, lessThan) => {
    expect(age(text, language, site)).toEqual([atLeast, lessThan]);
  });

  test.each([
    ['id', 'linkedin'],
    ['id', 'facebook'],
    ['ms', 'facebook'],
  ] as const)('"3m" is minutes or weeks (%s, %s)', (language, site) => {
    expect(age('3m', language, site)).toEqual([3 * MINUTE, 28 * DAY]);
  });

  test('one site does not lend its letters to the other', () => {
    expect(age('5t', 'id', 'linkedin')).toBeNull();
    expect(age('5j', 'ms', 'linkedin')).toBeNull();
  });
});

describe('ages in words', () => {
  test.each([
    ['5週間前', 'ja', 'facebook', 35 * DAY, 42 * DAY],
    ['3週', 'ja', 'linkedin', 21 * DAY, 28 * DAY],
    ['5ヶ月前', 'ja', 'facebook', 150 * DAY, 183 * DAY],
    ['5개월 전', 'ko', 'facebook', 150 * DAY, 183 * DAY],
    ['2 个星期前', 'zh-CN', 'linkedin', 14 * DAY, 21 * DAY],
    ['5天', 'zh-HK', 'facebook', 5 * DAY, 6 * DAY],
    ['5週前', 'zh-HK', 'facebook', 35 * DAY, 42 * DAY],
    ['5 วันก่อน', 'th', 'linkedin', 5 * DAY, 6 * DAY],
    ['5 ชม.', 'th', 'facebook', 5 * HOUR, 6 * HOUR],
    ['một giờ trước', 'vi', 'facebook', HOUR, 2 * HOUR],
    ['sejam yang lalu', 'id', 'facebook', HOUR, 2 * HOUR],
    ['5mggu yg lalu', 'ms', 'linkedin', 35 * DAY, 42 * DAY],
    ['5 (na) linggo ang nakalipas', 'fil', 'facebook', 35 * DAY, 42 * DAY],
    ['Isang oras ang nakalipas', 'fil', 'facebook', HOUR, 2 * HOUR],
    ['၅ လ', 'my', 'facebook', 150 * DAY, 183 * DAY],
  ] as const)('%s (%s)', (text, language, site, atLeast, lessThan) => {
    expect(age(text, language, site)).toEqual([atLeast, lessThan]);
  });

  test.each([
    ['たった今', 'ja'],
    ['방금', 'ko'],
    ['刚刚', 'zh-CN'],
    ['剛剛', 'zh-TW'],
    ['剛剛', 'zh-HK'],
    ['เมื่อสักครู่', 'th'],
    ['Vừa xong', 'vi'],
    ['Baru saja', 'id'],
    ['Sebentar tadi', 'ms'],
    ['Ngayon lang', 'fil'],
  ])('%s (%s) is now', (text, language) => {
    expect(age(text, language, 'facebook')).toEqual([0, MINUTE]);
  });

  // 14:32 of the day before, in a zone that is not known: from 9 h 27 min to 33 h 28 min ago.
  test.each([
    ['昨日14:32発表', 'ja', null],
    ['昨天14:32', 'zh-TW', true],
    ['昨日14:32發佈', 'zh-HK', true],
    ['어제 오후 2:32', 'ko', true],
    ['เมื่อวานนี้เวลา 14:32 น.', 'th', true],
    ['Hôm qua lúc 14:32', 'vi', true],
    ['Kemarin pukul 14.32', 'id', true],
    ['Semalam pada 14:32', 'ms', true],
    ['Kahapon nang 14:32', 'fil', true],
  ] as const)('%s (%s)', (text, language, isKnown) => {
    const clock = 14 * HOUR + 32 * MINUTE;
    // Yesterday began 24 to 48 hours ago, wherever it was; a minute is shown as a whole.
    expect(age(text, language, 'facebook')).toEqual(isKnown && [DAY - clock - MINUTE, 2 * DAY - clock]);
  });

  test.each([
    ['5月', 'zh-CN'],
    ['5月', 'ja'],
    ['5個', 'zh-TW'],
    ['5명', 'ko'],
    ['5 คน', 'th'],
    ['5 người', 'vi'],
    ['5x', 'id'],
  ])('%s (%s) is no age', (text, language) => {
    expect(age(text, language, 'facebook')).toBeNull();
  });
});

describe('counts with their words', () => {
  test.each([
    ['コメント5件', 'ja', 5, ['comments']],
    ['ビュー5000回', 'ja', 5_000, ['views']],
    ['いいね！5件', 'ja', 5, ['likes', 'reactions']],
    ['댓글 5개', 'ko', 5, ['comments']],
    ['이야기하고 있는 사람들 1,067명', 'ko', 1_067, ['talking-about']],
    ['5次分享', 'zh-CN', 5, ['shares']],
    ['所有心情：2,406', 'zh-CN', 2_406, ['reactions']],
    ['5000  則留言', 'zh-TW', 5_000, ['comments']],
    ['2,119,875 人說這讚', 'zh-TW', 2_119_875, ['likes', 'reactions']],
    ['5000 個讚好', 'zh-HK', 5_000, ['likes', 'reactions']],
    ['แชร์ 5 ครั้ง', 'th', 5, ['shares']],
    ['11,245 คนกำลังพูดถึงสิ่งนี้', 'th', 11_245, ['talking-about']],
    ['23 คนเคยมาที่นี่', 'th', 23, ['were-here']],
    ['45 bình luận', 'vi', 45, ['comments']],
    ['6 lượt chia sẻ', 'vi', 6, ['shares']],
    ['Tất cả cảm xúc: 15', 'vi', 15, ['reactions']],
    ['152.565 người đang nói về điều này', 'vi', 152_565, ['talking-about']],
    ['5 Tanggapan', 'id', 5, ['reactions']],
    ['5 Tindak Balas', 'ms', 5, ['reactions']],
    ['5 (na) Komento', 'fil', 5, ['comments']],
  ])('%s (%s)', (text, language, number, nouns) => {
    expect(counted(text, language)).toEqual({ from: number, to: number, nouns });
  });

  test.each([
    ['5 位關注者', 'zh-TW', ['followers']],
    ['5 位訪客', 'zh-TW', ['views']],
    ['พนักงาน 5 คน', 'th', ['employees']],
    ['5 pelawat', 'ms', ['views']],
    ['5 pengikut di LinkedIn', 'id', ['followers']],
    ['领英上有 5 条评论', 'zh-CN', ['comments']],
  ])('%s (%s, LinkedIn)', (text, language, nouns) => {
    expect(counted(text, language, 'linkedin')).toEqual({ from: 5, to: 5, nouns });
  });

  test.each([
    ['5K 评论', 'zh-CN', 5_000, 5_999],
    ['5K次播放', 'zh-CN', 5_000, 5_999],
    ['조회 5천회', 'ko', 5_000, 5_999],
    ['팔로워 1.2만명', 'ko', 12_000, 12_999],
    ['コメント1.2万件', 'ja', 12_000, 12_999],
    ['1.2萬位追蹤者', 'zh-HK', 12_000, 12_999],
    ['ผู้ติดตาม 1.2 หมื่น คน', 'th', 12_000, 12_999],
    ['1,2K lượt thích', 'vi', 1_200, 1_299],
    ['5r suka', 'id', 5_000, 5_999],
    ['5rb kali dilihat', 'id', 5_000, 5_999],
    ['5R paparan', 'ms', 5_000, 5_999],
    ['1.2M na tagasubaybay', 'fil', 1_200_000, 1_299_999],
  ])('%s (%s)', (text, language, from, to) => {
    expect(counted(text, language)).toMatchObject({ from, to });
  });

  test('one kind of reaction is never told for all of them', () => {
    for (const kind of ['Thích', 'Yêu thích', 'Haha']) {
      expect(counted(`${kind}: 12 người`, 'vi')?.nouns).toEqual(['likes', 'reactions']);
    }
  });

  test.each([
    ['5 mengikuti', 'id'],
    ['5件', 'ja'],
    ['5 คน', 'th'],
    ['12 người', 'vi'],
  ])('%s (%s) does not say what is counted', (text, language) => {
    expect(counted(text, language)).toBeNull();
  });

  test('a number alone', () => {
    expect(readCount('1,2K', wordsOnDisk('facebook')('vi'), 'cut')).toMatchObject({ low: 1_200, high: 1_299 });
    expect(readCount('1,2Q', wordsOnDisk('facebook')('vi'), 'cut')).toBeNull();
    expect(readCount('1.2', wordsOnDisk('facebook')('th'), 'cut')).toBeNull();
  });
});
