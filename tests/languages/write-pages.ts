/**
 * Writes a few of the generated pages as folders of tests/pages, where all that is done to sample pages is done to them:
 * `npx node tests/languages/write-pages.ts`. The expectation comes from the description of the facts, never from a reading.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NOW } from './facts.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import type { GeneratedPage, Layout } from './layouts/page.ts';
import { phrasebookOf } from './phrasebook/phrasebooks.ts';
import { type Dress, speechOf } from './speech.ts';

interface Folder {
  layout: string;
  language: string;
  dress: Dress;
  why: string;
}

export const FOLDERS: Folder[] = [
  {
    layout: 'linkedin-ember',
    language: 'ar',
    dress: { ages: 'short', native: true, marked: true },
    why: 'from right to left, in its own digits, with marks of direction; one and two comments are words without a digit',
  },
  {
    layout: 'linkedin-hashed',
    language: 'tr',
    dress: { ages: 'long' },
    why: 'most posts have no id, so that words alone date them',
  },
  {
    layout: 'facebook-hardened',
    language: 'ja',
    dress: { ages: 'short' },
    why: 'a script without spaces, numbers by ten thousands, letters of times hidden among others or only in a twin',
  },
  {
    layout: 'facebook-plain',
    language: 'ru',
    dress: { ages: 'short' },
    why: 'three forms of the plural, a noun before its abbreviated number, dates with and without a year',
  },
];

export function folderName({ layout, language }: Pick<Folder, 'layout' | 'language'>): string {
  return `${layout}-generated-${language}`;
}

function pageOf({ layout, language, dress }: Folder): GeneratedPage {
  return (LAYOUTS[layout] as Layout)(speechOf(phrasebookOf(language), dress));
}

/** The three files of a folder, by name. */
export function filesOf(folder: Folder): Record<string, string> {
  const { url, html, expected } = pageOf(folder);
  const { layout, language, why } = folder;
  const facts = {
    url,
    now: NOW.toISOString(),
    language,
    layout,
    why: `Written by tests/languages/write-pages.ts from one description of facts that sixteen languages share: ${why}. The words come from tests/languages/phrasebook.`,
  };
  return {
    'source.html': html,
    'case.json': `${JSON.stringify(facts, null, 2)}\n`,
    'expected.json': `${JSON.stringify(expected, null, 2)}\n`,
  };
}

function writeAll(): void {
  for (const folder of FOLDERS) {
    const target = resolve(import.meta.dirname, '../pages', folderName(folder));
    mkdirSync(target, { recursive: true });
    for (const [name, text] of Object.entries(filesOf(folder))) writeFileSync(join(target, name), text);
  }
}

if (import.meta.main) writeAll();
