import type { AgedPost } from '../../measures/list.ts';
import type { PostKind, PostText } from '../../reading/reading.ts';
import type { FindingId, FindingValues, FindingWords } from '../../words/en/findings.ts';
import type { Finding, Tone } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';

/** What a finding says when its test passes: the figures of its sentence, and the posts that it rests on. */
export interface Hit<Id extends FindingId> {
  tone: Tone;
  values: FindingValues[Id];
  /** Indices into `reading.posts`. */
  posts: number[];
  /** The reference that it is measured against; our estimates are named as such by the sentence. */
  benchmark?: string;
  source?: string;
}

/**
 * One finding: what it is called, and the finding itself where its test holds. It is drawn only from what was read. Numbers of
 * posts, days and shares in a finding's file that name no source are our choice: enough posts for a sentence to be worth reading.
 */
export interface FindingRule {
  id: FindingId;
  find(facts: Facts, words: FindingWords): Finding | null;
}

/** Ties a test, and the figures that it gives, to the sentence of the same id. */
export function finding<Id extends FindingId>(id: Id, test: (facts: Facts) => Hit<Id> | null): FindingRule {
  return {
    id,
    find(facts, words) {
      const hit = test(facts);
      if (!hit) return null;
      const { values, ...rest } = hit;
      return { id, text: words[id](values), ...rest };
    },
  };
}

export const indices = (posts: readonly { index: number }[]): number[] => posts.map(({ index }) => index);

/**
 * The newest own posts, `most` at most, down to the first whose kind is not known: no finding is drawn from an
 * unknown kind. `null` for fewer than `least`, and where a newer post may stand unseen: these would not be the last ones.
 */
export function newestOfKnownKind(facts: Facts, least: number, most: number): AgedPost[] | null {
  return newestWhile(facts, least, most, ({ post }) => post.kind !== 'unknown');
}

/** The same, down to the first whose text is not known to its end: what the page cut may hold a hashtag. */
export function newestOfWholeText(
  facts: Facts,
  least: number,
  most: number,
): { index: number; text: PostText }[] | null {
  const newest = newestWhile(facts, least, most, ({ post }) => post.text !== null && !post.text.truncated);
  return newest ? newest.flatMap(({ index, post }) => (post.text ? [{ index, text: post.text }] : [])) : null;
}

function newestWhile(
  { list }: Facts,
  least: number,
  most: number,
  known: (aged: AgedPost) => boolean,
): AgedPost[] | null {
  if (!list.sound || list.holes > 0) return null;
  const newest = list.own.slice(0, most);
  const unknown = newest.findIndex((aged) => !known(aged));
  const read = unknown < 0 ? newest : newest.slice(0, unknown);
  return read.length >= least ? read : null;
}

export const ofKind = (posts: readonly AgedPost[], ...kinds: PostKind[]): AgedPost[] =>
  posts.filter(({ post }) => kinds.includes(post.kind));

/** Does the page reshare at all? Then "nothing" is never said of a gap, only "nothing of its own". */
export const hasReshares = ({ list }: Facts): boolean => list.reshares.length > 0;
