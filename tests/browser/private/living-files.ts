/** Files that a person may bring in, each full of what would run if it were let: saved pages, and an export of ours. */
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditJson } from '../../../lib/audit-json.ts';
import { sampleCase, sampleFolder } from '../../../scripts/browser/site.ts';
import { canary, plant } from './canaries.ts';
import { inOneFile, living, MARKUP } from './living-page.ts';

const SHORT_MARKUP = MARKUP.slice(0, 200);

interface LivingFiles {
  paths: string[];
  /** Words of their texts, which must not be kept either. */
  canaries: string[];
}

/** The sample as a living page. */
export function livingSample(sample: string): string {
  return living(readFileSync(join(sampleFolder(sample), 'source.html'), 'utf8'));
}

/**
 * Writes a page as a file, one as a single file with a frame, and an export with markup in each free text.
 * @param audit what was exported, from which the last is made
 */
export async function livingFiles(folder: string, audit: AuditJson): Promise<LivingFiles> {
  const english = plant(livingSample('linkedin-guest-active-en'), {
    texts: ['A new reference basin for large pipes opens in the Pennines. Booking starts in January.'],
    people: [],
  });
  const german = plant(livingSample('linkedin-guest-abandoned-de'), {
    texts: ['Der Spalter S3 ist wieder lieferbar.'],
    people: [],
  });
  const { now } = await sampleCase('linkedin-guest-active-en');
  const germanCase = await sampleCase('linkedin-guest-abandoned-de');
  const told = ['an excerpt in an export', 'a hashtag in an export'].map(canary);
  const paths = [
    write(join(folder, 'living.html'), english.html, now),
    write(join(folder, 'living.mhtml'), inOneFile(german.html, germanCase.url), germanCase.now),
    write(join(folder, 'living.json'), JSON.stringify([marked(audit, told)]), now),
  ];
  return { paths, canaries: [...english.canaries, ...german.canaries, ...told] };
}

function write(file: string, text: string, changed: string): string {
  writeFileSync(file, text);
  utimesSync(file, new Date(changed), new Date(changed));
  return file;
}

/** The audit as one of another page, markup wherever a text is free, and a text in each post. */
function marked(audit: AuditJson, [excerpt = '', hashtag = '']: string[]): object {
  const { reading } = audit;
  const text = { excerpt, length: excerpt.length, hashtags: [hashtag], truncated: false };
  return {
    ...audit,
    reading: {
      ...reading,
      url: 'https://www.linkedin.com/company/markup/',
      page: { ...reading.page, id: null, handle: 'markup', name: SHORT_MARKUP, category: SHORT_MARKUP },
      posts: reading.posts.map((post) => ({ ...post, text })),
    },
    kept: { label: MARKUP, note: MARKUP, sets: [SHORT_MARKUP] },
  };
}
