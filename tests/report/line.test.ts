import { describe, expect, test } from 'vitest';
import { lineOf, piecesOf, rewritten } from '../../lib/report/line.ts';

const SAID = 'Depuis 81 jours, 1\u202f480 abonnés n’ont rien lu ; 64\u00a0% des pages.';

describe('figures in a sentence', () => {
  test('are numbers with their separators and per cent signs, and nothing beside them', () => {
    const figures = piecesOf(SAID).flatMap(({ text, figure }) => (figure ? [text] : []));
    expect(figures).toEqual(['81', '1\u202f480', '64\u00a0%']);
  });

  test('no letter is lost', () => {
    expect(
      piecesOf(SAID)
        .map(({ text }) => text)
        .join(''),
    ).toBe(SAID);
  });

  test('a comma after a number is no part of it', () => {
    expect(piecesOf('in 2018, 64 were').filter(({ figure }) => figure)).toEqual([
      { text: '2018', figure: true },
      { text: '64', figure: true },
    ]);
  });
});

describe('an author’s text', () => {
  test('may say the same figures otherwise, in another order', () => {
    expect(rewritten('Of 12 posts, 3 were read.', '3 were read, of 12.')).toEqual({
      was: 'Of \ufffc posts, \ufffc were read.',
      now: [1, ' were read, of ', 0, '.'],
    });
  });

  test('may leave a figure out', () => {
    expect(rewritten('Of 12 posts, 3 were read.', 'Few were read.')).not.toBe('figures');
  });

  test.each([
    ['another figure', 'Of 13 posts, 3 were read.'],
    ['one more', 'Of 12 posts, 3 were read in 2 days.'],
    ['the same one twice', 'Of 12 posts, 12 were read.'],
    ['a longer one', 'Of 120 posts, 3 were read.'],
    ['one in other digits', 'Of 12 posts, 3 were read, or ３０, or ½.'],
    ['a part of one', 'Of 1 posts, 3 were read.'],
  ])('%s is refused', (_, text) => {
    expect(rewritten('Of 12 posts, 3 were read.', text)).toBe('figures');
  });
});

describe('a sentence as it stands', () => {
  const edit = rewritten('Nothing for 81 days.', 'We saw nothing for 81 days!');
  if (edit === 'figures') throw new Error('The figure is the same.');

  test('an edit keeps to the figures of a newer reading', () => {
    expect(lineOf('a', 'Nothing for 90 days.', { a: edit })).toMatchObject({
      text: 'We saw nothing for 90 days!',
      outdated: false,
    });
  });

  test('an edit of another sentence is not used, and that is said', () => {
    expect(lineOf('a', 'Two posts in 30 days.', { a: edit })).toMatchObject({
      text: 'Two posts in 30 days.',
      outdated: true,
    });
  });

  test('left out is left out', () => {
    expect(lineOf('a', 'Nothing for 81 days.', { a: null }).text).toBeNull();
  });

  test('without an edit it is as it was', () => {
    expect(lineOf('a', 'Nothing for 81 days.', {}).text).toBe('Nothing for 81 days.');
  });
});
