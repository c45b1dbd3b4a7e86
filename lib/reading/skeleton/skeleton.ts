/**
 * The structure of a page, for those who mend a layout: tags, roles, attribute names, and the shapes of all values and
 * texts. Every word in it is of a closed list (vocabulary.ts, routes.ts); everything else of the page is told by its kind
 * and length alone, or by a number that it keeps wherever it stands. So no text, name, number or address of anybody is
 * in it.
 */
import { baseLanguage } from '../../language/language.ts';
import type { Words } from '../../language/words.ts';
import { rootOf } from '../dom.ts';
import type { OpenPage, PageDocument } from '../open-page.ts';
import { pageLanguage } from '../page-language.ts';
import { siteOf } from '../site.ts';
import { addressText } from './addresses.ts';
import { type Folding, linesOf } from './folding.ts';
import type { Shown } from './lines.ts';
import { numbering } from './numbering.ts';
import { textKinds } from './texts.ts';
import { type Branch, treeOf } from './tree.ts';

/** What fits an e-mail or a report, and what the popup takes. */
const LONGEST = 200_000;
/** From the fullest to the shortest: how many siblings that are alike are shown, and what counts as alike. */
const FOLDINGS: Folding[] = [
  { by: 'likeness', kept: 3 },
  { by: 'likeness', kept: 1 },
  { by: 'outerLikeness', kept: 6 },
  { by: 'outerLikeness', kept: 3 },
];

/**
 * The skeleton of a page, one line an element, at most 200,000 characters: in a long page more and more of what repeats
 * is folded into "… 7 more like those above".
 *
 * @param now the moment of reading: an age is told from other texts by what it may mean now
 */
export function skeletonOf(page: OpenPage, now: Date): string {
  const site = siteOf(page.url) ?? 'linkedin';
  const kindsOf = textKinds(languagesOf(page), now);
  const trees = page.documents.map((document) => ({ document, tree: treeIn(document) }));
  let text = '';
  for (const folding of FOLDINGS) {
    const shown = { site, kindsOf, numbers: numbering() };
    text = trees
      .map(({ document, tree }, index) => documentText(document, tree, { index, shown, folding, tab: page.url }))
      .join('\n');
    if (text.length <= LONGEST) return text;
  }
  return text.slice(0, text.lastIndexOf('\n', LONGEST - 2)).concat('\n…');
}

function treeIn({ document }: PageDocument): Branch | null {
  const root = rootOf(document);
  return root === null ? null : treeOf(root);
}

function languagesOf({ documents, words }: OpenPage): Words[] {
  const language = pageLanguage(documents[0].document);
  const codes = baseLanguage(language) === 'en' ? [language] : [language, 'en'];
  return codes.map(words).filter((known) => known !== null);
}

interface Way {
  index: number;
  /** The address in the tab: that of the first document, whatever it calls itself. */
  tab: string;
  shown: Shown;
  folding: Folding;
}

function documentText(
  { url, visible }: PageDocument,
  tree: Branch | null,
  { index, tab, shown, folding }: Way,
): string {
  const own = index === 0 ? tab : url;
  const address = own === '' ? '' : ` ${addressText(own, shown.site, shown.numbers)}`;
  const title = `#document ${index + 1}${address}${visible ? '' : ' hidden'}`;
  return [title, ...(tree === null ? [] : linesOf(tree, shown, folding, LONGEST))].join('\n');
}
