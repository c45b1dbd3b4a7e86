/** Pages are hostile: no text makes the readers throw, slow, or say what is not said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount, readNounCount } from '../../lib/language/counts.ts';
import { LANGUAGES } from '../../lib/language/languages.ts';
import { readTime } from '../../lib/language/times.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { NOW } from './shown/ages.ts';
import { everythingOf } from './shown/everything.ts';
import { sitesOf } from './shown/languages.ts';

const all = LANGUAGES.flatMap((language) => sitesOf(language).map((site) => wordsOnDisk(site)(language)));
const some = fc.constantFrom(null, ...all);

/** Letters of every script, signs that nobody sees, pairs of surrogates and halves of them, digits of all scripts. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'\u202e\u2067\u034f\u200d\ufeff\ud83d\udc4d\u0301\u0000\u2028\ufffd'),
    maxLength: 20,
  }),
  fc
    .array(
      fc.constantFrom('\u{1d7ce}', '٣', '۳', '३', '৩', '๓', '３', '\u{1e951}', '²', '½', 'Ⅳ', '三', ' ', ',', '.', '٬'),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

it('no text makes one throw, and what is read is an interval that is possible', () => {
  fc.assert(
    fc.property(texts, some, (text, words) => {
      const { time, counts } = everythingOf(text, words);
      if (time !== null) expect(time.from <= time.to && time.to <= NOW.getTime()).toBe(true);
      for (const count of counts) if (count !== null) expect(count.low <= count.high && count.low >= 0).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

it('random letters beside a number are read as nothing', () => {
  // Of a script that has no words on either site, so that no text is one by accident.
  const strange = fc.string({
    unit: fc.constantFrom(...'\u{10330}\u{16a0}\u{1401}\u{13000}\u{10900}ꙮ'),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(strange, fc.nat({ max: 9_999 }), fc.boolean(), some, (word, number, isBefore, words) => {
      const text = isBefore ? `${word} ${number}` : `${number} ${word}`;
      expect(readTime(text, words, NOW)).toBeNull();
      expect(readCount(text, words, 'cut')).toBeNull();
      expect(readNounCount(text, words, 'cut')).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

describe('names that every object answers for are no words', () => {
  const NAMES = [
    'constructor',
    '__proto__',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'isPrototypeOf',
    '__defineGetter__',
    'toLocaleString',
  ];
  it.each(NAMES)('%s', (name) => {
    for (const words of [null, ...all]) {
      for (const text of [
        name,
        `3 ${name}`,
        `${name} 3`,
        `${name}: 3`,
        `3${name}`,
        `${name} 14:32`,
        `3 ${name} 2024`,
        `1.2 ${name}`,
        `1.2K ${name}`,
      ]) {
        expect(readTime(text, words, NOW)).toBeNull();
        expect(readCount(text, words, 'cut')).toBeNull();
        expect(readNounCount(text, words, 'cut')).toBeNull();
      }
    }
  });
});
