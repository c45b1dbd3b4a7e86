/** Pages to take the skeleton of: sample pages, real ones where there are some, and such as are made for a test. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import { skeletonOf } from '../../lib/reading/skeleton/skeleton.ts';
import { openSavedPage, parseSavedPage } from '../../scripts/saved-page/saved-page.ts';

export const NOW = new Date('2026-11-20T12:00:00Z');
export const LINKEDIN = 'https://www.linkedin.com/company/harrow-teale/posts/';

export interface Page {
  name: string;
  now: Date;
  /** One that was really saved, and is large. */
  isReal: boolean;
  /** Parsed anew each time: a test may change it. */
  open: () => OpenPage;
}

const CAPTURES = resolve(process.env.CAPTURES_DIR ?? '../shared/captures');
export const hasCaptures = existsSync(CAPTURES);

/** Every sample page, and every real one where there are some. */
export const pages: Page[] = ['tests/pages', CAPTURES].flatMap((folder) =>
  globSync(`${folder}/*/source.html`).sort().map(pageAt),
);

function pageAt(source: string): Page {
  const facts = JSON.parse(readFileSync(`${dirname(source)}/case.json`, 'utf8'));
  const bytes = readFileSync(source);
  return {
    name: basename(dirname(source)),
    now: new Date(facts.now),
    isReal: source.startsWith(CAPTURES),
    open: () => openSavedPage(parseSavedPage(bytes, source, facts.frames ?? {}), facts.url),
  };
}

/** The skeleton of a page made of this HTML. */
export function skeletonFrom(html: string, url = LINKEDIN): string {
  return skeletonOf(openSavedPage(parseSavedPage(Buffer.from(html), null), url), NOW);
}
