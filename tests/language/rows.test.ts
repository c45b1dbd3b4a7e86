/** Every word in the sites' own rows is read as what its row says. */
import { describe, expect, it } from 'vitest';
import { readCount, readNounCount } from '../../lib/language/counts.ts';
import { LANGUAGES } from '../../lib/language/languages.ts';
import type { Noun, SiteWords, Unit } from '../../lib/language/site-words/rows.ts';
import { readTime } from '../../lib/language/times.ts';
import { siteWordsOf } from '../../scripts/lexicons/site-words-of.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { momentOf, NOW } from './shown/ages.ts';
import { sitesOf } from './shown/languages.ts';

const DAY = 86_400_000;
const all = await Promise.all(LANGUAGES.map(async (language) => [language, await siteWordsOf(language)] as const));
const places = all.flatMap(([language, rows]) =>
  sitesOf(language).flatMap((site) => {
    const own = rows.filter((row) => row.site === site || row.site === 'both');
    return own.length === 0 ? [] : [{ language, site, rows: own }];
  }),
);

it('says where each word was seen, and when', () => {
  for (const { rows } of places) {
    for (const { source } of rows) {
      expect(source.where.length).toBeGreaterThan(5);
      expect(source.year).toBeGreaterThanOrEqual(2011);
      expect(source.year).toBeLessThanOrEqual(2026);
    }
  }
});

describe.each(places)('$language on $site', ({ language, site, rows }) => {
  const words = wordsOnDisk(site)(language);
  const entries = <Name extends string, Value>(of: (row: SiteWords) => Partial<Record<Name, Value>> | undefined) =>
    rows.flatMap((row) => Object.entries(of(row) ?? {}) as [Name, Value][]);
  const all = (of: (row: SiteWords) => string[] | undefined) => rows.flatMap((row) => of(row) ?? []);
  const holds = (text: string, moment: number) => {
    const span = readTime(text, words, NOW);
    return span !== null && span.from <= moment && moment <= span.to;
  };
  const put = (word: string, n: number, gap: string) =>
    word.includes('#') ? word.replace('#', `${n}`) : `${n}${gap}${word}`;

  it('units', () => {
    const listed = entries<Unit, string[]>((row) => row.units).flatMap(([unit, shown]) =>
      shown.map((word) => ({ unit, word })),
    );
    const wrong = listed.filter(({ unit, word }) =>
      [1, 3, 21, 100].some((n) => ['', ' '].some((gap) => !holds(put(word, n, gap), momentOf(unit, n, 0.5)))),
    );
    expect(wrong).toEqual([]);
  });

  it('"ago"', () => {
    // With any unit of the language.
    const [unit = '', word = ''] = Object.entries(words?.units ?? {}).find(([, units]) => units.join() === 'day') ?? [];
    if (unit === '') return;
    const core = unit.includes('#') ? unit.replace('#', ' 3 ') : `3 ${unit}`;
    expect(word).toEqual(['day']);
    expect(all((row) => row.ago).filter((ago) => !holds(ago.replace('#', core), momentOf('day', 3, 0.5)))).toEqual([]);
  });

  it('"now", "today", "yesterday"', () => {
    const said = (days: number, shown: string[]) =>
      shown.filter((word) => !holds(word, NOW.getTime() - days * DAY) || !holds(`${word} 14:32`, clockOf(days)));
    expect(all((row) => row.now).filter((word) => !holds(word, NOW.getTime() - 1))).toEqual([]);
    expect(
      said(
        1,
        all((row) => row.yesterday),
      ),
    ).toEqual([]);
    expect(
      said(
        2,
        all((row) => row.dayBefore),
      ),
    ).toEqual([]);
    expect(all((row) => row.today).filter((word) => !holds(`${word} 10:32`, clockOf(0) - 4 * 3_600_000))).toEqual([]);
  });

  /** 14:32, by a clock in Greenwich. */
  function clockOf(days: number): number {
    return Date.UTC(2026, 10, 25 - days, 14, 32);
  }

  it('suffixes', () => {
    const [, decimal = '.'] = words?.separators[0] ?? [];
    const wrong = entries<string, number>((row) => row.suffixes).filter(([suffix, scale]) =>
      ['', ' '].some((gap) => {
        const read = readCount(`1${decimal}2${gap}${suffix}`, words, 'cut');
        return read?.low !== Math.round(1.2 * scale) || read.high !== Math.round(1.3 * scale) - 1;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('nouns', () => {
    const listed = entries<Noun, string[]>((row) => row.nouns).flatMap(([noun, shown]) =>
      shown.map((word) => ({ noun, word })),
    );
    const wrong = listed.filter(({ noun, word }) => {
      const texts = word.includes('#') ? [word.replace('#', '5')] : [`5 ${word}`, `${word}: 5`, `${word} (5)`];
      return texts.some((text) => {
        const read = readNounCount(text, words, 'cut');
        return read?.count.low !== 5 || read.count.high !== 5 || !read.nouns.includes(noun);
      });
    });
    expect(wrong).toEqual([]);
  });

  it('texts without a digit', () => {
    const wrong = entries<string, string>((row) => row.exact).filter(([text, meaning]) => {
      const [n, what = ''] = meaning.split(' ');
      const read = readNounCount(text, words, 'cut');
      const isCounted = read?.count.low === Number(n) && read.nouns.some((noun) => noun === what);
      return !isCounted && !(isUnit(what) && holds(text, momentOf(what, Number(n), 0.5)));
    });
    expect(wrong).toEqual([]);
  });
});

function isUnit(name: string): name is Unit {
  return ['minute', 'hour', 'day', 'week', 'month', 'year'].includes(name);
}
