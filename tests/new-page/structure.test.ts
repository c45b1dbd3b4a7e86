/** A page made anew reads like the one it was made from: only who and how many differ. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Count, Instant, PostReading, ReadOutcome } from '../../lib/reading/reading.ts';
import { CAPTURES, pageCases, readCase } from '../../scripts/scoring/captures.ts';
import { readRemade, remade } from './remade.ts';

const pages = [...pageCases('tests/pages'), ...pageCases(CAPTURES)].filter(({ source }) => source.endsWith('.html'));

test('there are pages of both sites', () => {
  expect(new Set(pages.map(({ url }) => new URL(url).hostname.split('.').at(-2)))).toEqual(
    new Set(['linkedin', 'facebook']),
  );
});

// The real pages are large, and each is made twice.
describe.each(pages)('$name made anew', { timeout: 60_000 }, (page) => {
  const original = readCase(page);
  const made = remade(readFileSync(page.source), page.source, page);
  const outcome = readRemade(made);

  test('reads as the original does', () => {
    expect(structureOf(outcome)).toEqual(structureOf(original));
  });

  test('is of somebody else', () => {
    expect(namesOf(outcome).filter((name) => namesOf(original).includes(name))).toEqual([]);
  });

  test('is the same page when it is made again', () => {
    expect(remade(readFileSync(page.source), page.source, page)).toEqual(made);
  });
});

function structureOf(outcome: ReadOutcome) {
  if (!outcome.ok) return { problem: outcome.problem.code, what: outcome.problem.what };
  const { site, layout, language, page, posts, coverage, notes, readAt, evidence } = outcome.reading;
  const { id, name, handle, followers, likes, employees, category, about, website } = page;
  return {
    ...{ site, layout, language, coverage, about, website, evidence },
    facts: [id, name, handle, category].map((fact) => fact?.length ?? null),
    counts: [followers, likes, employees].map(formOf),
    posts: posts.map((post) => postStructure(post, readAt)),
    notes: notes.map(({ code }) => code),
  };
}

function postStructure(post: PostReading, readAt: string) {
  const { authorship, pinned, kind, reactions, comments, shares, views, text } = post;
  return {
    ...{ authorship, pinned, kind },
    id: post.id?.replace(/\d+$/, (digits) => `${digits.length} digits`) ?? null,
    permalink: post.permalink?.replace(/pfbid\w+|\d+/g, 'N').split('/').length ?? null,
    time: timeOf(post.publishedAt, readAt),
    counts: [reactions, comments, shares, views].map(formOf),
    text: text && { length: text.length, hashtags: text.hashtags.length, truncated: text.truncated },
  };
}

/** How long before the reading. A date in words keeps its day while the reading is some hours earlier. */
function timeOf(time: Instant | null, readAt: string) {
  if (time === null) return null;
  const ago = (moment: string): number => Date.parse(readAt) - Date.parse(moment);
  const isExact = time.source === 'id' || time.source === 'data';
  return isExact ? [time.source, ago(time.from), ago(time.to)] : [time.source];
}

/** Unknown, none, exact or rounded, and of how many digits. */
function formOf(count: Count | null) {
  if (count === null || count.high === 0) return count === null ? 'unknown' : 'none';
  return [count.low === count.high ? 'exact' : 'rounded', count.shown.length];
}

function namesOf(outcome: ReadOutcome): string[] {
  if (!outcome.ok) return [];
  const { page, posts } = outcome.reading;
  const names = [
    page.id,
    page.name,
    page.handle,
    page.category,
    ...posts.flatMap(({ id, permalink }) => [id, permalink]),
  ];
  return names.filter((name) => name !== null);
}
