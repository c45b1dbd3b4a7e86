/** A generated page, read as the command line reads a saved one, and held against its description. */
import { parseHTML } from 'linkedom';
import { readPage } from '../../lib/reading/read-page.ts';
import type { Count, PageReading, PostReading, ReadOutcome } from '../../lib/reading/reading.ts';
import { siteOf } from '../../lib/reading/site.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { compare, type Expected, type ExpectedPost } from '../../scripts/scoring/compare.ts';
import { NOW } from './facts.ts';
import type { GeneratedPage } from './layouts/page.ts';

/** Throws where there is no reading. */
export function readingOf(page: Pick<GeneratedPage, 'html' | 'url'>): PageReading {
  const outcome = outcomeOf(page);
  if (!outcome.ok) throw new Error(`no reading: ${outcome.problem.code}`);
  return outcome.reading;
}

/** @param without names of layouts that are not to be tried */
export function outcomeOf({ html, url }: Pick<GeneratedPage, 'html' | 'url'>, without: string[] = []): ReadOutcome {
  const document = parseHTML(html).document as unknown as Document;
  const words = wordsOnDisk(siteOf(url) ?? 'linkedin');
  const documents: [{ document: Document; url: string; visible: true }] = [{ document, url, visible: true }];
  return readPage({ url, documents, loading: false, styleOf: null, words, without }, NOW);
}

/** All in which a reading differs from what is expected, a line each; times are held to the interval without any slack. */
export function unlike(expected: Expected, reading: PageReading): string[] {
  const fields = compare(expected, { ok: true, reading }).filter(({ mark }) => mark !== 'right');
  return [
    ...fields.map(({ field, detail }) => `${field}: ${detail}`),
    ...(expected.posts ?? []).flatMap((wanted, index) => wrongTime(wanted, reading.posts[index]?.publishedAt, index)),
  ];
}

function wrongTime(
  { at, from, to }: ExpectedPost,
  found: PostReading['publishedAt'] | undefined,
  index: number,
): string[] {
  if (!at || !from || !to) return [];
  if (!found) return [`posts.${index}: no time, ${at} wanted`];
  const isIn = found.from <= at && at <= found.to && from <= found.from && found.to <= to;
  return isIn ? [] : [`posts.${index}: ${found.from} to ${found.to} read, ${at} within ${from} to ${to} wanted`];
}

/**
 * All that a reading says and that is not so, a line each: a time or a number that leaves out the true one, a post that is
 * none. What is not known is no fault.
 */
export function untrue({ expected, keys }: GeneratedPage, reading: PageReading): string[] {
  const wanted = new Map(keys.map((key, index) => [key, expected.posts?.[index]]));
  const byId = new Map((expected.posts ?? []).flatMap((post) => (post.id ? [[post.id, post] as const] : [])));
  return [
    ...(['followers', 'likes', 'employees'] as const).flatMap((name) =>
      wrongCount(`page.${name}`, expected.page?.[name], reading.page[name]),
    ),
    ...reading.posts.flatMap((post, index) => {
      const inOrder = reading.posts.length === keys.length ? expected.posts?.[index] : undefined;
      const facts = wanted.get(post.text?.hashtags[0] ?? '') ?? byId.get(post.id ?? '') ?? inOrder;
      return facts === undefined ? [`posts.${index}: no such post`] : untrueOf(`posts.${index}`, facts, post);
    }),
  ];
}

function untrueOf(path: string, facts: ExpectedPost, post: PostReading): string[] {
  const { publishedAt } = post;
  const at = facts.at ?? '';
  const isWrong = publishedAt !== null && (at < publishedAt.from || publishedAt.to < at);
  // "Not pinned" says that no sign was seen.
  const isOther = (['authorship', 'pinned', 'kind'] as const).filter(
    (name) => post[name] !== facts[name] && post[name] !== 'unknown' && post[name] !== false,
  );
  return [
    ...(isWrong ? [`${path}.time: ${publishedAt.from} to ${publishedAt.to}, not ${at}`] : []),
    ...isOther.map((name) => `${path}.${name}: ${post[name]}`),
    ...(['reactions', 'comments', 'shares', 'views'] as const).flatMap((name) =>
      wrongCount(`${path}.${name}`, facts[name], post[name]),
    ),
  ];
}

/** A count must have something in common with what is shown: the true number lies in that. */
function wrongCount(path: string, facts: unknown, found: Count | null): string[] {
  if (found === null || facts === undefined || facts === null) return [];
  const { low, high } = typeof facts === 'number' ? { low: facts, high: facts } : (facts as Count);
  return low <= found.high && found.low <= high
    ? []
    : [`${path}: ${found.low} to ${found.high}, not ${low} to ${high}`];
}
