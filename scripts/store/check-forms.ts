/** What is pasted into the stores' forms: the listing in each language, and the answers about purpose, permissions and data. */
import type { Files } from '../packaging/zip.ts';
import { listingFaults } from './check-listing.ts';
import { localesIn } from './check-manifest.ts';
import { manifestIn } from './check-package.ts';
import { ANSWER, APPROVAL_NOTES } from './limits.ts';
import { said } from './manifest.ts';
import { type Sections, section, sectionsOf } from './sections.ts';

/** One sentence for each fault, beside what the package says of itself. */
export function formFaults(files: Files): string[] {
  const manifest = manifestIn(files);
  if (!manifest) return ['there is no manifest to hold the texts against'];
  const listings = [...localesIn(files)].flatMap(([language, messages]) => {
    const sections = sectionsOf(`listing-${language}.md`);
    return listingFaults({
      language,
      name: section(sections, 'Name'),
      short: said(manifest.description, messages) ?? '',
      summary: section(sections, 'Summary'),
      description: section(sections, 'Description'),
    });
  });
  return [...listings, ...chromeFaults(sectionsOf('chrome.md'), manifest.permissions ?? []), ...firefoxFaults()];
}

/** Each permission of the manifest is justified, and none that is not in it. */
function chromeFaults(sections: Sections, permissions: readonly string[]): string[] {
  const justified = [...sections.keys()].flatMap((heading) => /^Permission: (\w+)$/.exec(heading)?.[1] ?? []);
  const answers = ['Single purpose', ...justified.map((name) => `Permission: ${name}`)];
  return [
    ...permissions.filter((name) => !justified.includes(name)).map((name) => `nothing says why ${name} is needed`),
    ...justified.filter((name) => !permissions.includes(name)).map((name) => `${name} is justified and not asked for`),
    ...answers.flatMap((heading) => tooLong(heading, section(sections, heading), ANSWER)),
  ];
}

function firefoxFaults(): string[] {
  return tooLong('Notes to the reviewer', section(sectionsOf('firefox.md'), 'Notes to the reviewer'), APPROVAL_NOTES);
}

function tooLong(what: string, text: string, most: number): string[] {
  return text.length > most ? [`"${what}" has ${text.length} characters, and ${most} are allowed`] : [];
}
