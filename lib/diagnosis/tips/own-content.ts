import type { AgedPost } from '../../measures/list.ts';
import type { Facts } from '../facts.ts';
import { MOST_HASHTAGS } from '../findings/few-hashtags.ts';
import { isHardlyReactedTo } from '../findings/nobody-reacts.ts';
import { fallsShort, isPosting, UNHEARD } from './conditions.ts';
import { livelyAndShows, livelyWith, ofKinds } from './own-example.ts';
import { own } from './own-rule.ts';
import type { TipRule } from './tip.ts';

/** Longer than this, a text is cut long before its end, whatever the site's width. */
const LONG_TEXT = 1300;
/** Texts read, below which their length carries no step. */
const LEAST_TEXTS = 5;
/** Staff from which five volunteers are to be found. */
const LEAST_STAFF = 10;
/** Share of own posts below which pictures are few. Our choice. */
const PICTURES = 0.3;

/** My page: what it posts, and how people respond. */
export const OWN_CONTENT: readonly TipRule[] = [
  own({
    id: 'own-unheard-people',
    site: 'linkedin',
    because: UNHEARD,
    unless: ['small-but-alive'],
    when: ({ verdict }) => verdict === 'unheard',
    core: ['unheard'],
    pace: (today) => today,
    kind: 'leader',
    effort: 'hours',
    thenPerWeek: 1,
    who: 'leader',
    purpose: 'prospecting',
  }),
  own({
    id: 'own-five-voices',
    site: 'linkedin',
    because: UNHEARD,
    when: (facts) => isPosting(facts) && (fallsShort(facts) || isHardlyReactedTo(facts.measures)) && !isFew(facts),
    kind: 'voices',
    effort: 'minutes',
    who: 'everyone',
    purpose: 'communication',
  }),
  own({
    id: 'own-fewer-reshares',
    because: ['mostly-reshares', 'no-own-post-but-reshares'],
    unless: ['own-voice'],
    core: ['present-but-inactive'],
    kind: 'voice',
    effort: 'hours',
    who: 'communication',
    purpose: 'communication',
    example: { own: ofKinds('image', 'text', 'video'), page: livelyWith('own-voice') },
  }),
  own({
    id: 'own-repeat-winner',
    because: ['best-post', 'one-hit'],
    builds: true,
    when: isPosting,
    kind: 'winner',
    effort: 'minutes',
    who: 'communication',
    purpose: 'communication',
    example: { own: () => true },
  }),
  own({
    id: 'own-add-document',
    site: 'linkedin',
    because: ['no-document'],
    unless: ['has-document'],
    when: isPosting,
    kind: 'format',
    effort: 'hours',
    who: 'communication',
    purpose: 'prospecting',
    makes: 'document',
    example: { own: ofKinds('document'), page: livelyAndShows('document') },
  }),
  own({
    id: 'own-add-video',
    because: ['no-video'],
    unless: ['has-video'],
    when: isPosting,
    kind: 'format',
    effort: 'hours',
    who: 'everyone',
    purpose: 'recruiting',
    makes: 'video',
    example: { own: ofKinds('video'), page: livelyAndShows('video') },
  }),
  own({
    id: 'own-real-photos',
    because: ['response-for-size'],
    beside: ['one-format'],
    unless: ['text-only', 'links-only', 'varied-formats'],
    when: (facts) =>
      isPosting(facts) && fallsShort(facts) && (facts.measures.kinds.image ?? 0) * 2 > facts.list.own.length,
    kind: 'format',
    effort: 'hours',
    who: 'everyone',
    purpose: 'recruiting',
    example: { own: ofKinds('image') },
  }),
  own({
    id: 'own-album',
    site: 'facebook',
    because: ['one-format', 'text-only', 'links-only'],
    when: (facts) => isPosting(facts) && sharePictures(facts) < PICTURES,
    kind: 'format',
    effort: 'minutes',
    who: 'communication',
    purpose: 'communication',
    makes: 'image',
    example: { own: ofKinds('image'), page: livelyAndShows('image') },
  }),
  own({
    id: 'own-first-photo',
    site: 'linkedin',
    because: ['text-only'],
    when: isPosting,
    kind: 'format',
    effort: 'minutes',
    who: 'communication',
    purpose: 'communication',
    makes: 'image',
    example: { own: ofKinds('image'), page: livelyAndShows('image') },
  }),
  own({
    id: 'own-link-test',
    site: 'linkedin',
    because: ['response-for-size'],
    beside: ['many-links', 'links-only'],
    when: (facts) => isPosting(facts) && fallsShort(facts),
    kind: 'format',
    effort: 'minutes',
    who: 'communication',
    purpose: 'communication',
    example: { own: ofKinds('text', 'image', 'document', 'video'), page: livelyWith('varied-formats') },
  }),
  own({
    id: 'own-first-200',
    site: 'linkedin',
    because: ['response-for-size'],
    when: (facts) => isPosting(facts) && fallsShort(facts) && textsAreLong(facts),
    kind: 'length',
    effort: 'minutes',
    who: 'communication',
    purpose: 'communication',
    example: { own: ({ post }) => post.text !== null && !post.text.truncated && post.text.length <= LONG_TEXT },
  }),
  own({
    id: 'own-three-hashtags',
    site: 'linkedin',
    because: ['many-hashtags'],
    unless: ['few-hashtags', 'no-hashtags'],
    upkeep: true,
    kind: 'hashtags',
    effort: 'minutes',
    who: 'communication',
    purpose: 'communication',
    example: { own: hasFewHashtags, page: livelyWith('few-hashtags') },
  }),
];

/** Certainly too few for five volunteers. Where the page does not say how many they are, whoever reads the step knows. */
function isFew({ reading: { page } }: Facts): boolean {
  return page.employees !== null && page.employees.high < LEAST_STAFF;
}

/** Share of own posts that may be pictures: one of unknown kind counts as one, for the step says that they are few. */
function sharePictures({ measures: { kinds }, list }: Facts): number {
  const pictures = (kinds.image ?? 0) + (kinds.video ?? 0) + (kinds.unknown ?? 0);
  return pictures / Math.max(1, list.own.length);
}

/** More than half the texts are long, so their median is. A text cut by the page can only be longer. */
function textsAreLong({ list }: Facts): boolean {
  const texts = list.own.flatMap(({ post }) => (post.text ? [post.text.length] : []));
  return texts.length >= LEAST_TEXTS && texts.filter((length) => length > LONG_TEXT).length * 2 > texts.length;
}

function hasFewHashtags({ post: { text } }: AgedPost): boolean {
  return text !== null && !text.truncated && text.hashtags.length > 0 && text.hashtags.length <= MOST_HASHTAGS;
}
