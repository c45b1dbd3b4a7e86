/** The parts of a Markdown file under `docs/store`: heading -> what stands below it, as it is pasted into the store's form. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const STORE = resolve(import.meta.dirname, '../../docs/store');

export type Sections = ReadonlyMap<string, string>;

/** Reads the file's parts. Headings are those with two signs. */
export function sectionsOf(file: string): Sections {
  const parts = `\n${readFileSync(resolve(STORE, file), 'utf8')}`.split(/\n## /).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1).trim()];
    }),
  );
}

/** What stands under a heading. Throws where there is none: the form would be sent without it. */
export function section(sections: Sections, heading: string): string {
  const text = sections.get(heading);
  if (!text) throw new Error(`Nothing stands under "${heading}".`);
  return text;
}
