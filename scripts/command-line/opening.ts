/** What an explanation begins with: whose page, in which layout, from which documents, how much of it was seen. */
import { all, attribute, rootOf } from '../../lib/reading/dom.ts';
import { missingSigns } from '../../lib/reading/linkedin/layouts.ts';
import type { OpenPage, PageDocument } from '../../lib/reading/open-page.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import type { Coverage, Note, PageReading, Problem } from '../../lib/reading/reading.ts';
import { notesSaid } from '../../lib/view/notes-said.ts';
import { deeperWords, words } from '../../lib/words/words.ts';
import { cut, named, WIDTH } from './columns.ts';
import { NOTHING } from './value-text.ts';

/** More layouts than either site has. */
const MOST_LAYOUTS = 10;

export function openingText(reading: PageReading, page: OpenPage): string {
  const [name, url] = [reading.page.name ?? reading.page.handle ?? 'a page without a name', reading.url];
  const facts = named([
    ['layout', [reading.layout, ...otherLayouts(reading, page)]],
    ['language', [reading.language]],
    ['read at', [reading.readAt]],
    ['documents', page.documents.map(documentText)],
    ['coverage', [coverageText(reading.coverage)]],
    ['notes', reading.notes.length === 0 ? [NOTHING] : reading.notes.map((one) => noteText(one, reading))],
  ]);
  return [cut(name, WIDTH), cut(url, WIDTH), '', ...facts].join('\n');
}

function noteText(note: Note, reading: PageReading): string {
  return `${note.code}: ${notesSaid({ ...reading, notes: [note] }, deeperWords('en').notes).join()}`;
}

/** Where nothing could be read: why, and which documents there were. */
export function problemText(problem: Problem, page: OpenPage): string {
  const facts = named([
    ['problem', [problem.what === undefined ? problem.code : `${problem.code}: ${problem.what}`]],
    ['', [words('en').reading.refusal(problem)]],
    ['documents', page.documents.map(documentText)],
    ...(problem.site === 'linkedin' ? [['layouts', page.documents.flatMap(layoutTexts)] as [string, string[]]] : []),
  ]);
  return [cut(page.url, WIDTH), '', ...facts].join('\n');
}

/** What the layouts tried later make of the page, were those before them not known. */
function otherLayouts(reading: PageReading, page: OpenPage): string[] {
  const known = [reading.layout];
  const lines: string[] = [];
  while (known.length < MOST_LAYOUTS) {
    const outcome = readPage({ ...page, without: [...known] }, new Date(reading.readAt));
    if (!outcome.ok || known.includes(outcome.reading.layout)) break;
    const { layout, posts } = outcome.reading;
    lines.push(`without it: ${layout}, ${posts.length} of ${reading.posts.length} posts`);
    known.push(layout);
  }
  return lines;
}

/** What each layout of LinkedIn misses in a document. */
function layoutTexts({ document }: PageDocument, index: number): string[] {
  return missingSigns(document).map(({ layout, signs }) => {
    const text = signs.length === 0 ? 'its signs are there' : signs.join('; ');
    return `${index + 1}. ${layout}: ${text}`;
  });
}

function documentText({ document, url, visible, closed }: PageDocument, index: number): string {
  const root = rootOf(document);
  const facts = [
    `${all(document, '*').length} elements`,
    `lang ${(root && attribute(root, 'lang')) ?? NOTHING}`,
    ...(visible ? [] : ['hidden']),
    ...(closed ? ['a part is closed'] : []),
  ];
  return `${index + 1}. ${facts.join(', ')}, ${url === '' ? 'address unknown' : cut(url, WIDTH)}`;
}

function coverageText(coverage: Coverage): string {
  const { postsSeen, withTime, withReactions, feed = 'read', end, order, filter, holes = 0, view } = coverage;
  return [
    `${postsSeen} posts seen, ${withTime} with a time, ${withReactions} with reactions`,
    `${holes} not readable`,
    `feed ${feed}`,
    ...(end === undefined ? [] : [end ? 'to its end' : 'not to its end']),
    ...(order === undefined ? [] : [order]),
    ...(filter === undefined ? [] : [filter === null ? 'no filter' : `filter ${filter}`]),
    ...(view === undefined ? [] : [view]),
  ].join(', ');
}
