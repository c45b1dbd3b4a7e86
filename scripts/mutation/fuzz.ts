/** Pages changed at random, each change checked: nothing thrown, the trust border passed, nothing read that is not there. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Asked } from '../../lib/reading/evidence.ts';
import { explainPage, readPage } from '../../lib/reading/read-page.ts';
import type { ReadOutcome } from '../../lib/reading/reading.ts';
import { checkOutcome } from '../../lib/reading/schema.ts';
import { threadTime } from '../fuzzing/campaign.ts';
import { openSavedPage, parseSavedPage, type SavedPage } from '../saved-page/saved-page.ts';
import type { PageCase } from '../scoring/captures.ts';
import { type Mutation, mutate, mutations, type Trace } from './mutations.ts';
import { type Intact, unsupported } from './supported.ts';

export interface Checked {
  /** What was done to the page, in words. */
  did: string;
  /** What is wrong, a line each. */
  wrong: string[];
  /** Milliseconds of the reading alone, of this thread: what else the machine does is not counted. */
  time: number;
}

/** A page that is fuzzed: what it says intact is read once. */
export interface Subject {
  name: string;
  page: PageCase;
  source: Buffer;
  intact: Intact;
}

export function subjectOf(page: PageCase): Subject {
  const source = readFileSync(page.source);
  const read = explainPage(openFrom(page, source), page.now);
  const open = openFrom(page, source);
  const outcome = readPage(open, page.now);
  const text = open.documents.map(({ document }) => String(document)).join('\n');
  const language = outcome.ok ? outcome.reading.language : 'und';
  const words = open.words(language);
  const asked: Asked | undefined = read.ok ? read.asked : undefined;
  return {
    name: page.name,
    page,
    source,
    intact: { outcome, source: text, asked, words, now: page.now },
  };
}

/** So many cases of one page. They follow from the seed and the page's own name: a new page changes no other's. */
export function casesOf({ name }: Pick<Subject, 'name'>, seed: number, runs: number): Mutation[][] {
  const own = [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed);
  return fc.sample(mutations, { seed: own, numRuns: runs });
}

/** Changes the page, reads it, and checks what was read; `read` is another reader only where the check itself is tried. */
export function check({ page, source, intact }: Subject, list: Mutation[], read = readPage): Checked {
  const open = openFrom(page, source);
  const traces: Trace[] = list.flatMap((mutation) => mutate(open, mutation) ?? []);
  const did = traces.map((trace) => trace.did).join('; ');
  const start = process.threadCpuUsage();
  let outcome: ReadOutcome;
  try {
    outcome = read(open, page.now);
  } catch (error) {
    return { did, wrong: [`thrown: ${error instanceof Error ? error.stack : error}`], time: threadTime(start) };
  }
  const time = threadTime(start);
  const border = checkOutcome(JSON.parse(JSON.stringify(outcome)));
  const refused = border.ok ? [] : [`the trust border refuses ${border.field}`];
  return { did, wrong: [...refused, ...unsupported(intact, outcome, traces)], time };
}

function openFrom(page: PageCase, source: Buffer) {
  return openSavedPage(parseSavedPage(source, page.source, page.frames), page.url);
}

/** The page's documents after the changes. */
export function changed(page: PageCase, list: Mutation[]): SavedPage {
  const saved = parseSavedPage(readFileSync(page.source), page.source, page.frames);
  const open = openSavedPage(saved, page.url);
  for (const mutation of list) mutate(open, mutation);
  return saved;
}

/** The same case with as few mutations as still go wrong in some way. */
export function smallest(subject: Subject, list: Mutation[]): Mutation[] {
  for (const left of list) {
    const fewer = list.filter((mutation) => mutation !== left);
    if (fewer.length > 0 && check(subject, fewer).wrong.length > 0) return smallest(subject, fewer);
  }
  return list;
}
