/**
 * Ages and counts said in another language: what of a page's interface has a meaning that can be checked. Texts are
 * taken apart with the page's words and written with the other language's; a writing that the language part would read
 * as anything else is not used.
 */
import { readCount, readNounCount } from '../../lib/language/counts.ts';
import { foldedText, plainText } from '../../lib/language/text.ts';
import { readTime } from '../../lib/language/times.ts';
import { type Noun, type SiteName, type Unit, type Words, wordKey } from '../../lib/language/words.ts';
import { wordsOnDisk } from '../lexicons-on-disk.ts';
import { nounFor, type SpokenLanguage, shortUnit, suffixFor } from './spoken.ts';

/** From which language into which, on which site. */
export interface Translation {
  site: SiteName;
  from: Words;
  to: Words;
  target: SpokenLanguage;
}

/** `null` where the page's language is not one of the seven. */
export function translation(site: SiteName, language: string, target: SpokenLanguage): Translation | null {
  const words = wordsOnDisk(site);
  const [from, to] = [words(language), words(target)];
  return from === null || to === null ? null : { site, from, to, target };
}

/** The text in the other language; `null` where it is no age, count or number, or its meaning there is not settled. */
export function translated(text: string, how: Translation): string | null {
  const [start = '', ...rest] = text.split('•');
  const age = ageIn(plainText(start), how);
  if (age !== null) return [age + (rest.length > 0 ? ' ' : ''), ...rest].join('•');
  return countIn(plainText(text), how);
}

/** Any moment serves: only differences from it count. */
const NOW = new Date('2026-11-20T12:00:00Z');

function ageIn(text: string, { from, to, site, target }: Translation): string | null {
  const age = readTime(text, from, NOW);
  const parts = partsOfAge(foldedText(text), from);
  if (age === null || parts === null) return null;
  const written = parts.long ? [longAge(parts.n, parts.unit, target)] : shortAges(parts.n, parts.unit, site, target);
  const isSame = (candidate: string) => {
    const read = readTime(candidate, to, NOW);
    return read !== null && read.from === age.from && read.to === age.to;
  };
  return [...written, longAge(parts.n, parts.unit, target)].find(isSame) ?? null;
}

/** "il y a 3 semaines" -> 3, week, long. Without "ago" it is the sites' short form. */
function partsOfAge(text: string, words: Words): { n: number; unit: Unit; long: boolean } | null {
  const before = words.before.find((phrase) => text.startsWith(`${phrase} `));
  const after = words.after.find((phrase) => text.endsWith(` ${phrase}`));
  const core = text.slice(before?.length ?? 0, text.length - (after?.length ?? 0)).trim();
  const [, digits, word = ''] = /^(\d{1,2}) ?([^\d\s].*)$/.exec(core) ?? [];
  const unit = words.units[wordKey(word)]?.[0];
  if (digits === undefined || unit === undefined) return null;
  return { n: Number(digits), unit, long: before !== undefined || after !== undefined };
}

function longAge(n: number, unit: Unit, target: SpokenLanguage): string {
  return new Intl.RelativeTimeFormat(target, { numeric: 'always' }).format(-n, unit);
}

/** The site's own form, without a space as English LinkedIn writes it, else with one. */
function shortAges(n: number, unit: Unit, site: SiteName, target: SpokenLanguage): string[] {
  const token = shortUnit(unit, site, target);
  if (token === null) return [];
  return [target === 'en' || target === 'nl' ? `${n}${token}` : `${n} ${token}`];
}

function countIn(text: string, how: Translation): string | null {
  const { from, to, target } = how;
  if (readCount(text, from, 'cut') !== null) return numberIn(text, how);
  const named = readNounCount(text, from, 'cut');
  const noun = named && nounOf(named.nouns);
  const number = named && numberIn(named.count.shown, how);
  if (!named || !noun || number === null) return null;
  const word = nounFor(noun, named.count.low === 1 && named.count.high === 1, target);
  if (word === null) return null;
  const written = /^\p{L}/u.test(text) ? `${capital(word)}: ${number}` : `${number} ${word}`;
  return readNounCount(written, to, 'cut')?.nouns.includes(noun) ? written : null;
}

/** A word for two things can only be translated by who knows the place. "Likes" are also a post's reactions. */
function nounOf(nouns: Noun[]): Noun | null {
  const [noun, ...others] = nouns.includes('likes') ? (['likes'] as const) : nouns;
  return noun === undefined || others.length > 0 ? null : noun;
}

/** "1,330" -> "1.330", "1.2K" -> "1,2 Tsd": by both languages' separators and suffixes. */
function numberIn(shown: string, { from, to, target }: Translation): string | null {
  const meant = readCount(shown, from, 'cut');
  const [, digits = '', suffix = ''] = /^([\d.,’' ]*\d)(.*)$/.exec(foldedText(shown)) ?? [];
  const scale = suffix === '' ? undefined : readCount(`1${suffix}`, from, 'cut')?.low;
  const [, decimal = '.'] = from.separators[0] ?? [];
  const [group = ' ', point = '.'] = to.separators[0] ?? [];
  const at = scale === undefined ? -1 : digits.lastIndexOf(decimal);
  const [whole, fraction] = at < 0 ? [digits, null] : [digits.slice(0, at), digits.slice(at + 1)];
  const number = grouped(whole, group) + (fraction === null ? '' : point + fraction);
  const written = scale === undefined ? [number] : suffixesFor(scale, target, to).map((word) => number + word);
  const isSame = (candidate: string) => {
    const read = readCount(candidate, to, 'cut');
    return read !== null && read.low === meant?.low && read.high === meant.high;
  };
  return written.find(isSame) ?? null;
}

function suffixesFor(scale: number, target: SpokenLanguage, words: Words): string[] {
  const others = Object.entries(words.suffixes).flatMap(([suffix, value]) => (value === scale ? suffix : []));
  const all = [suffixFor(scale, target), ...others].filter((suffix) => suffix !== null);
  return all.map((suffix) => (suffix.length > 1 ? ` ${suffix}` : suffix.toUpperCase()));
}

/** Groups of three where the number has groups already; one of four digits may stand without in either language. */
function grouped(whole: string, group: string): string {
  const plain = whole.replace(/\D/g, '');
  return plain === whole ? whole : plain.replace(/\B(?=(?:\d{3})+$)/g, group);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
