/**
 * The structure of a page that could not be read, for those who mend a layout: tag names, roles, attribute names and
 * the shapes of their values. Never a text, name, number or address of the page.
 */
import { nameOf, nodesOf, rootOf } from './dom.ts';
import type { OpenPage } from './open-page.ts';

/** Enough for a feed of some posts; a whole page of lines would be no use to anyone. */
const MOST_LINES = 4_000;
const DEEPEST = 60;

/** Words that pages' makers choose, not people; of any other value only the shape is kept. */
const ROLES =
  /^(?:article|feed|list|listitem|main|navigation|button|link|heading|img|tab|tablist|tabpanel|toolbar|dialog|banner|complementary|presentation|none|group|region|menu|menuitem)$/;
const TAG = /^[a-z][a-z0-9]{0,15}$/;
const ATTRIBUTE =
  /^(?:class|id|href|src|role|lang|dir|type|rel|name|alt|title|style|datetime|tabindex|aria-[a-z]{2,20}|data-[a-z-]{1,30}|componentkey)$/;

/** One line an element, indented by depth: `article role=article class=<3 words> data-urn=<word:word:word:number>`. */
export function skeletonOf(page: OpenPage): string {
  const lines = page.documents.flatMap(({ document }, index) => [`#document ${index}`, ...linesOf(rootOf(document))]);
  return lines.slice(0, MOST_LINES).join('\n');
}

function linesOf(root: Element | null): string[] {
  const lines: string[] = [];
  const waiting: { node: ChildNode; depth: number }[] = root === null ? [] : [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined && lines.length < MOST_LINES; next = waiting.pop()) {
    const { node, depth } = next;
    if (node.nodeType === 3) {
      const shape = shapeOf(node.nodeValue?.trim() ?? '');
      if (shape !== '') lines.push(`${' '.repeat(depth)}"${shape}"`);
    } else if (node.nodeType === 1 && depth < DEEPEST && !isAsleep(node as Element)) {
      lines.push(' '.repeat(depth) + elementLine(node as Element));
      for (const inner of nodesOf(node as Element).reverse()) waiting.push({ node: inner, depth: depth + 1 });
    }
  }
  return lines;
}

function isAsleep(element: Element): boolean {
  return ['script', 'style', 'svg', 'path', 'noscript', 'template'].includes(nameOf(element));
}

function elementLine(element: Element): string {
  const name = nameOf(element);
  const attributes = [...element.attributes]
    .slice(0, 30)
    .map(({ name, value }) => attributeText(name.toLowerCase(), value));
  return [TAG.test(name) ? name : 'x-element', ...attributes].join(' ');
}

function attributeText(name: string, value: string): string {
  // An attribute's own name may be the page's invention, and hold anything.
  const known = ATTRIBUTE.test(name) ? name : 'x-attribute';
  if (name === 'role' && ROLES.test(value)) return `role=${value}`;
  if (value === 'true' || value === 'false' || value === '') return value === '' ? known : `${known}=${value}`;
  return `${known}=<${shapeOf(value)}>`;
}

/** "Ann & 467 others" -> "word . number word": kinds of pieces and no piece itself, at most a dozen. */
function shapeOf(text: string): string {
  const pieces = text.slice(0, 400).match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]+/gu) ?? [];
  const kinds = pieces.map((piece) => (/^\p{N}/u.test(piece) ? 'number' : /^[\p{L}\p{M}]/u.test(piece) ? 'word' : '.'));
  return kinds.slice(0, 12).join(' ') + (kinds.length > 12 ? ` +${kinds.length - 12}` : '');
}
