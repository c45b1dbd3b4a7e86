/** A tree as indented lines, with siblings that are alike folded into one line. */
import { elementLine, type Shown } from './lines.ts';
import { lengthText } from './numbering.ts';
import { type Branch, isElement } from './tree.ts';

export interface Folding {
  by: 'likeness' | 'outerLikeness';
  /** How many of those that are alike are shown. */
  kept: number;
}

/** Elements that hold one other and nothing else stand on its line, up to so many. */
const LONGEST_CHAIN = 8;
const DEEPEST = 80;

/** @param limit of characters: no line is begun beyond it */
export function linesOf(root: Branch, shown: Shown, folding: Folding, limit: number): string[] {
  const lines: string[] = [];
  let length = 0;
  const waiting: { what: Branch | string; depth: number }[] = [{ what: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined && length <= limit; next = waiting.pop()) {
    const { what, depth } = next;
    const { text, inner } = typeof what === 'string' ? { text: what, inner: [] } : chainOf(what, shown);
    lines.push(' '.repeat(depth) + text);
    length += depth + text.length + 1;
    const below = depth < DEEPEST || inner.length === 0 ? folded(inner, folding) : ['…'];
    for (const one of below.reverse()) waiting.push({ what: one, depth: depth + 1 });
  }
  return lines;
}

/** "div > section role=region > h2 "<words:3>"": the line, and what stands beneath it. */
function chainOf(first: Branch, shown: Shown): { text: string; inner: (Branch | string)[] } {
  const parts = [partText(first, shown)];
  let last = first;
  for (let only = onlyOf(last); only !== null && parts.length < LONGEST_CHAIN; only = onlyOf(last)) {
    parts.push(isElement(only.node) ? `> ${partText(only, shown)}` : partText(only, shown));
    last = only;
  }
  return { text: parts.join(' '), inner: last.isCut ? ['…'] : last.inner };
}

function onlyOf({ inner }: Branch): Branch | null {
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

function partText({ node }: Branch, shown: Shown): string {
  return isElement(node) ? elementLine(node, shown) : `"${shown.kindsOf(node.nodeValue ?? '')}"`;
}

/** Of branches that are alike, wherever among their siblings they stand, the first ones; the others are counted. */
function folded(inner: (Branch | string)[], { by, kept }: Folding): (Branch | string)[] {
  const seen = new Map<number, number>();
  const result: (Branch | string)[] = [];
  let left = 0;
  const close = (): void => {
    if (left > 0) result.push(`… ${lengthText(left)} more like ${left === 1 ? 'one' : 'those'} above`);
    left = 0;
  };
  for (const one of inner) {
    const like = typeof one === 'string' ? -1 : one[by];
    const times = (seen.get(like) ?? 0) + 1;
    seen.set(like, times);
    if (times > kept) {
      left += 1;
      continue;
    }
    close();
    result.push(one);
  }
  close();
  return result;
}
