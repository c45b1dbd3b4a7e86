/** What a new sample page is called where nobody gave it a name: its site, layout and language. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { baseLanguage } from '../../lib/language/language.ts';
import type { ReadOutcome } from '../../lib/reading/reading.ts';
import { siteOf } from '../../lib/reading/site.ts';

/** "linkedin-ember-fr"; of a page that is not read, why it is not: "facebook-login-wall-en". */
export function nameFor(outcome: ReadOutcome, url: string, language: string): string {
  const site = siteOf(url) ?? 'page';
  const kind = outcome.ok ? outcome.reading.layout : outcome.problem.code;
  const parts = [site, kind.replace(`${site}-`, ''), language === 'und' ? '' : baseLanguage(language)];
  return parts
    .filter((part) => part !== '')
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

/** The name, with a number behind it where there is a folder of that name already. */
export function freeName(name: string, into: string): string {
  let free = name;
  for (let number = 2; existsSync(join(into, free)); number += 1) free = `${name}-${number}`;
  return free;
}
