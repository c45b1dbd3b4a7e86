/** What a careful person reads of the description's posts: by the facts, and by what the page's words can support. */
import type { ExpectedPost } from '../../../scripts/scoring/compare.ts';
import { draftedAt, linkedinId, NOW, type PostFacts } from '../facts.ts';
import { type ShownNumber, type Speech, widest } from '../speech.ts';

/** How a layout dates a post that has no exact id: not at all, or by the id of a draft, which bounds its time from below. */
export type Undated = { unnamed: true } | { drafted: true };

export function linkedinPost(post: PostFacts, index: number, speech: Speech, undated: Undated): ExpectedPost {
  const { reactions, comments, shares, whose, kind, at } = post;
  const kept = { reactions, comments, shares, views: null, authorship: whose, pinned: false, kind };
  const urn = post.dated === 'id' ? `urn:li:activity:${linkedinId(at, index)}` : draftUrn(post, index, undated);
  const id = { id: urn, permalink: urn && `https://www.linkedin.com/feed/update/${urn}/` };
  return { ...id, at: at.toISOString(), ...span(post, speech, undated), ...kept };
}

/** The id of what was drafted weeks before it came out. */
export function draftUrn(post: PostFacts, index: number, undated: Undated): string | null {
  return 'drafted' in undated ? `urn:li:share:${linkedinId(draftedAt(post), index)}` : null;
}

function span(post: PostFacts, { book, dress }: Speech, undated: Undated): { from: string; to: string } {
  if (post.dated === 'id') return { from: post.at.toISOString(), to: post.at.toISOString() };
  const { from, to } = widest(post.shown, post.at);
  const earliest = 'drafted' in undated ? Math.max(from, draftedAt(post).getTime()) : from;
  // A token under two units is read as both.
  const other = 'unit' in post.shown && dress.ages === 'short' ? book.shared?.linkedin?.[post.shown.unit] : undefined;
  const both =
    other && 'unit' in post.shown ? widest({ n: post.shown.n, unit: other }, post.at) : { from: earliest, to };
  return {
    from: new Date(Math.min(earliest, 'drafted' in undated ? earliest : both.from)).toISOString(),
    to: new Date(Math.max(to, both.to)).toISOString(),
  };
}

/** An interval as `expected.json` has it. */
export function interval({ low, high }: ShownNumber): number | { low: number; high: number } {
  return low === high ? low : { low, high };
}

/** A post that only words date, or nothing. */
export function wordsSpan({ shown, at }: PostFacts): { from: string; to: string } {
  const { from, to } = widest(shown, at);
  return { from: new Date(from).toISOString(), to: new Date(Math.min(to, NOW.getTime())).toISOString() };
}
