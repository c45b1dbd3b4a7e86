import type { OwnTipText } from '../tip-text.ts';
import { WHY } from './why.ts';

/** To look after customers. */
export const customers = {
  'own-service-answer': {
    text: 'Publish the answer that you gave most often this month, at the counter or on the phone.',
    notWhen: 'It concerns only one customer.',
    worked: { measure: 'posts that answer a question in 30 days', target: 'at least 1' },
    example: 'For example: “The filter light blinks after the holidays: hold the button for five seconds.”',
    why: WHY.plainTalk,
  },
  'own-customer-dates': {
    text: 'Publish the next date that touches your customers: a closure, a delay, a new service.',
    notWhen: 'They were told by letter already, and nobody looks here.',
    worked: { measure: 'posts with such a date in 30 days', target: 'at least 1' },
    example: 'For example: “Closed from 24 December to 2 January; orders until the 18th leave before.”',
    why: WHY.beyond,
  },
  'own-search-name': {
    text: 'Search your company’s name on both sites and in reviews, once a month. People talk about it without you: note three things that they say.',
    notWhen: 'Someone does it already.',
    worked: { measure: 'the search', target: '3 things noted, and an answer where one is due' },
    example: 'For example: “slow on the phone”, said twice; “clean work”, said four times.',
    why: WHY.watched,
  },
  'own-answer-in-a-day': {
    text: 'Open the posts that have comments, each week. Answer what is still open within a working day, and sign.',
    notWhen: 'The comment only provokes.',
    worked: { measure: 'share of posts with comments', target: 'kept at 30% or higher' },
    example: 'For example: “Yes, in ash too: the workshop sends you the price today. Signed: the joinery.”',
    why: WHY.replies,
  },
  'own-reviews-messages': {
    text: 'Open recommendations and look each week. Answer each one, and promise only the answering hours that you keep.',
    notWhen: 'Nobody reads the messages: switch them off.',
    worked: { measure: 'recommendations without an answer', target: 'none older than 7 days' },
    example: 'For example: “Thank you for saying it. The delay was ours; the door is hung on Tuesday.”',
    why: WHY.reviews,
  },
  'own-fresh-pin': {
    text: 'Pin a new post: who we are, how to reach us.',
    notWhen: 'What is pinned does not age.',
    worked: { measure: 'the pinned post', target: 'under 90 days old' },
    example: 'For example: the team in front of the workshop, the phone number, the hours.',
    why: WHY.firstSeen,
  },
} satisfies Record<string, OwnTipText>;
