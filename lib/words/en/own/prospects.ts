import type { OwnTipText } from '../tip-text.ts';
import { WHY } from './why.ts';

/** To find prospects. */
export const prospects = {
  'own-quote-question': {
    text: 'Answer in one post the question that comes before every quote.',
    notWhen: 'The honest answer is a price list that you do not publish.',
    worked: { measure: 'posts that answer a question in 30 days', target: 'at least 1' },
    example: 'For example: “Why do two quotes for the same roof differ by a third? Three reasons.”',
    why: WHY.expertise,
  },
  'own-five-targets': {
    text: 'Write down five firms that you wish to work with, and check whether they are on this site at all.',
    notWhen: 'Your next customers are private persons.',
    worked: { measure: 'the list', target: '5 firms looked up, and a site chosen' },
    example: 'For example: two builders, two architects, one town hall; and where each last published.',
    why: WHY.neither,
  },
  'own-next-event': {
    text: 'Announce the next fair, open day or delivery where people can meet you: the date, the place, and one reason to come.',
    notWhen: 'Nothing of the kind is planned in the next 90 days.',
    worked: { measure: 'people who came through it', target: 'counted, 1 or more' },
    example: 'For example: “Thursday 12, hall 3: bring your worn part, we measure it on the stand.”',
    why: WHY.beyond,
  },
  'own-one-case': {
    text: 'Tell one job as a case: the problem, what you did, and the result in one figure.',
    notWhen: 'The customer has not agreed.',
    worked: { measure: 'cases published in 30 days', target: '1' },
    example: 'For example: “They changed the seal every month. Since May, once. Here is what we changed.”',
    why: WHY.cases,
  },
  'own-customer-question': {
    text: 'Answer in a post the question that customers ask most, and end with one that is easy to answer.',
    notWhen: 'The question would only be bait.',
    worked: { measure: 'posts with a comment', target: '1 in 4' },
    example: 'For example: “Oak or ash for stairs? Here is how we choose. What is yours made of?”',
    why: WHY.expertise,
  },
  'own-invite': {
    text: 'Spend the page’s invitations, on the 1st of each month, on customers, suppliers and former staff.',
    notWhen: 'The page does not have five recent posts to show.',
    worked: { measure: 'followers', target: '10% more' },
    example: 'For example: everyone on the last ten invoices, after a word on the phone.',
    why: WHY.invitations,
  },
  'own-boost-local': {
    text: 'Put 30 € behind your best post, for people nearby, once.',
    notWhen: 'The page has no purpose yet.',
    worked: { measure: 'followers and enquiries', target: 'counted before, and 30 days after' },
    example: 'For example: the photo of the finished shop front, for the three villages around.',
    why: WHY.smallest,
  },
} satisfies Record<string, OwnTipText>;
