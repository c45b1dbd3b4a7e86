import { LENS_WHY } from './lens-why.ts';
import { WHY } from './own/why.ts';

const SET = { measure: 'the same pages', target: 'read again in 90 days' };

/** Steps on a competitor's page by itself; what takes a second page to say stands in remarks.ts. */
export const competitorTips = {
  'com-unsure': {
    text: 'Leave this page out of the comparison until more of its posts are loaded.',
    notWhen: 'No comparison is planned.',
    why: LENS_WHY.unseen,
    worked: SET,
  },
  'com-best-example': {
    text: 'Bring their strongest post as an example of what speaks to this audience, not to copy it.',
    notWhen: 'It was paid for, or about bad news.',
    why: WHY.peers,
    worked: { measure: 'a post of your own on such a subject', target: 'one within 30 days' },
  },
  'com-level': {
    text: 'Write “no clear difference” beside its response: what is usual at its size lies within the range.',
    notWhen: 'More posts have been loaded since.',
    why: LENS_WHY.ranges,
    worked: SET,
  },
  'com-hiring-pool': {
    text: 'Warn whoever hires: this firm is looking for people too, perhaps the same ones. That does not show that it is growing.',
    notWhen: 'The jobs are in another trade, or far away.',
    why: WHY.hires,
    worked: { measure: 'applications a month', target: 'counted before and after' },
  },
  'com-pace': {
    text: 'Say what such a pace costs in hours before you advise it.',
    notWhen: 'The response of your own page is higher already.',
    why: WHY.budget,
    worked: SET,
  },
};
