import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { benchPage, LAYOUT_NAMES } from '../../scripts/bench/pages.ts';
import { readingOf, unlike } from '../languages/reading.ts';

/** All nodes: elements, texts and comments. */
function nodesOf(html: string): number {
  let nodes = 0;
  const waiting: ChildNode[] = [...(parseHTML(html).document as unknown as Document).childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes += 1;
    waiting.push(...node.childNodes);
  }
  return nodes;
}

describe.each(LAYOUT_NAMES)('a generated page in %s', (layout) => {
  const page = benchPage(layout, 40);

  test('is read as what it says, every value of it', () => {
    const reading = readingOf(page);
    expect(reading.layout).toBe(layout);
    expect(reading.posts).toHaveLength(40);
    expect(unlike(page.expected, reading)).toEqual([]);
  });

  test('has about 330 nodes a post', () => {
    expect(nodesOf(page.html) / 40).toBeGreaterThan(320);
    expect(nodesOf(page.html) / 40).toBeLessThan(340);
  });

  test('is the same each time', () => {
    expect(benchPage(layout, 40)).toEqual(page);
  });
});
