import type { OwnTipText } from '../tip-text.ts';
import { WHY } from './why.ts';

/** To reassure those who are about to buy. */
export const buyers = {
  'own-who-answers': {
    text: 'Publish who answers, and where: the phone, the site, the hours.',
    notWhen: 'The page says it in a post of this quarter.',
    worked: { measure: 'a post that says it', target: '1, under 90 days old' },
    example: 'For example: “For a quote, the workshop answers from 8 to 12; the form on our site, within two days.”',
    why: WHY.complete,
  },
  'own-one-reference': {
    text: 'Ask one satisfied customer for two sentences that you may publish, with or without their name.',
    notWhen: 'Their work with you is confidential.',
    worked: { measure: 'references published in 30 days', target: '1' },
    example: 'For example: “The line stood still for one night, as promised. We would do it again.”',
    why: WHY.expertise,
  },
  'own-finished-job': {
    text: 'Show one finished job: before, during, after, and one figure.',
    notWhen: 'The customer has not agreed.',
    worked: { measure: 'posts on finished jobs in 30 days', target: 'at least 1' },
    example: 'For example: the empty yard, the frame, the finished hall; 640 m² in eleven weeks.',
    why: WHY.cases,
  },
  'own-how-we-check': {
    text: 'Show one check that you make before anything leaves: what is measured, what with, and what is refused.',
    notWhen: 'The method is a trade secret.',
    worked: { measure: 'posts on how you work in 30 days', target: 'at least 1' },
    example: 'For example: the gauge on the bore, and the box of parts that did not pass.',
    why: WHY.cases,
  },
  'own-page-facts': {
    text: 'Fill in the empty fields of the page: what you do, where, and the address of your site.',
    notWhen: 'The page is to be closed.',
    worked: { measure: 'empty fields', target: '0' },
    example: 'For example: “Made-to-measure joinery in oak and ash, for houses and shops, in Brittany.”',
    why: WHY.complete,
  },
  'own-verify': {
    text: 'Ask LinkedIn to verify the page: it needs the right place, the site’s address and an active administrator.',
    notWhen: 'It would take a paid plan that you need for nothing else.',
    worked: { measure: 'the badge', target: 'granted or refused within 30 days' },
    example: 'For example: first the same address in the page’s header as at the foot of your site, then the request.',
    why: WHY.badge,
  },
} satisfies Record<string, OwnTipText>;
