/** Ids are renumbered: "ember123" becomes "ember8041", and all that refers to it follows. An id without a number is a name. */
import { all, attribute } from '../../lib/reading/dom.ts';
import type { Chance } from '../new-page/chance.ts';
import { rewriteAttribute } from './nodes.ts';

/** Attributes that hold ids, separated by spaces. */
const REFERENCES = [
  'for',
  'form',
  'list',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-flowto',
  'aria-activedescendant',
  'aria-errormessage',
];
/** Attributes that may hold an address within the document. */
const ADDRESSES = ['href', 'xlink:href', 'usemap'];
/** Attributes that may hold `url(#id)`. */
const PAINTS = ['clip-path', 'mask', 'fill', 'stroke', 'filter', 'style'];

/** Gives every numbered id of the document another number. */
export function renumberIds(document: Document, chance: Chance): void {
  const owners = all(document, '[id]').filter((element) => /\d/.test(attribute(element, 'id') ?? ''));
  const renamed = new Map<string, string>();
  const taken = new Set(owners.map((element) => attribute(element, 'id') ?? ''));
  const draw = chance('id', 'number');
  for (const id of [...taken]) {
    let other = id;
    while (taken.has(other)) other = id.replace(/\d+/, String(draw(1_000_000)));
    taken.add(other);
    renamed.set(id, other);
  }
  const follow = (id: string) => renamed.get(id) ?? id;
  for (const element of owners) rewriteAttribute(element, 'id', follow);
  const rewrite = (name: string, change: (value: string) => string) => {
    for (const element of all(document, `[${name.replace(':', '\\:')}]`)) rewriteAttribute(element, name, change);
  };
  for (const name of REFERENCES) rewrite(name, (ids) => ids.replace(/\S+/g, follow));
  for (const name of ADDRESSES) rewrite(name, (href) => href.replace(/^#(.+)$/, (_, id: string) => `#${follow(id)}`));
  for (const name of PAINTS) {
    rewrite(name, (value) => value.replace(/(?<=url\(["']?#)[^"')]+/g, follow));
  }
}
