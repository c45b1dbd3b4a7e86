/** A row for the sheet that a company keeps month by month: what the page shows, and room for what only the company knows. */
import type { AuditJson } from '../audit-json.ts';
import { DAY } from '../measures/days.ts';
import type { Count } from '../reading/reading.ts';
import { heardOf, lastPostOf, postsOf } from '../view/compare-figures.ts';
import { dateRange } from '../words/dates.ts';
import type { AfterReadingWords } from '../words/en/after-reading.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords, words as wordsOf } from '../words/words.ts';
import { type Cell, htmlTableOf, tsvOf } from './csv.ts';

type Said = AfterReadingWords['monthly'];
type Column = keyof Said['columns'];

/** Headings and one row, for the clipboard. What is not known is an empty cell; the last column is the person's to fill in. */
export function monthlySheet(audit: AuditJson, locale: Locale): { tsv: string; html: string } {
  const { monthly: said } = deeperWords(locale).afterReading;
  const names = Object.keys(said.columns) as Column[];
  const row = rowOf(audit, said, locale);
  const rows: Cell[][] = [names.map((name) => said.columns[name]), names.map((name) => row[name])];
  return { tsv: tsvOf(rows, locale), html: htmlTableOf(rows, said.caption, locale) };
}

function rowOf(audit: AuditJson, said: Said, locale: Locale): Record<Column, Cell> {
  const { reading, measures } = audit;
  return {
    readAt: reading.readAt.slice(0, 10),
    page: reading.page.name ?? reading.page.handle,
    site: wordsOf(locale).interface.sites[reading.site],
    lastPost: lastPost(audit, said, locale),
    posts: postsCell(audit, said),
    interactions: heardOf(reading, measures)?.median.low ?? null,
    followers: countCell(reading.page.followers, said),
    enquiries: null,
  };
}

/** Its day, where it is known to the day; else the stretch in which it lies. */
function lastPost({ reading, measures }: AuditJson, said: Said, locale: Locale): Cell {
  const last = lastPostOf(reading, measures);
  if (last === null) return null;
  if (last === 'none') return said.noPost;
  const before = (days: number) => new Date(Date.parse(reading.readAt) - days * DAY);
  const [from, to] = [before(last.days.high), before(last.days.low)];
  const [first, final] = [from, to].map((at) => at.toISOString().slice(0, 10));
  return first === final && first !== undefined ? first : dateRange(locale)(from, to);
}

/** A figure where the whole quarter was seen, and no post can stand between; else words that say how far it goes. */
function postsCell({ reading, measures }: AuditJson, said: Said): Cell {
  const posts = postsOf(reading, measures);
  if (posts === null) return null;
  const { seen, atLeast, days } = posts;
  if (atLeast) return said.atLeast({ figure: seen.low });
  if (days === null) return seen.low === seen.high ? seen.low : said.figure({ figure: seen });
  return said.inDays({ figure: said.figure({ figure: seen }), days });
}

function countCell(count: Count | null, said: Said): Cell {
  if (count === null) return null;
  return count.low === count.high ? count.low : said.figure({ figure: count });
}
