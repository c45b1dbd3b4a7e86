/** Attributes in another order, which no rule of HTML gives a meaning. */
import { all } from '../../lib/reading/dom.ts';
import type { Chance, Draw } from '../new-page/chance.ts';

export function shuffleAttributes(document: Document, chance: Chance): void {
  const draw = chance('attributes', 'order');
  for (const element of all(document, '*')) {
    const attributes = Array.from(element.attributes, ({ name, value }) => ({ name, value }));
    if (attributes.length < 2) continue;
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of shuffled(attributes, draw)) element.setAttribute(name, value);
  }
}

function shuffled<Item>(items: Item[], draw: Draw): Item[] {
  const keyed = items.map((item) => ({ item, key: draw(2 ** 31) }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}
