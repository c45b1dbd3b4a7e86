/** Changes of how a page is built, none of which changes what it says. */
import type { SiteName } from '../../lib/language/words.ts';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import { siteOf } from '../../lib/reading/site.ts';
import { type Chance, chanceFrom } from '../new-page/chance.ts';
import { shuffleAttributes } from './attribute-order.ts';
import { renameClasses, scatterClasses } from './class-names.ts';
import { renumberIds } from './ids.ts';
import { speakOther } from './other-language.ts';
import { addWhiteSpace } from './white-space.ts';
import { wrapElements } from './wrappers.ts';

export type Change = (document: Document, chance: Chance, site: SiteName) => void;

export const CHANGES = {
  'classes renamed': renameClasses,
  'classes scattered': scatterClasses,
  'ids renumbered': renumberIds,
  'elements wrapped': wrapElements,
  'attributes shuffled': shuffleAttributes,
  'white space added': addWhiteSpace,
  'another language': speakOther,
} satisfies Record<string, Change>;

export type ChangeName = keyof typeof CHANGES;

/** Changes all documents of the page alike. The same seed makes the same change. */
export function changePage(page: OpenPage, name: ChangeName, seed: number): void {
  const change: Change = CHANGES[name];
  const chance = chanceFrom(Buffer.from(String(seed)));
  for (const { document } of page.documents) change(document, chance, siteOf(page.url) ?? 'linkedin');
}
