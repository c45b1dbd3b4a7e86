/** Pages changed at random: nothing is read that the changed page does not support. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../../lib/reading/dom.ts';
import { casesOf, changed, check, type Subject, smallest, subjectOf } from '../mutation/fuzz.ts';
import type { Mutation } from '../mutation/mutations.ts';
import { changeable } from '../mutation/pages.ts';
import { CAPTURES, pageCases } from '../scoring/captures.ts';
import { type Campaign, polluted, type Tried } from './campaign.ts';

/** @param named only pages whose name has this in it */
export function pageCampaign(named = ''): Campaign {
  let subjects: Subject[] | null = null;
  return {
    name: 'pages',
    longest: 50,
    run: async function* (seed, runs) {
      subjects ??= changeable([...pageCases('tests/pages'), ...pageCases(CAPTURES)])
        .filter(({ name }) => name.includes(named))
        .map(subjectOf);
      const perPage = Math.ceil(runs / subjects.length);
      for (const subject of subjects) for (const list of casesOf(subject, seed, perPage)) yield tried(subject, list);
    },
  };
}

function tried(subject: Subject, list: Mutation[]): Tried {
  const found = check(subject, list);
  found.wrong.push(...polluted());
  if (found.wrong.length === 0) return { name: subject.name, ...found };
  const few = smallest(subject, list);
  const least = check(subject, few);
  return { name: subject.name, ...least, time: found.time, save: (folder) => savePage(folder, subject, few, least) };
}

/**
 * The folder's form is that of tests/pages. What is expected is what the page said before it was changed: whoever takes
 * the case over says what it says now.
 */
export function savePage(
  folder: string,
  { page }: Subject,
  list: Mutation[],
  { did, wrong }: Pick<Tried, 'did' | 'wrong'>,
): void {
  const { documents } = changed(page, list);
  const frames: Record<string, string> = {};
  mkdirSync(join(folder, 'frames'), { recursive: true });
  // From the last one: a frame's own frames have their names before it is written.
  for (const [index, { document, url, frame }] of [...documents.entries()].toReversed()) {
    const file = index === 0 ? 'source.html' : `frames/${index}.html`;
    writeFileSync(join(folder, file), String(document));
    if (frame === undefined) continue;
    if (attribute(frame, 'srcdoc') !== null) frame.removeAttribute('srcdoc');
    frame.setAttribute('src', file);
    frames[file] = url;
  }
  const { expectVerdict: _, ...facts } = JSON.parse(readFileSync(join(page.folder, 'case.json'), 'utf8'));
  const why = `${page.name}, changed: ${did}\n${wrong.join('\n')}`;
  writeFileSync(join(folder, 'case.json'), `${JSON.stringify({ ...facts, why, frames }, null, 2)}\n`);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(page.expected, null, 2)}\n`);
}
