/** Half a page on how the report came about: no author of a study, and no term of statistics (those stand in METHOD.md). */
import { INACTIVE_DAYS, LEAST_POSTS } from '../diagnosis/verdict-borders.ts';
import type { Views } from '../words/en/report.ts';
import type { Locale } from '../words/format.ts';
import { pageWords } from '../words/words.ts';
import type { MethodPart } from './report-shape.ts';
import type { Writer } from './writer.ts';

export function methodPart(views: readonly Views[], locale: Locale, writer: Writer): MethodPart {
  const { method } = pageWords(locale).report;
  return {
    title: writer.line('method:title', method.title),
    paragraphs: [
      writer.line('method:opened', method.opened({ views })),
      writer.line('method:rhythm', method.rhythm),
      writer.line('method:response', method.response),
      writer.line('method:inactive', method.inactive({ days: INACTIVE_DAYS, posts: LEAST_POSTS })),
      writer.line('method:references', method.references),
      writer.line('method:limits', method.limits),
    ],
  };
}
