/** A page may hold a text of any length: reading it takes no longer than its length explains. */
import { expect, it } from 'vitest';
import { threadTime } from '../../scripts/fuzzing/campaign.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { everythingOf } from './shown/everything.ts';

it('what is long is read in a time that grows with it, and no faster', () => {
  const PIECES = [
    '1 ',
    '9,',
    '1.1.',
    'a ',
    '3 weeks ago ',
    '٣٬',
    'mar ',
    '月',
    '3月',
    ' :',
    '14:32 ',
    'h',
    '\u034f',
    '.',
    "'",
    '(',
    '1 234 ',
  ];
  const took = (text: string) => {
    const begun = process.threadCpuUsage();
    for (const language of ['en', 'ja']) everythingOf(text, wordsOnDisk('facebook')(language));
    return threadTime(begun);
  };
  for (const piece of PIECES) {
    const times = [5_000, 50_000].map((length) => {
      const text = piece.repeat(length / piece.length);
      return Math.min(took(text), took(text), took(text));
    });
    const [few = 0, many = 0] = times;
    // Its square would be a hundred times as much.
    expect(many, piece).toBeLessThan(40 * Math.max(few, 1));
  }
  // The longest that are looked at at all.
  for (const piece of PIECES) expect(took(piece.repeat(119 / piece.length))).toBeLessThan(100);
});
