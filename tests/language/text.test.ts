import { describe, expect, it, test } from 'vitest';
import { readNounCount } from '../../lib/language/counts.ts';
import { foldedText, plainText, spelledText } from '../../lib/language/text.ts';
import { readTime } from '../../lib/language/times.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

describe('what a person sees alike is one text', () => {
  test.each([
    ['3\u00a0semaines', '3 semaines'],
    ['3\u202fsemaines', '3 semaines'],
    ['3 \u00a0\n semaines', '3 semaines'],
    ['\u200f٣ أيام\u200f', '3 أیام'],
    ['３時間前', '3時間前'],
    ['l’instant', "l'instant"],
    ['ש׳', "ש'"],
    ['ש′', "ש'"],
    ['o‘tgan', "o'tgan"],
    ['oʻtgan', "o'tgan"],
    ['w\u034fe\u034fe\u034fk', 'week'],
    ['\ud835\udfd1 days', '3 days'],
    ['İzlenme', 'izlenme'],
    ['ÅR', 'år'],
    ['A\u030aR', 'år'],
  ])('%j is %j', (text, folded) => {
    expect(foldedText(text)).toBe(folded);
    // And what was folded stays as it is.
    expect(foldedText(folded)).toBe(folded);
  });
  it('keeps the case where that matters', () => {
    expect(plainText(' 5\u00a0M ')).toBe('5 M');
  });
});

it("the digits of every script that CLDR has are read by Unicode's values", () => {
  const scripts = Intl.supportedValuesOf('numberingSystem').flatMap((system) => {
    const digits = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(1_234_567_890);
    return /^\p{Nd}{10}$/u.test(digits) ? [digits] : [];
  });
  expect(scripts.length).toBeGreaterThan(60);
  expect(scripts.filter((digits) => spelledText(digits) !== '1234567890')).toEqual([]);
});

it('Turkish capital letters are read', () => {
  const words = wordsOnDisk('facebook')('tr');
  const now = new Date('2026-11-25T12:00:00Z');
  expect(readNounCount('5 İzlenme', words, 'cut')?.nouns).toEqual(['views']);
  expect(readTime('5 DAKİKA ÖNCE', words, now)).toEqual(readTime('5 dakika önce', words, now));
  expect(readTime('3 NİSAN 2024', words, now)).toEqual(readTime('3 Nisan 2024', words, now));
});
