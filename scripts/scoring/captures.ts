/** Folders of pages with what must be read from them: `source.html`, `case.json`, `expected.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import type { ReadOutcome } from '../../lib/reading/reading.ts';
import { checkReading } from '../../lib/reading/schema.ts';
import { changePage } from '../mutation/changes.ts';
import { openSavedPage, parseSavedPage } from '../saved-page/saved-page.ts';
import type { Expected } from './compare.ts';

export interface PageCase {
  name: string;
  folder: string;
  source: string;
  url: string;
  now: Date;
  frames: Record<string, string>;
  /** The form of its markup, by the name of the layout that reads it. */
  layout: string;
  expected: Expected;
  expectVerdict: string[];
}

/** Where real pages are, for those who have them. */
export const CAPTURES = resolve(process.env.CAPTURES_DIR ?? '../shared/captures');

/** The cases in a folder, by name; none where it is missing. */
export function pageCases(folder: string): PageCase[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries
    .map((entry) => pageCase(join(folder, entry.name), entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function pageCase(folder: string, name: string): PageCase {
  const facts = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
  return {
    name,
    folder,
    source: existsSync(join(folder, 'source.html')) ? join(folder, 'source.html') : join(folder, 'source.json'),
    url: facts.url,
    now: new Date(facts.now),
    frames: facts.frames ?? {},
    layout: facts.layout,
    expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
    expectVerdict: [facts.expectVerdict ?? []].flat(),
  };
}

/** Reads a case with the reader that the extension has. A `source.json` is a reading and is only checked. */
export function readCase({ source, url, now, frames }: PageCase): ReadOutcome {
  const bytes = readFileSync(source);
  if (source.endsWith('.json')) {
    const checked = checkReading(JSON.parse(bytes.toString('utf8')));
    return checked.ok
      ? { ok: true, reading: checked.value }
      : { ok: false, problem: { code: 'unreadable', site: null } };
  }
  return readPage(openSavedPage(parseSavedPage(bytes, source, frames), url), now);
}

/** The documents of a case, parsed anew at each call, so that they may be changed. `null` where it is only a reading. */
export function openCase({ source, url, frames }: PageCase): OpenPage | null {
  if (source.endsWith('.json')) return null;
  return openSavedPage(parseSavedPage(readFileSync(source), source, frames), url);
}

export interface Otherwise {
  /** Every class name becomes another random word at each use; the same seed gives the same words. */
  scramble?: number;
  /** Names of layouts that are not to be tried. */
  without?: string[];
}

/** Reads a case as it would be on a page built otherwise, or by a reader that knows less. */
export function readCaseWith(page: PageCase, { scramble, without }: Otherwise): ReadOutcome {
  const open = openCase(page);
  if (open === null) return readCase(page);
  if (scramble !== undefined) changePage(open, 'classes scattered', scramble);
  return readPage(without === undefined ? open : { ...open, without }, page.now);
}
