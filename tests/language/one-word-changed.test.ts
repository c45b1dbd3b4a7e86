/** A text of which one word is another never reads as something else, but as what it then says in its language. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTime, type Span } from '../../lib/language/times.ts';
import type { SiteName, Unit } from '../../lib/language/words.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { AGE_FORMS, ageText, learnRows, lettersIn, momentOf, NOW, ownUnits, UNITS, wordsFor } from './shown/ages.ts';
import { oneWordChanged } from './shown/changes.ts';
import { dateText, folded, halvesOf, monthsOf, persianDay, weekdaysOf } from './shown/dates.ts';
import { AGED, onEachSite, WRITTEN } from './shown/languages.ts';

const DAY = 86_400_000;
const HALF = DAY / 2;
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Units and months of all languages: the words that a page may mix in. */
const WORDS = [
  ...new Set([
    ...AGED.flatMap(({ tag }) => AGE_FORMS.flatMap((form) => [1, 5].flatMap((n) => lettersIn(ageText(tag, form, n))))),
    ...WRITTEN.flatMap(({ tag }) => [...monthsOf(tag).keys(), ...halvesOf(tag)].flatMap(lettersIn)),
  ]),
].filter((word) => !/\p{Nd}/u.test(word));

const ages = onEachSite(AGED);
const dates = onEachSite(WRITTEN);
beforeAll(async () => {
  for (const { language, site } of ages) await learnRows(language, site);
});

describe.each(ages)('an age: $language on $site', ({ language, tag, site }) => {
  const words = wordsOnDisk(site)(language);
  const letters = [...new Set(AGE_FORMS.flatMap((form) => [...lettersIn(ageText(tag, form, 5)).join('')]))];
  const months = monthsOf(tag);
  const weekdays = weekdaysOf(tag);
  const changed = fc
    .record({ form: fc.constantFrom(...AGE_FORMS), n: fc.integer({ min: 1, max: 31 }) })
    .chain(({ form, n }) =>
      oneWordChanged(ageText(tag, form, n), WORDS, letters).map((change) => ({ form, n, change })),
    );

  it('says what it says', () => {
    fc.assert(
      fc.property(changed, ({ form, n, change }) => {
        if (change === null) return;
        const span = readTime(change.text, words, NOW);
        if (span === null) return;
        const isIn = (moment: number) => span.from <= moment && moment <= span.to;
        const meant = [form.unit, ...(ownUnits(language, site, tag, form, n) ?? [])];
        if (meant.some((unit) => isIn(momentOf(unit, n, 0)))) return;
        // The new word is one of the language's own: then it says that.
        const units = unitsOf(language, site, tag, change.word);
        const isOwnUnit = units.some((unit) => [n, 1, 2].some((number) => isIn(momentOf(unit, number, 0))));
        const named = [...months].filter(([name]) => folded(change.text).includes(name));
        const days = named.flatMap(([, month]) => [2026, 2025].map((year) => Date.UTC(year, month, n, 12)));
        const isOwnDate =
          days.some((day) => isIn(Math.min(day, NOW.getTime()))) ||
          isPersian(tag, change.text, span) ||
          weekdays.has(folded(change.text));
        expect(isOwnUnit || isOwnDate || `${change.text} is read`).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(dates)('a date: $language on $site', ({ language, tag, site }) => {
  const words = wordsOnDisk(site)(language);
  const months = monthsOf(tag);
  const halves = halvesOf(tag);
  const letters = [...new Set([...months.keys(), ...halves].join('').match(/[\p{L}\p{M}]/gu))];
  const looks = ['full, clock', 'long', 'day, month', 'day, short month, year', 'day, short month, clock of 12 hours'];
  const changed = fc
    .record({ look: fc.constantFrom(...looks), ago: fc.integer({ min: 2, max: 350 * 1440 }) })
    .chain(({ look, ago }) => {
      const moment = NOW.getTime() - ago * 60_000;
      return oneWordChanged(dateText(tag, look, moment), WORDS, letters).map((change) => ({ moment, change }));
    });

  it('says what it says', () => {
    fc.assert(
      fc.property(changed, ({ moment, change }) => {
        if (change === null) return;
        const span = readTime(change.text, words, NOW);
        if (span === null) return;
        // What is said of today goes no further than now.
        const isIn = (time: number) => span.from <= time && Math.min(time, NOW.getTime()) <= span.to;
        if (isIn(moment)) return;
        const said = folded(change.text);
        const other = [...months]
          .filter(([name]) => said.includes(name))
          .flatMap(([, month]) => [2026, 2025].map((year) => inMonth(moment, month, year)));
        const isOwnMonth = other.some((time) => isIn(time) || isIn(time + HALF) || isIn(time - HALF));
        const isOwnHalf = halves.has(change.word) && (isIn(moment + HALF) || isIn(moment - HALF));
        // "25 j" is an age where "j" is a unit.
        const number = new Date(moment).getUTCDate();
        const isOwnAge = unitsOf(language, site, tag, change.word).some((unit) => isIn(momentOf(unit, number, 0)));
        expect(
          isOwnMonth || isPersian(tag, change.text, span) || isOwnHalf || isOwnAge || `${change.text} is read`,
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** Persian pages date by their own calendar as well. */
function isPersian(tag: string, text: string, { from, to }: Span): boolean {
  if (!/^(?:fa|ps|ckb)$/.test(tag)) return false;
  const [month] = persianDay((from + to) / 2);
  return [...monthsOf(tag, 'persian')].some(([name, at]) => at === month && folded(text).includes(name));
}

function inMonth(moment: number, month: number, year: number): number {
  const time = new Date(moment);
  time.setUTCFullYear(year, month);
  return time.getTime();
}

const known = new Map<string, [Unit, string[]][]>();

/** The units that the language has this word for, on this site. */
function unitsOf(language: string, site: SiteName, tag: string, word: string): Unit[] {
  const key = `${language} ${site}`;
  const words = known.get(key) ?? UNITS.map((unit) => [unit, [...wordsFor(language, site, tag, unit)]]);
  known.set(key, words);
  const isSaid = (one: string) => folded(one) === folded(word) || (UNSPACED.test(word) && word.includes(one));
  return words.filter(([, all]) => all.some(isSaid)).map(([unit]) => unit);
}
