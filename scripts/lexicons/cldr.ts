/**
 * What CLDR (through this Node's Intl, with all of ICU's data) shows in a language, turned round: from each text that it
 * can make to what it means.
 */
import { UNSPACED, unitKey } from '../../lib/language/ages.ts';
import type { Unit } from '../../lib/language/site-words/rows.ts';
import { wordKey } from '../../lib/language/words.ts';
import { add, type Meanings } from './meanings.ts';

export const UNITS: Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
const STYLES = ['long', 'short', 'narrow'] as const;
/** Numbers that meet every plural form of every language, and the dual that some write without a digit. */
const SAMPLES = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 20, 21, 22, 25, 100, 101];

/** How Intl names the languages whose files are called otherwise. */
const INTL_NAMES: Record<string, string> = { pt: 'pt-BR', zh: 'zh-Hans', 'zh-TW': 'zh-Hant-TW', 'zh-HK': 'zh-Hant-HK' };

/** The tag to ask Intl with; `null` where CLDR does not have the language: Intl would answer in English. */
export function cldrTag(language: string): string | null {
  const tag = INTL_NAMES[language] ?? language;
  return Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0 ? null : tag;
}

/** Where CLDR does not have a text, Intl shows the root's "-3 w". */
function isOfRoot(text: string): boolean {
  return /^[-−+]\s?\d/.test(text);
}

export interface CldrAges {
  before: Set<string>;
  after: Set<string>;
  units: Meanings<Unit>;
  /** Texts without a digit. */
  exact: Meanings<string>;
}

/** Every way to say how long ago, and how long. */
export function cldrAges(tag: string): CldrAges {
  const none: CldrAges = { before: new Set(), after: new Set(), units: new Map(), exact: new Map() };
  const relative = STYLES.flatMap((style) => SAMPLES.map((n) => pastTexts(tag, style, n)));
  const ago = relative.filter((texts) => ![...texts.values()].some(({ text }) => isOfRoot(text))).map(agoIn);
  const before = new Set(ago.map(({ start }) => start).filter(Boolean));
  const after = new Set(ago.map(({ end }) => end).filter(Boolean));
  const ages: CldrAges = { ...none, before, after };
  for (const texts of [...relative, ...STYLES.flatMap((style) => SAMPLES.map((n) => bareTexts(tag, style, n)))]) {
    for (const [unit, { n, text }] of texts) take(ages, unit, n, withoutAgo(text, ages));
  }
  return ages;
}

function take({ units, exact }: CldrAges, unit: Unit, n: number, core: string): void {
  if (isOfRoot(core)) return;
  if (!/\d/.test(core)) {
    if ((n === 1 || n === 2) && core !== '') add(exact, core, `${n} ${unit}`);
    return;
  }
  const key = unitKey(core);
  if (!isOneLetter(key)) add(units, key, unit);
}

/** One letter is an abbreviation, of which the sites have their own; in Han, kana and Hangul it is a word. */
function isOneLetter(key: string): boolean {
  const letters = key.replace(/[^\p{L}\p{M}]/gu, '');
  return [...letters].length <= 1 && !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(letters);
}

type Texts = Map<Unit, { n: number; text: string }>;

function pastTexts(tag: string, style: (typeof STYLES)[number], n: number): Texts {
  const format = new Intl.RelativeTimeFormat(tag, { style, numeric: 'always' });
  return new Map(UNITS.map((unit) => [unit, { n, text: wordKey(format.format(-n, unit)) }]));
}

function bareTexts(tag: string, unitDisplay: (typeof STYLES)[number], n: number): Texts {
  const textOf = (unit: Unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay }).format(n);
  return new Map(UNITS.map((unit) => [unit, { n, text: wordKey(textOf(unit)) }]));
}

/** What all units of one style have in common around the number and its unit. */
function agoIn(texts: Texts): { start: string; end: string } {
  const all = [...texts.values()].map(({ text }) => text);
  return { start: commonStart(all), end: commonEnd(all) };
}

/** Whole words; where words stick together, letters. */
function pieces(text: string): string[] {
  return UNSPACED.test(text) ? [...text] : text.split(/(?<= )/);
}

function commonStart(texts: string[]): string {
  const [first = [], ...others] = texts.map(pieces);
  const length = first.findIndex((piece, at) => /[\d#]/.test(piece) || others.some((other) => other[at] !== piece));
  return first.slice(0, Math.max(0, length)).join('').trim();
}

function commonEnd(texts: string[]): string {
  const parted = texts.map((text) => (UNSPACED.test(text) ? [...text] : text.split(/(?= )/)).reverse());
  const [first = [], ...others] = parted;
  const length = first.findIndex((piece, at) => /\d/.test(piece) || others.some((other) => other[at] !== piece));
  return first.slice(0, Math.max(0, length)).reverse().join('').trim();
}

function withoutAgo(text: string, { before, after }: Pick<CldrAges, 'before' | 'after'>): string {
  const longest = (set: Set<string>) => [...set].sort((one, other) => other.length - one.length);
  const start = longest(before).find((phrase) => text.startsWith(`${phrase}`)) ?? '';
  const rest = text.slice(start.length).trim();
  const end = longest(after).find((phrase) => rest.endsWith(phrase)) ?? '';
  return rest.slice(0, rest.length - end.length).trim();
}

/** "Yesterday", "now", "last week". */
export function cldrNamed(tag: string) {
  const now = new Set<string>();
  const last: Meanings<Unit> = new Map();
  const days: Meanings<string> = new Map();
  for (const style of STYLES) {
    const auto = new Intl.RelativeTimeFormat(tag, { style, numeric: 'auto' });
    const named = (n: number, unit: Intl.RelativeTimeFormatUnit) => {
      const text = wordKey(auto.format(n, unit));
      return /\d/.test(text) || text === wordKey(new Intl.RelativeTimeFormat(tag, { style }).format(n, unit))
        ? null
        : text;
    };
    const moment = named(0, 'second');
    if (moment !== null) now.add(moment);
    for (const [n, code] of [
      [0, 'd0'],
      [-1, 'd1'],
      [-2, 'd2'],
    ] as const)
      addNamed(days, named(n, 'day'), code);
    for (const unit of ['week', 'month', 'year'] as const) addNamed(last, named(-1, unit), unit);
  }
  return { now, last, days };
}

function addNamed<Meaning extends string>(meanings: Meanings<Meaning>, text: string | null, meaning: Meaning): void {
  if (text !== null) add(meanings, text, meaning);
}
