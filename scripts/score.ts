/**
 * `npm run --silent score`: the reader against real saved pages (CAPTURES_DIR, default ../shared/captures).
 * With `-- --scramble SEED`: the same pages, every class name replaced by noise. With `-- --without LAYOUT`: by a reader
 * that does not know this layout; `-- --layouts-off`: a row for each, over the samples as well. With
 * `-- --strings FILE.jsonl`: the language part against displayed texts, `--missed` with those that were not read,
 * `--without-site-words` by CLDR alone. Exits 1 where one value is wrong.
 */
import '../lib/words/all.ts';
import { parseArgs } from 'node:util';
import { diagnose } from '../lib/diagnosis/diagnose.ts';
import { measure } from '../lib/measures/measure.ts';
import { CAPTURES, type PageCase, pageCases, readCaseWith } from './scoring/captures.ts';
import { compare, type Mark, type Result } from './scoring/compare.ts';
import { layoutsOff } from './scoring/layouts-off.ts';
import { scoreStrings } from './scoring/strings.ts';

const { values } = parseArgs({
  options: {
    strings: { type: 'string' },
    'without-site-words': { type: 'boolean' },
    missed: { type: 'boolean' },
    scramble: { type: 'string' },
    without: { type: 'string', multiple: true },
    'layouts-off': { type: 'boolean' },
  },
});
const marks = marksOf();
const total = (mark: Mark) => marks.filter((each) => each === mark).length;
console.log(`right=${total('right')} missed=${total('missed')} wrong=${total('wrong')}`);
process.exitCode = total('wrong') > 0 ? 1 : 0;

function marksOf(): Mark[] {
  if (values['layouts-off']) return scoreLayoutsOff();
  return values.strings === undefined ? scoreCaptures() : scoreTexts(values.strings);
}

function scoreLayoutsOff(): Mark[] {
  return layoutsOff().flatMap(({ layout, pages, all, read, wrong }) => {
    const share = `${Math.round((100 * read) / Math.max(1, all))} %`.padStart(5);
    console.log(`${layout.padEnd(20)} ${String(pages).padStart(3)} pages  still read ${share}  wrong ${wrong.length}`);
    for (const line of wrong) console.log(`    wrong ${line}`);
    const counts: Record<Mark, number> = { right: read, missed: all - read - wrong.length, wrong: wrong.length };
    return (Object.keys(counts) as Mark[]).flatMap((mark) => Array.from({ length: counts[mark] }, () => mark));
  });
}

function scoreCaptures(): Mark[] {
  const cases = pageCases(CAPTURES);
  if (cases.length === 0) console.log('skipped: no captures');
  const results = cases.map((page) => ({ page, results: resultsOf(page) }));
  for (const { page, results: found } of results) {
    console.log(`${row(found.map((result) => result.mark))}  ${page.name}`);
    for (const { field, mark, detail } of found) if (mark !== 'right') console.log(`    ${mark} ${field}: ${detail}`);
  }
  return results.flatMap(({ results: found }) => found.map((result) => result.mark));
}

function resultsOf(page: PageCase): Result[] {
  const { scramble, without } = values;
  const outcome = readCaseWith(page, {
    ...(scramble !== undefined && { scramble: Number(scramble) }),
    ...(without !== undefined && { without }),
  });
  const results = compare(page.expected, outcome);
  const never = page.expected.neverVerdicts;
  if (never === undefined || !outcome.ok) return results;
  const context = { lens: 'mine' } as const;
  const { verdict } = diagnose(outcome.reading, measure(outcome.reading), { locale: 'en', context });
  return [...results, { field: 'verdict', mark: never.includes(verdict) ? 'wrong' : 'right', detail: verdict }];
}

function scoreTexts(file: string): Mark[] {
  const results = scoreStrings(file, values['without-site-words']);
  const groups = Map.groupBy(results, ({ lang, site }) => `${lang} ${site}`);
  for (const [name, group] of [...groups].sort()) console.log(`${row(group.map((result) => result.mark))}  ${name}`);
  for (const { lang, site, text, mark } of results)
    if (mark === 'wrong' || (mark === 'missed' && values.missed)) console.log(`    ${mark} ${site} ${lang}: ${text}`);
  return results.map((result) => result.mark);
}

function row(all: Mark[]): string {
  const count = (mark: Mark) => String(all.filter((each) => each === mark).length).padStart(4);
  return `right ${count('right')}  missed ${count('missed')}  wrong ${count('wrong')}`;
}
