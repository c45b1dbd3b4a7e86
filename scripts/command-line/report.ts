/** A diagnosis as text for a terminal. */
import type { AuditJson } from '../../lib/audit.ts';
import type { Chain } from '../../lib/diagnosis/chain.ts';
import { GIVEN_TIPS } from '../../lib/diagnosis/choose-tips.ts';
import type { Group, PlanWeek, Tip, Tone } from '../../lib/diagnosis/diagnosis.ts';
import { effortFigures } from '../../lib/diagnosis/effort.ts';
import { lead } from '../../lib/diagnosis/lead.ts';
import { notesSaid } from '../../lib/view/notes-said.ts';
import { formatOf, type Locale } from '../../lib/words/format.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { HEADINGS } from './headings.ts';
import { lensSections } from './lens-text.ts';
import { item, wrapped } from './lines.ts';

const SIGNS: Record<Tone, string> = { good: '+', warn: '-', bad: '-', info: 'o' };

/** @param chain how the verdict was decided, where that is asked for. */
export function reportText(
  { reading, measures, diagnosis, lens }: AuditJson,
  locale: Locale,
  chain: Chain | null = null,
): string {
  const said = lead(reading, measures, diagnosis, locale);
  const headings = HEADINGS[locale];
  const name = reading.page.name ?? reading.page.handle ?? reading.url;
  const sections = [
    [name, reading.url],
    [
      ...(lens ? [lens.headline] : []),
      lens?.under ?? said.verdict,
      ...wrapped(said.sentence),
      ...wrapped(said.confidence),
      ...(said.settle ? wrapped(said.settle) : []),
    ],
    diagnosis.group ? groupLines(diagnosis.group) : [],
    said.facts.map(({ value, name, reference }) => `${value} ${name}${reference === null ? '' : ` (${reference})`}`),
    ...(chain === null ? [] : [chainLines(chain)]),
    ...(lens ? lensSections(lens, reading, headings) : []),
    [headings.findings, ...diagnosis.findings.flatMap(({ tone, text }) => item(SIGNS[tone], text))],
    lens ? [] : stepLines(diagnosis.tips, headings.steps, locale),
    diagnosis.plan ? planLines(diagnosis.plan, headings.plan, locale) : [],
    [headings.unread, ...notesSaid(reading, deeperWords(locale).notes).flatMap((sentence) => item('·', sentence))],
  ];
  return sections
    .filter((lines) => lines.length > 1)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function chainLines({ title, links, so, basis }: Chain): string[] {
  const asked = links.map(({ question, said }) => `${question} ${said}`);
  const numbered = [...asked, so].flatMap((text, index) => item(`${index + 1}.`, text));
  return [title, ...numbered, ...basis.flatMap((text) => wrapped(text))];
}

function stepLines(tips: Tip[], heading: string, locale: Locale): string[] {
  return [heading, ...tips.slice(0, GIVEN_TIPS).flatMap((tip, index) => item(`${index + 1}.`, tipText(tip, locale)))];
}

/** What a step takes stands beside it: its start, and what goes on. */
function tipText(tip: Tip, locale: Locale): string {
  return `${tip.text} (${deeperWords(locale).sections.steps.effort(effortFigures(tip))})`;
}

function planLines(plan: PlanWeek[], heading: string, locale: Locale): string[] {
  const colon = locale === 'fr' ? '\u00a0:' : ':';
  return [
    heading,
    ...plan.flatMap(({ from, to, text, who, cost }) =>
      item('·', `${datesOf(from, to, locale)}${colon} ${text} (${who} · ${cost})`),
    ),
  ];
}

function datesOf(from: string, to: string, locale: Locale): string {
  const { date } = formatOf(locale);
  const last = new Date(to);
  return `${date(new Date(from), last)} – ${date(last, last)}`;
}

function groupLines({ sentence, name, share, explained }: Group): string[] {
  return [...wrapped(sentence), ...wrapped(`(${name}, ${share})`), ...wrapped(explained)];
}
