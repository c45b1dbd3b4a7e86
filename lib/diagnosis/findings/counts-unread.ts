import { finding, indices } from './finding.ts';

/** Reactions were not read on each own post. */
export const countsUnread = finding('counts-unread', (facts) => {
  const { own } = facts.list;
  const unread = own.filter(({ post }) => !post.reactions);
  if (unread.length === 0) return null;
  return { tone: 'info', values: { read: own.length - unread.length, of: own.length }, posts: indices(unread) };
});
