/** The elements and texts of a document as a tree, each with a mark of what it is like. */
import { nameOf, nodesOf } from '../dom.ts';
import { isHook } from './vocabulary.ts';

export interface Branch {
  /** An element, or a text. */
  node: ChildNode;
  inner: Branch[];
  /** The same for branches whose elements are alike down to the last leaf; texts are all alike. */
  likeness: number;
  /** The same for branches whose outermost elements are alike. */
  outerLikeness: number;
  /** It has more inside than was looked at. */
  isCut: boolean;
}

/** More than a long feed has; a hostile page may have any number. */
const MOST_NODES = 40_000;
/** They show nothing of a page's structure. */
const LEFT_OUT = /^(?:style|noscript|path|g|defs|template)$/;
/** Their inside is no structure: drawings, and data. */
const LEAVES = /^(?:svg|script)$/;

/** Goes through the document with a list of what waits, so that no depth of nesting can overflow. */
export function treeOf(root: Element): Branch {
  const top = branch(root);
  const order: Branch[] = [];
  const waiting = [top];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    order.push(next);
    const inner = innerNodes(next.node);
    next.isCut = inner.length > 0 && order.length + waiting.length + inner.length > MOST_NODES;
    if (next.isCut) continue;
    next.inner = inner.map(branch);
    for (const one of next.inner.toReversed()) waiting.push(one);
  }
  compare(order);
  return top;
}

function branch(node: ChildNode): Branch {
  return { node, inner: [], likeness: 0, outerLikeness: 0, isCut: false };
}

function innerNodes(node: ChildNode): ChildNode[] {
  return isElement(node) && !LEAVES.test(nameOf(node)) ? nodesOf(node).filter(isShown) : [];
}

function isShown(node: ChildNode): boolean {
  if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? '');
  return isElement(node) && !LEFT_OUT.test(nameOf(node)) && (nameOf(node) !== 'script' || isData(node));
}

function isData(script: Element): boolean {
  return /json/.test(script.getAttribute('type') ?? '');
}

export function isElement(node: ChildNode): node is Element {
  return node.nodeType === 1;
}

/** From the leaves up: one is like another where it is itself, and its inside in the same order, repetitions aside. */
function compare(order: Branch[]): void {
  const known = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  for (const next of order.toReversed()) {
    const inner = next.inner.map(({ likeness }) => likeness);
    const once = inner.filter((likeness, index) => likeness !== inner[index - 1]);
    next.outerLikeness = numberOf(outerShape(next.node));
    next.likeness = numberOf(`${next.outerLikeness}:${once.join()}`);
  }
}

/** Names without a meaning differ from build to build and from card to card. */
function outerShape(node: ChildNode): string {
  if (!isElement(node)) return '"';
  const name = nameOf(node);
  if (name === 'form') return name;
  const attributes = Array.from(node.attributes, ({ name: key, value }) => {
    if (key === 'class') return hooksIn(value);
    return key === 'role' ? `role=${value.slice(0, 40)}` : key;
  });
  return `${name} ${attributes.join(' ')}`;
}

function hooksIn(value: string): string {
  return value.slice(0, 500).split(/\s+/).filter(isHook).join('.');
}
