/** The sheet that holds the pages side by side: at most three sentences a site, the table, and how to read it. */

import type { Comparison } from '../view/compare.ts';
import type { Locale } from '../words/format.ts';
import { isSameDay } from '../words/months-and-days.ts';
import { pageWords } from '../words/words.ts';
import type { ComparisonPart } from './report-shape.ts';
import type { Writer } from './writer.ts';

export function comparisonPart(comparison: Comparison, locale: Locale, writer: Writer): ComparisonPart {
  const { report, compare } = pageWords(locale);
  const words = report.comparison;
  const { groups, pages, end, newest } = comparison;
  const own = groups.flatMap(({ rows }) => rows).find(({ mine }) => mine);
  const title =
    own && pages > 1 ? words.beside({ name: compare.called(own), others: pages - 1 }) : words.among({ pages });
  return {
    title: writer.line('compare:title', title),
    sentences: groups.flatMap(({ site, sentences }) =>
      sentences.map((sentence, place) => writer.line(`compare:${site}:${place}`, compare.sentence(sentence))),
    ),
    comparison,
    notes: [
      writer.line('compare:note', words.note({ at: end, years: false })),
      ...(isSameDay(newest, end) ? [] : [writer.line('compare:counts', words.counts)]),
      ...(groups.length > 1 ? [writer.line('compare:sites', words.twoSites)] : []),
    ],
  };
}
