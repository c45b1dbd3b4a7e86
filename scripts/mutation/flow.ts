/** How HTML lays its elements out where no style says otherwise: what a change may add without a visible trace. */
import { childrenOf, nameOf } from '../../lib/reading/dom.ts';
import { textsIn } from './nodes.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is words and what stands among words: HTML allows no block in them. */
const PHRASING_ONLY = new Set(
  (
    'a abbr b bdi bdo button cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd label legend mark output p pre q s samp small ' +
    'span strong sub summary sup time u var'
  ).split(' '),
);

/** Parents that allow only certain children, and so no wrapper around them. */
const STRICT = new Set(
  (
    'audio colgroup datalist details dl fieldset figure hgroup html map menu meter object ol optgroup picture progress ruby ' +
    'select table tbody template tfoot thead tr ul video'
  ).split(' '),
);

/** Elements that stand for nothing seen, or must stand where they stand. */
const UNWRAPPED = new Set(
  'area base col link meta noscript param rp rt script slot source style template track'.split(' '),
);

export function isBlock(element: Element): boolean {
  return BLOCKS.has(nameOf(element));
}

export function holdsOnlyPhrases(element: Element): boolean {
  return PHRASING_ONLY.has(nameOf(element));
}

/** Whether HTML allows an element around this one, between it and its parent. */
export function canBeWrapped(element: Element, parent: Element): boolean {
  return !STRICT.has(nameOf(parent)) && !UNWRAPPED.has(nameOf(element));
}

/** Whether the element stands in a block alone: no text and no other element beside it. */
export function standsAlone(parent: Element): boolean {
  return childrenOf(parent).length === 1 && textsIn(parent).every((text) => (text.nodeValue ?? '').trim() === '');
}
