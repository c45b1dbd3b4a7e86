import type { AuditJson } from '../audit-json.ts';
import { summaryParts } from '../diagnosis/summary.ts';
import type { Locale } from '../words/format.ts';
import { bullets, escaped, linked, paragraph } from './html.ts';

/** The copied summary as rich text for mail: the same words as the plain text, the facts as a list. */
export function summaryHtml(
  { reading, measures, diagnosis }: Pick<AuditJson, 'reading' | 'measures' | 'diagnosis'>,
  locale: Locale,
): string {
  const { name, site, url, read, verdict, sentence, facts, caveat } = summaryParts(
    reading,
    measures,
    diagnosis,
    locale,
  );
  return [
    paragraph(`<b>${escaped(name)}</b>, ${escaped(site)}<br>${linked(url)}<br>${escaped(read)}`),
    paragraph(`<b>${escaped(verdict)}.</b> ${escaped(sentence)}`),
    bullets(facts.map(escaped)),
    paragraph(escaped(caveat)),
  ].join('');
}
