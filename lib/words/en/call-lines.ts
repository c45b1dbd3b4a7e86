import { busyDays, type PostTime, spoken } from './when.ts';

const day = ({ published, now }: PostTime): string => spoken(published, now);

/**
 * What is said in the call, by the tip that it belongs to. The blank is the person's to fill: a post's subject is
 * never worked out here. A day is named where it is known.
 */
export const callLines = {
  'pro-recent': (post: PostTime) => `You posted${day(post)} about ___; how is it going?`,
  'pro-hiring': (post: PostTime) =>
    `You announced${day(post)} that you are looking for ___; does the search slow you down?`,
  'pro-event': (post: PostTime) => `You announced ___${day(post)}; what are people telling you about it?`,
  'pro-winner': (post: PostTime) =>
    `${yourPost(post)} about ___ got more response than the others; what did you hear back?`,
  'pro-thriving': () => 'Your posts get more response than those of most pages your size; is that planned?',
  'pro-unheard': () => 'You write about ___; who would you most like to reach?',
  'pro-steady': () => 'You post every week; who looks after it?',
  'pro-burst': (post: PostTime) => `${busyDays(post.published, post.now)} a lot to tell about ___; what came of it?`,
  'pro-slower': () => 'What comes first for you in the months ahead?',
  'pro-growth': () => 'More people follow you now; is there a new market?',
};

/** "Your post on Friday", "Your post from around 10 September", "Your recent post". */
function yourPost(post: PostTime): string {
  const when = day(post);
  if (when === ' recently') return 'Your recent post';
  return when.startsWith(' around') ? `Your post from${when}` : `Your post${when}`;
}

export type CallLineId = keyof typeof callLines;
