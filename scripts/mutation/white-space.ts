/**
 * White space where HTML shows none: before and after blocks, at both ends of a block, and more of it wherever some is
 * between words. Never between elements that stand in one line: there a space would be seen.
 */
import { nodesOf } from '../../lib/reading/dom.ts';
import type { Chance, Draw } from '../new-page/chance.ts';
import { isBlock } from './flow.ts';
import { bodyElements, isForeign, isProse, textsIn } from './nodes.ts';

const SPACES = ['\n', '\n  ', ' \n\t', '   ', '\n\n      '];

export function addWhiteSpace(document: Document, chance: Chance): void {
  const draw = chance('white space', 'all');
  for (const element of bodyElements(document)) {
    if (!isProse(element) || isForeign(element)) continue;
    for (const text of textsIn(element)) {
      text.nodeValue = (text.nodeValue ?? '').replace(/[ \t\n\r]+/g, (space) => space + someSpace(draw));
    }
    if (isBlock(element)) surround(document, element, draw);
  }
}

/** At both ends inside a block, and on both sides of each block in it. */
function surround(document: Document, block: Element, draw: Draw): void {
  const space = () => document.createTextNode(someSpace(draw));
  for (const node of nodesOf(block)) {
    if (node.nodeType !== 1 || !isBlock(node as Element)) continue;
    block.insertBefore(space(), node);
    block.insertBefore(space(), node.nextSibling);
  }
  block.insertBefore(space(), block.firstChild);
  block.appendChild(space());
}

function someSpace(draw: Draw): string {
  return SPACES[draw(SPACES.length)] ?? ' ';
}
