/** Marks of how a page is built that say nothing: with others in their place the reading is the same, to the letter. */
import { expect } from 'vitest';
import { onEachPage } from './each-page.ts';

for (const change of ['ids renumbered', 'attributes shuffled', 'white space added'] as const) {
  onEachPage(change, (before, after) => expect(after).toEqual(before));
}
