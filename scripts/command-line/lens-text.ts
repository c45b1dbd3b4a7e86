/** What a lens adds to the report. */
import type { Competitor, Prospect } from '../../lib/lenses/lens.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { Headings } from './headings.ts';
import { item, wrapped } from './lines.ts';

/** Sections of the report: a heading, and its lines. */
export function lensSections(lens: Prospect | Competitor, reading: PageReading, headings: Headings): string[][] {
  return lens.lens === 'prospect' ? prospectSections(lens, reading, headings) : competitorSections(lens, headings);
}

function prospectSections({ facts, advice, lines }: Prospect, { posts }: PageReading, headings: Headings): string[][] {
  const withLink = (text: string, post: number | null) => {
    const address = post === null ? null : posts[post]?.permalink;
    return [...item('·', text), ...(address ? [`  ${address}`] : [])];
  };
  return [
    [headings.known, ...facts.flatMap(({ text, post }) => withLink(text, post))],
    [
      headings.call,
      ...(advice === null ? [] : wrapped(advice)),
      ...lines.flatMap(({ text, post, notWhen }) => [
        ...withLink(text, post),
        ...wrapped(`${headings.notWhen} ${notWhen}`).map((line) => `  ${line}`),
      ]),
    ],
  ];
}

function competitorSections({ differences, level, remarks, notes }: Competitor, headings: Headings): string[][] {
  const texts = (list: readonly { text: string }[]) => list.flatMap(({ text }) => item('·', text));
  return [
    [headings.differences, ...texts(differences)],
    [headings.level, ...texts(level)],
    [headings.remarks, ...texts(remarks)],
    [headings.compared, ...notes.flatMap((text) => item('·', text))],
  ];
}
