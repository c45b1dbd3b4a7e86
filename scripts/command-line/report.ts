/** A diagnosis as text for a terminal. */
import type { AuditJson } from '../../lib/audit.ts';
import type { Tip, Tone } from '../../lib/diagnosis/diagnosis.ts';
import { lead } from '../../lib/diagnosis/lead.ts';
import type { Locale } from '../../lib/words/format.ts';
import { words } from '../../lib/words/words.ts';
import { HEADINGS } from './headings.ts';

const WIDTH = 96;
const SIGNS: Record<Tone, string> = { good: '+', warn: '-', bad: '-', info: 'o' };
/** As many next steps as a person takes on. */
const GIVEN_TIPS = 3;

export function reportText({ reading, measures, diagnosis }: AuditJson, locale: Locale): string {
  const said = lead(reading, measures, diagnosis, locale);
  const headings = HEADINGS[locale];
  const { note: noteText } = words(locale).reading;
  const name = reading.page.name ?? reading.page.handle ?? reading.url;
  const sections = [
    [name, reading.url],
    [
      said.verdict,
      ...wrapped(said.sentence),
      ...wrapped(said.confidence),
      ...(said.settle ? wrapped(said.settle) : []),
    ],
    said.facts.map(({ value, name, reference }) => `${value} ${name}${reference === null ? '' : ` (${reference})`}`),
    [headings.findings, ...diagnosis.findings.flatMap(({ tone, text }) => item(SIGNS[tone], text))],
    [
      headings.steps,
      ...diagnosis.tips.slice(0, GIVEN_TIPS).flatMap((tip, index) => item(`${index + 1}.`, tipText(tip))),
    ],
    [headings.unread, ...reading.notes.flatMap((note) => item('·', noteText(note)))],
  ];
  return sections
    .filter((lines) => lines.length > 1)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function tipText({ text, cost }: Tip): string {
  return cost === undefined ? text : `${text} (${cost})`;
}

function item(sign: string, text: string): string[] {
  const indent = ' '.repeat(sign.length + 1);
  return wrapped(text, WIDTH - indent.length).map((line, index) => (index === 0 ? `${sign} ${line}` : indent + line));
}

function wrapped(text: string, width = WIDTH): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
