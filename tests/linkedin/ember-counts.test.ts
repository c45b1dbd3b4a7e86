/** Where a mark that says "here are the reactions" stands around more than them, nothing follows from what it leaves out. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/reading/read-page.ts';
import { openSavedPage, parseSavedPage } from '../../scripts/saved-page/saved-page.ts';
import { samples } from '../surviving/pages.ts';

const ID = 'urn:li:activity:7528751400862108039';
const PLACE = 'social-details-social-counts__reactions';

/** The first post of the sample, which shows 88 reactions, 5 comments and 2 reposts, with the place's class elsewhere. */
function countsWith(from: string, to: string) {
  const page = samples.find(({ name }) => name === 'linkedin-ember-twice-en');
  if (page === undefined) throw new Error('The sample is gone.');
  const html = readFileSync(page.source, 'utf8');
  expect(html).toContain(from);
  const saved = parseSavedPage(Buffer.from(html.replace(from, to)), null);
  const outcome = readPage(openSavedPage(saved, page.url), page.now);
  const post = outcome.ok ? outcome.reading.posts.find(({ id }) => id === ID) : undefined;
  return post && [post.reactions, post.comments, post.shares].map((count) => count?.high ?? null);
}

test('in its own place it is read', () => {
  expect(countsWith('Gold leaf', 'Silver leaf')).toEqual([88, 5, 2]);
});

test.each([
  ['the whole card', '<div class="fie-impression-container">', `<div class="${PLACE}">`],
  [
    'the row of counts',
    '<div class="social-details-social-counts social-details-social-counts--no-vertical-padding">',
    `<div class="${PLACE}">`,
  ],
  [
    'the comments',
    'class="social-details-social-counts__item social-details-social-counts__comments',
    `class="${PLACE}`,
  ],
])('around %s it makes no zero', (_, from, to) => {
  const counts = countsWith(from, to);
  expect(counts).toHaveLength(3);
  expect(counts?.[0]).toBe(88);
  expect([5, null]).toContain(counts?.[1]);
  expect([2, null]).toContain(counts?.[2]);
});
