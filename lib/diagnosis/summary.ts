import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Locale } from '../words/format.ts';
import { wordsOf } from './catalogue.ts';
import type { Diagnosis } from './diagnosis.ts';
import { lead } from './lead.ts';

const SITES = { linkedin: 'LinkedIn', facebook: 'Facebook' };

/**
 * The text that "Copy summary" copies, at most six lines: page, site and address; when and how it was read;
 * the verdict; the three facts; one caveat. No word of a post, no name of a person.
 */
export function summary(reading: PageReading, measures: Measures, diagnosis: Diagnosis, locale: Locale): string {
  const words = wordsOf(locale).diagnosis;
  const { verdict, sentence, facts, settle, confidence } = lead(reading, measures, diagnosis, locale);
  const name = reading.page.name ?? reading.page.handle ?? words.summary.unnamed;
  const read = words.summary.read({
    at: new Date(reading.readAt),
    view: reading.coverage.view ?? null,
    posts: reading.posts.length,
  });
  const figures = facts.map(({ value, name, reference }) => `${value} ${name}${reference ? ` (${reference})` : ''}`);
  const caveat = settle ?? (diagnosis.confidence === 'high' ? words.summary.caveat : confidence);
  return [
    `${name}, ${SITES[reading.site]}, ${reading.url}`,
    read,
    `${verdict}. ${sentence}`,
    figures.join(' · '),
    caveat,
  ].join('\n');
}
