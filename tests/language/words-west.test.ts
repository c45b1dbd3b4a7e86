import { describe, expect, test } from 'vitest';
import { readNounCount } from '../../lib/language/counts.ts';
import { readTime } from '../../lib/language/times.ts';
import type { Noun, SiteName } from '../../lib/language/words.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

// Texts that pages of the two sites showed between 2020 and 2026, with what they mean. The numbers are invented where the
// page was a company's.
const NOW = new Date('2026-11-25T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function age(site: SiteName, language: string, text: string): [atLeast: number, lessThan: number] | null {
  const span = readTime(text, wordsOnDisk(site)(language), NOW);
  return span && [NOW.getTime() - span.to, NOW.getTime() - span.from];
}

function count(site: SiteName, language: string, text: string): [low: number, high: number, nouns: Noun[]] | null {
  const read = readNounCount(text, wordsOnDisk(site)(language), 'cut');
  return read && [read.count.low, read.count.high, read.nouns];
}

describe("ages of LinkedIn's web", () => {
  test.each<[string, string, number, number]>([
    ['de', '4 Tag(e) •', 4 * DAY, 5 * DAY],
    ['de', '1 Woche(n)', 7 * DAY, 14 * DAY],
    ['de', '3 Tage •', 3 * DAY, 4 * DAY],
    ['es', '10 meses •', 300 * DAY, 335.5 * DAY],
    ['es', 'Hace 2 semanas', 14 * DAY, 21 * DAY],
    ['fr', '3 j •', 3 * DAY, 4 * DAY],
    ['fr', '1 sem. •', 7 * DAY, 14 * DAY],
    ['it', '3 ore •', 3 * HOUR, 4 * HOUR],
    ['it', '6 giorni •', 6 * DAY, 7 * DAY],
    ['nl', '18 mnd', 540 * DAY, 579.5 * DAY],
    ['pt', '3 sem •', 21 * DAY, 28 * DAY],
    ['pt', 'Há 11 horas', 11 * HOUR, 12 * HOUR],
  ])('%s: %s', (language, text, atLeast, lessThan) => {
    expect(age('linkedin', language, text)).toEqual([atLeast, lessThan]);
  });

  test('a letter that Italian has for minutes and for months covers both', () => {
    expect(age('linkedin', 'it', '5m fa')).toEqual([5 * 60_000, 183 * DAY]);
  });

  test("Germany's letters are Facebook's, and no other site's", () => {
    expect(age('facebook', 'de', '5M')).toEqual([5 * 60_000, 6 * 60_000]);
    expect(age('linkedin', 'de', '5M')).toBeNull();
  });
});

describe('counts with what they count', () => {
  test.each<[SiteName, string, string, number, number, Noun]>([
    ['linkedin', 'de', '4.267 Follower*innen', 4_267, 4_267, 'followers'],
    ['linkedin', 'de', '1.234 Follower auf LinkedIn', 1_234, 1_234, 'followers'],
    ['linkedin', 'de', '16 Reaktionen', 16, 16, 'reactions'],
    ['linkedin', 'es', '66.230 seguidores en LinkedIn', 66_230, 66_230, 'followers'],
    ['linkedin', 'fr', '18 M d’abonnés', 18_000_000, 18_999_999, 'followers'],
    ['linkedin', 'fr', '26 K abonnés', 26_000, 26_999, 'followers'],
    ['linkedin', 'it', '12 diffusioni post', 12, 12, 'shares'],
    ['linkedin', 'pt', '48 compartilhamentos', 48, 48, 'shares'],
    ['linkedin', 'pt', '40 mil seguidores', 40_000, 40_999, 'followers'],
    ['facebook', 'en', '2.1M likes', 2_100_000, 2_199_999, 'likes'],
    ['facebook', 'en', '98 were here', 98, 98, 'were-here'],
    ['facebook', 'es', '19 864 seguidores', 19_864, 19_864, 'followers'],
    ['facebook', 'es', '1,5 mill. de seguidores', 1_500_000, 1_599_999, 'followers'],
    ['facebook', 'es', '17.980 personas están hablando de esto', 17_980, 17_980, 'talking-about'],
    ['facebook', 'fr', '1,7 K followers', 1_700, 1_799, 'followers'],
    ['facebook', 'fr', '17 en parlent', 17, 17, 'talking-about'],
    ['facebook', 'fr', 'Toutes les réactions : 33 K', 33_000, 33_999, 'reactions'],
    ['facebook', 'it', 'Mi piace: 13.952', 13_952, 13_952, 'likes'],
    ['facebook', 'it', '271 persone ne parlano', 271, 271, 'talking-about'],
    ['facebook', 'pt', '12.345 curtidas', 12_345, 12_345, 'likes'],
    ['facebook', 'pt', '9 estiveram aqui', 9, 9, 'were-here'],
    ['facebook', 'pt-PT', '168 a falar sobre isto', 168, 168, 'talking-about'],
  ])('%s, %s: %s', (site, language, text, low, high, noun) => {
    const read = count(site, language, text);
    expect(read?.slice(0, 2)).toEqual([low, high]);
    expect(read?.[2]).toContain(noun);
  });

  test('one Dutch word is a comment and a reaction', () => {
    expect(count('facebook', 'nl', '5 reacties')?.[2].toSorted()).toEqual(['comments', 'reactions']);
  });

  test.each([
    ['de', '5 Tsd. Aufrufe und mehr'],
    ['it', '5 mila cose'],
    ['nl', '5 x gedeeld'],
    ['fr', '31 suivi(e)s'],
  ])('words that are not all known give nothing: %s, %s', (language, text) => {
    expect(count('facebook', language, text)).toBeNull();
  });
});
