/** The comparison itself: what it lets pass, and what not. */
import { expect, test } from 'vitest';
import type { PageReading, ReadOutcome } from '../../lib/reading/reading.ts';
import { lostValues, sameOrUnknown } from '../../scripts/mutation/same-or-unknown.ts';
import { post, reading } from '../readings.ts';

const REFUSED: ReadOutcome = { ok: false, problem: { code: 'unknown-layout', site: 'linkedin' } };
const [first, second] = [post(4), post(12)];
const before = read({});

function read(changes: Partial<PageReading>): ReadOutcome {
  return { ok: true, reading: reading([first, second], changes) };
}

test('what is unknown, less exact or refused passes', () => {
  const vaguer = { low: 1, high: 10, shown: '' };
  expect(sameOrUnknown(before, before)).toEqual([]);
  expect(sameOrUnknown(before, REFUSED)).toEqual([]);
  expect(sameOrUnknown(before, read({ layout: 'by-shape' }))).toEqual([]);
  expect(
    sameOrUnknown(
      before,
      read({
        posts: [
          { ...first, reactions: null },
          { ...second, reactions: vaguer },
        ],
      }),
    ),
  ).toEqual([]);
});

test('what is different does not', () => {
  const zero = { low: 0, high: 0, shown: '' };
  expect(sameOrUnknown(REFUSED, before)).toHaveLength(1);
  expect(sameOrUnknown(before, read({ posts: [{ ...first, reactions: zero }, second] }))).toHaveLength(1);
  expect(sameOrUnknown(before, read({ posts: [{ ...first, authorship: 'reshare' }, second] })).length).toBeGreaterThan(
    0,
  );
  expect(sameOrUnknown(before, read({ posts: [first, second, post(20)] }))).toHaveLength(1);
});

test('posts may be lost only where that is said', () => {
  const coverage = { postsSeen: 1, withTime: 1, withReactions: 1 };
  expect(sameOrUnknown(before, read({ posts: [first], coverage }))).toHaveLength(1);
  expect(sameOrUnknown(before, read({ posts: [first], coverage: { ...coverage, holes: 1 } }))).toEqual([]);
});

test('no list becomes whole, and no verdict turns against the page', () => {
  const coverage = { postsSeen: 0, withTime: 0, withReactions: 0, end: true, holes: 0 };
  const differences = sameOrUnknown(before, read({ posts: [], coverage }));
  expect(differences).toContain('coverage: the list is said to be whole');
  expect(differences.some((line) => line.startsWith('verdict:'))).toBe(true);
});

test('lost values are counted by field', () => {
  const after = read({ posts: [{ ...first, comments: null }, second] });
  expect(lostValues(before, after).lost).toEqual([`${first.id}: comments`]);
  expect(lostValues(before, REFUSED).lost).toHaveLength(lostValues(before, REFUSED).all);
});
