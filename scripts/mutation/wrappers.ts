/**
 * A wrapper around every element below `body`, as a site's components bring them.
 *
 * It is a `div` where that shows nowhere: around a block, and around what stands in a block alone. Around an element
 * among words, or beside others in a line, it is a `span`, since a `div` there would break the line, and so change the
 * text. Without a wrapper stay: what is inside `svg` and `math`; the children of lists, tables, selections and other
 * elements that allow only certain children; and scripts, styles, templates.
 */
import { parentOf } from '../../lib/reading/dom.ts';
import { canBeWrapped, holdsOnlyPhrases, isBlock, standsAlone } from './flow.ts';
import { bodyElements, isForeign } from './nodes.ts';

export function wrapElements(document: Document): void {
  for (const element of bodyElements(document)) {
    const parent = parentOf(element);
    if (parent === null || isForeign(parent) || !canBeWrapped(element, parent)) continue;
    const shows = !isBlock(element) && !standsAlone(parent);
    const wrapper = document.createElement(shows || holdsOnlyPhrases(parent) ? 'span' : 'div');
    parent.insertBefore(wrapper, element);
    wrapper.appendChild(element);
  }
}
