import { describe, expect, it } from 'vitest';
import { actions, countsInWords, pageOf, postOf, readingOf } from './invented.ts';

/** [reactions, comments, shares] of a post with such counts; `null` where one is not known. */
const read = (rest: string, attributes = '', lang = 'en') => {
  const [post] = readingOf(pageOf(postOf({ token: 'A1', rest, attributes }), '', lang)).posts;
  return [post?.reactions, post?.comments, post?.shares].map((count) =>
    count ? (count.low === count.high ? count.low : `${count.low}-${count.high}`) : null,
  );
};

/** Bare numbers beside icons; `comments` and `shares` are left out where empty. */
const bare = (reactions: string, comments: string, shares: string) =>
  `<div><span role="toolbar"><span id="s4"><div role="button" aria-label="Like: 36 people"></div></span></span><div>All reactions:</div>` +
  `<span aria-hidden="true">${reactions}</span></div><div>` +
  (comments ? `<div id="s5" role="button"><span>${comments}</span><i></i></div>` : '') +
  (shares ? `<div role="button"><span>${shares}</span><i></i></div>` : '') +
  '</div><div><div role="button">Like</div><div role="button">Comment</div></div>';
const SLOTS = 'aria-describedby="s1 s2 s3 s4 s5" id="s"';

describe('form A, words', () => {
  it('reads a total that is written twice once', () => {
    expect(read(countsInWords('859', '25 comments', '33 shares'))).toEqual([859, 25, 33]);
  });

  it('takes a missing button for zero, and a cut number for an interval', () => {
    expect(read(countsInWords('1.1K', '25 comments'))).toEqual(['1100-1199', 25, 0]);
    expect(read(countsInWords('12'))).toEqual([12, 0, 0]);
    expect(read(actions())).toEqual([0, 0, 0]);
  });

  it('takes no reactions for zero where a number stands without its toolbar', () => {
    const lost = (rest: string) => read(rest.replace(/<span role="toolbar">.*?<\/span>/, ''))[0];
    expect(lost(countsInWords('17', '2 comments'))).toBeNull();
    expect(
      lost(countsInWords('17', '2 comments').replaceAll(/<div role="button"><div>All/g, '<div><div>All')),
    ).toBeNull();
    expect(lost(actions())).toBe(0);
  });

  it('knows nothing where the words are not known', () => {
    expect(read(countsInWords('12', '25 komentarzy'), '', 'csb')).toEqual([12, null, null]);
  });

  it('never sums the kinds of reaction', () => {
    const kinds = '<span role="toolbar"><div role="button" aria-label="Like: 36 people"><span>36</span></div></span>';
    expect(read(`<div>${kinds}</div>${actions()}`)[0]).toBeNull();
  });

  it('reads views as plain text behind the buttons', () => {
    const rest = countsInWords('859', '25 comments').replace(
      '</div></div><div><div role="button"><div data-ad',
      '</div><span>94K views</span></div><div><div role="button"><div data-ad',
    );
    expect(rest).toContain('94K views');
    const [post] = readingOf(pageOf(postOf({ token: 'A1', rest }))).posts;
    expect(post?.views).toMatchObject({ low: 94_000, high: 94_999 });
  });
});

describe('form B, bare numbers', () => {
  const slot = '<span id="s1"></span>';

  it('tells comments from shares by the slot', () => {
    expect(read(slot + bare('60', '3', '5'), SLOTS)).toEqual([60, 3, 5]);
    expect(read(slot + bare('58', '', '8'), SLOTS)).toEqual([58, 0, 8]);
    expect(read(slot + bare('58', '8', ''), SLOTS)).toEqual([58, 8, 0]);
  });

  it('leaves a lone number without slots unknown; two stand in order', () => {
    expect(read(bare('58', '', '8'))).toEqual([58, null, null]);
    expect(read(bare('58', '3', '8'))).toEqual([58, 3, 8]);
  });

  it('takes the toolbar that the post names, where another stands above it', () => {
    const other = bare('7', '6', '').replaceAll(/ id="s\d"/g, '');
    expect(read(slot + other + bare('60', '3', '5'), SLOTS)).toEqual([60, 3, 5]);
  });

  it('does not trust slots that all lead nowhere', () => {
    expect(read(bare('58', '', '8'), 'aria-describedby="z1 z2 z3 z4 z5"')).toEqual([58, null, null]);
  });
});

describe('a part that the post names', () => {
  const slot = '<span id="s1"></span>';
  const inWords = slot + bare('60', '25 komentara', '33 dijeljenja');

  it('gives a number its meaning in a language that is not known', () => {
    expect(read(inWords, SLOTS, 'csb')).toEqual([60, 25, 33]);
    expect(read(slot + bare('60', '25 tis.', '33 dijeljenja'), SLOTS, 'csb')).toEqual([60, null, null]);
  });

  it('is no zero where it is there and cannot be read', () => {
    expect(read((slot + bare('60', '3', '5')).replaceAll(/ role="(button|toolbar)"/g, ''), SLOTS)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('form C, in the action buttons', () => {
  it('takes a word beside the number for what it is, and a number of an unknown form for no zero', () => {
    expect(read(actions('<i>Like</i><b>12</b>', '5', '2'))).toEqual([12, 5, 2]);
    expect(read(actions('1,2 tis.', '5 tis.', '2'), '', 'csb')).toEqual([null, null, 2]);
    expect(read(actions('12 or 13', '5', '2'))[0]).toBeNull();
  });

  it('reads a number, and takes its absence for zero', () => {
    expect(read(actions('12', '5', '2'))).toEqual([12, 5, 2]);
    expect(read(actions('12', 'Comment', ''))).toEqual([12, 0, 0]);
  });
});

it('is unknown where no counts are drawn at all', () => {
  expect(read('')).toEqual([null, null, null]);
});

describe('a number that is left over', () => {
  const slot = '<span id="s1"></span>';

  it('leaves what is missing unknown: it may be it', () => {
    const lost = (text: string) =>
      countsInWords('12', '2 comments', '3 shares').replace(`<div role="button"><span>${text}`, `<div><span>${text}`);
    expect(read(lost('2 comments'))).toEqual([12, null, 3]);
    expect(read(lost('3 shares'))).toEqual([12, 2, null]);
    expect(read(`${actions()}${countsInWords('12', '2 comments', '3 shares')}`)).toEqual([null, null, null]);
  });

  it('is none in a link, or in the text', () => {
    const message = '<div data-ad-rendering-role="story_message"><div>2026</div></div>';
    expect(read(`${message}<a href="/photo/?fbid=1">5</a>${actions()}`)).toEqual([0, 0, 0]);
    expect(read(`<div>2026</div>${actions()}`)).toEqual([null, null, null]);
  });

  it('may be said in words that cannot be read, where nobody has reacted', () => {
    const message = '<div data-ad-rendering-role="story_message"><div>New in the shop</div></div>';
    const said = (text: string) => `${message}<div><div role="button"><span>${text}</span></div></div>${actions()}`;
    expect(read(said('zwei Kommentare'), '', 'de')).toEqual([null, null, null]);
    expect(read(said('2 Kommentare'), '', 'de')).toEqual([0, 2, 0]);
    expect(read(`<div role="button">Folgen</div>${message}${actions()}`, '', 'de')).toEqual([0, 0, 0]);
  });

  it('is read where only the comments’ number beside it is gone', () => {
    const bareOf = (comments: string) => slot + bare('60', comments, '5').replace(/<div><div role="button">Like.*/, '');
    expect(read(bareOf('3'), SLOTS)).toEqual([60, 3, 5]);
    expect(read(bareOf('many'), SLOTS)).toEqual([60, null, 5]);
  });
});

it('never joins two numbers of one button', () => {
  expect(read(`<span id="s1"></span>${bare('60', '3</span><span>114', '5')}`, SLOTS)).toEqual([60, null, null]);
});

it('reads no number in an action button below the kinds of reaction: there it stands in a row of its own', () => {
  expect(read(countsInWords('12', '3 shares').replace('Comment', '9'))).toEqual([12, null, 3]);
});

it('reads a total with another number in it as none', () => {
  expect(read(bare('<b>1</b>15', '3', '8'))[0]).toBeNull();
});

it('reads no number in an action button that holds another one, or another’s mark', () => {
  const inside = '<div role="button">All reactions: <b>7</b></div>';
  expect(read(actions('Like', 'Comment', inside))[2]).toBeNull();
  expect(read(actions('<i data-ad-rendering-role="comment_button"></i>5', 'Comment', ''))).toEqual([null, null, 0]);
  const twoMarks = actions('Like', '9', '41').replace('comment_button', 'share_button');
  expect(read(twoMarks)[2]).toBeNull();
});
