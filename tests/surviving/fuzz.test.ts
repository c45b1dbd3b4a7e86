/**
 * 500 pages changed at random, always the same ones: the reader never throws, what it gives passes the trust border, and
 * nothing is read that the changed page does not support (scripts/mutation/supported.ts). `npm run fuzz` does 10,000.
 */
import { expect, test } from 'vitest';
import { readPage } from '../../lib/reading/read-page.ts';
import type { ReadOutcome } from '../../lib/reading/reading.ts';
import { casesOf, check, subjectOf } from '../../scripts/mutation/fuzz.ts';
import { captures, samples } from './pages.ts';

const SEED = 20_261_120;

/** 500 in all, however many pages there are. */
const PER_PAGE = Math.ceil(500 / (samples.length + captures.length));

test('500 random changes', { timeout: 300_000 }, () => {
  let time = 0;
  let cases = 0;
  const wrong = [...samples, ...captures].map(subjectOf).flatMap((subject) =>
    casesOf(subject, SEED, PER_PAGE).flatMap((mutations) => {
      const found = check(subject, mutations);
      time += found.time;
      cases += 1;
      return found.wrong.map((line) => `${subject.name}: ${line}, after: ${found.did}`);
    }),
  );
  console.log(`${cases} cases; a reading took ${(time / cases).toFixed(1)} ms on average`);
  expect(cases).toBeGreaterThanOrEqual(500);
  expect(wrong).toEqual([]);
});

/** Bugs that a reader may have: each must be found. */
const BUGS: Record<string, (outcome: ReadOutcome) => void> = {
  'a number that is not read becomes a zero': (outcome) => {
    const zero = { low: 0, high: 0, shown: '' };
    for (const post of outcome.ok ? outcome.reading.posts : []) post.shares ??= zero;
  },
  'the number of one post is given to another': (outcome) => {
    if (!outcome.ok) return;
    const [one, other] = outcome.reading.posts;
    if (one && other) one.reactions = other.reactions;
  },
  'a time is read an hour too late': (outcome) => {
    for (const { publishedAt } of outcome.ok ? outcome.reading.posts : []) {
      if (!publishedAt) continue;
      publishedAt.from = new Date(Date.parse(publishedAt.to) + 3_600_000).toISOString();
      publishedAt.to = publishedAt.from;
    }
  },
  'a post is read twice': (outcome) => {
    if (outcome.ok) outcome.reading.posts.push(...outcome.reading.posts.slice(0, 1));
  },
};

test.each(Object.keys(BUGS))('the check finds it when %s', { timeout: 60_000 }, (bug) => {
  const subjects = samples.filter(({ name }) => /^linkedin-(?:guest-active|ember-frame)/.test(name)).map(subjectOf);
  const spoilt: typeof readPage = (open, now) => {
    const outcome = readPage(open, now);
    BUGS[bug]?.(outcome);
    return outcome;
  };
  const wrong = subjects.flatMap((subject) =>
    casesOf(subject, SEED, 10).flatMap((mutations) => check(subject, mutations, spoilt).wrong),
  );
  expect(wrong.length).toBeGreaterThan(0);
});
