/** The words of a language are made once, of a lexicon that may come late. */
import { expect, it } from 'vitest';
import type { Lexicon } from '../../lib/language/words.ts';
import { wordsAmong } from '../../lib/language/words-among.ts';

const LEXICON: Lexicon = {
  language: 'xx',
  cldr: '48',
  shared: { now: ['now'], units: { w: ['week'] } },
  sites: { facebook: { units: { d: ['day'] } } },
};

it('makes the words of a language once', () => {
  let asked = 0;
  const words = wordsAmong('facebook', () => {
    asked += 1;
    return LEXICON;
  });
  const first = words('xx');
  expect(first).toMatchObject({ language: 'xx', now: ['now'], units: { w: ['week'], d: ['day'] } });
  expect(words('xx')).toBe(first);
  expect(asked).toBe(1);
});

it('asks again for a lexicon that was not there yet', () => {
  const there = new Map<string, Lexicon>();
  const words = wordsAmong('facebook', (language) => there.get(language));
  expect(words('xx')).toBeNull();
  there.set('xx', LEXICON);
  expect(words('xx')?.language).toBe('xx');
  // And of another that never came.
  expect(words('yy')).toBeNull();
});

it('has none of a language that its site does not come in', () => {
  expect(wordsAmong('linkedin', () => LEXICON)('xx')).toBeNull();
  expect(wordsAmong('linkedin', () => null)('xx')).toBeNull();
});

it('answers for its own words only, and not for those that every object has', () => {
  const units = wordsAmong('facebook', () => LEXICON)('xx')?.units;
  expect(units?.constructor).toBeUndefined();
  expect(Object.getPrototypeOf(units)).toBeNull();
});
