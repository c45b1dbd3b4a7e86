import { finding } from './finding.ts';

/** Posts were seen and not read: not drawn yet, or of an author that cannot be told. */
export const postsUnread = finding('posts-unread', (facts) => {
  const { holes } = facts.list;
  return holes > 0 ? { tone: 'info', values: { posts: holes }, posts: [] } : null;
});
