/** All that was said about one post, and the post that comes of it. */

import { type Claim, claim, type Ledger, type ReadPost, settle, settleCount } from '../evidence.ts';
import type { Count, Instant, PostKind, PostReading, PostText } from '../reading.ts';
import { type PostTarget, postAddress } from './links.ts';

export type CountName = 'reactions' | 'comments' | 'shares' | 'views';
export type CountClaims = Record<CountName, Claim<Count>[]>;

export interface PostClaims extends CountClaims {
  /** Digits. */
  id: Claim<string>[];
  /** Where its links lead; the best first. */
  target: Claim<PostTarget>[];
  publishedAt: Claim<Instant>[];
  /** A sign of a reshare decides; that there is none is no proof against one. */
  authorship: Claim<PostReading['authorship']>[];
  pinned: Claim<true>[];
  kind: Claim<PostKind>[];
  text: Claim<PostText>[];
}

/** A drawn age may be stale, and its time zone is not known: beside the exact time of the data it may be a day off. */
const DAY = 86_400_000;

/** What two sources say about the same post. */
export function joined<Said extends CountClaims>(one: Said, other: Partial<Said>): Said {
  const both = { ...one } as Record<string, Claim<unknown>[]>;
  for (const [field, claims] of Object.entries(other as Record<string, Claim<unknown>[]>)) {
    const own = both[field];
    if (own) both[field] = [...own, ...claims];
  }
  return both as unknown as Said;
}

/**
 * Decides each field by its strongest proof.
 *
 * @param owner the page's handle or number, as permalinks are built with
 */
export function settlePost(said: PostClaims, owner: string): ReadPost {
  const ledger: Ledger = new Map();
  const reshares = said.authorship.filter(({ value }) => value === 'reshare');
  const id = settle(ledger, 'id', said.id);
  const post: PostReading = {
    id,
    permalink: settle(ledger, 'permalink', permalinks(said, id, ledger, owner)),
    publishedAt: settle(ledger, 'publishedAt', said.publishedAt, canBeOneMoment),
    authorship: settle(ledger, 'authorship', reshares.length > 0 ? reshares : said.authorship) ?? 'own',
    pinned: settle(ledger, 'pinned', said.pinned) ?? false,
    kind: settle(ledger, 'kind', said.kind) ?? 'unknown',
    reactions: settleCount(ledger, 'reactions', said.reactions),
    comments: settleCount(ledger, 'comments', said.comments),
    shares: settleCount(ledger, 'shares', said.shares),
    views: settleCount(ledger, 'views', said.views),
    // A drawn text may be cut, or have pictures for emoji: it need not be the same.
    text: settle(ledger, 'text', said.text, () => true),
  };
  return { post, ledger };
}

function canBeOneMoment(one: Instant, other: Instant): boolean {
  if (one.from === other.from && one.to === other.to) return true;
  const slack = one.source === 'data' || other.source === 'data' ? DAY : 0;
  const isBefore = (start: Instant, end: Instant) => Date.parse(start.from) <= Date.parse(end.to) + slack;
  return isBefore(one, other) && isBefore(other, one);
}

/**
 * Built anew: an address of the page may hold words of the post, and tracking. The number that the data give is best;
 * then what the post's own link says; then a number found elsewhere in the post.
 */
function permalinks(said: PostClaims, id: string | null, ledger: Ledger, owner: string): Claim<string>[] {
  const target = said.target.find(({ value }) => value !== null);
  const inData = said.id.find(({ proof, value }) => proof === 'data' && value !== null);
  const numbered = (place: string) =>
    claim(ledger.get('id')?.proof ?? 'id', place, postAddress(owner, 'posts', id ?? ''));
  if (id !== null && inData && target?.value?.form !== 'event') return [numbered('post_id')];
  const isDisputed = id === null && ledger.get('id')?.disagree === true && /^\d/.test(target?.value?.reference ?? '');
  if (target?.value && !isDisputed && (id === null || /^(posts|event)$/.test(target.value.form))) {
    return [claim(target.proof, target.place, postAddress(owner, target.value.form, target.value.reference))];
  }
  return id === null ? [claim<string>('id', 'links', null)] : [numbered('id')];
}
