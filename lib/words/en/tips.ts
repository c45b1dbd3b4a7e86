import { ownTips } from './own-tips.ts';

export interface TipText {
  /** The act first, in a sentence of its own. */
  text: string;
  notWhen: string;
  /** How one sees at the next reading that it worked. */
  worked: { measure: string; target: string };
  example?: string;
}

const CALL = { measure: 'the call', target: 'what came of it, noted without names' };
const SET = { measure: 'the same pages', target: 'read again in 90 days' };

/** Opening lines for a call with a prospect, and remarks for a client on a competitor. */
const otherTips = {
  'pro-unsure': {
    text: 'Say nothing of the page: too little of it was read. Load more posts first.',
    notWhen: 'The call cannot wait: use other sources.',
    worked: CALL,
  },
  'pro-empty': {
    text: 'Say nothing of the page: the site may have made it by itself.',
    notWhen: 'They mention it themselves.',
    worked: CALL,
  },
  'pro-abandoned': {
    text: 'Leave the page out, do not write through it, and phone.',
    notWhen: 'They mention it themselves.',
    worked: CALL,
  },
  'pro-quiet': {
    text: 'Leave the page out of the call. Ask: “What takes most of your team’s time at the moment?”',
    notWhen: 'They mention it themselves.',
    worked: CALL,
  },
  'pro-recent': {
    text: 'Open with their latest post, once you have read it: “You posted about ___; how is it going?”',
    notWhen: 'It is about grief, an accident or layoffs.',
    worked: CALL,
  },
  'pro-hiring': {
    text: 'Ask about the search: “You are looking for ___; does it slow you down?”',
    notWhen: 'You would conclude that they grow, or lose people.',
    worked: CALL,
  },
  'pro-event': {
    text: 'Ask about the event: “You were at ___; what did visitors ask?”',
    notWhen: 'It has not taken place yet: ask what they expect of it.',
    worked: CALL,
  },
  'pro-winner': {
    text: 'Open on the post that got people talking: “Your post about ___: what did you hear back?”',
    notWhen: 'People were quarrelling there.',
    worked: CALL,
  },
  'pro-thriving': {
    text: 'Say what you saw: “Your posts draw more than most at your size; how did that come about?”',
    notWhen: 'You have not read one of them.',
    worked: CALL,
  },
  'pro-unheard': {
    text: 'Open on the subject, never on figures: “You write about ___; who would you most like to reach?”',
    notWhen: 'You sell communication: ask leave first.',
    worked: CALL,
  },
  'pro-steady': {
    text: 'Ask who does it: “You post regularly; who looks after it?”',
    notWhen: 'You speak to that person.',
    worked: CALL,
  },
  'pro-burst': {
    text: 'Ask about the busy weeks: “You had a lot going on around ___; what came of it?”',
    notWhen: 'You would add “and then nothing”.',
    worked: CALL,
  },
  'pro-slower': {
    text: 'Ask about priorities, and conclude nothing from the pace.',
    notWhen: 'You know the reason.',
    worked: CALL,
  },
  'pro-growth': {
    text: 'Ask about the new audience: “More people follow you; is there a new market?”',
    notWhen: 'The two readings are of different pages.',
    worked: CALL,
  },
  'com-unsure': {
    text: 'Leave this page out of the comparison until more of its posts are loaded.',
    notWhen: 'No comparison is planned.',
    worked: SET,
  },
  'com-best-example': {
    text: 'Bring their strongest post as an example of what speaks to this public, not to copy it.',
    notWhen: 'It was paid for, or about bad news.',
    worked: SET,
  },
  'com-small-but-heard': {
    text: 'Show that size is not the cause: this page has few followers and is heard.',
    notWhen: 'It rests on one post.',
    worked: SET,
  },
  'com-level': {
    text: 'Write “no clear difference” beside its response: the interval holds what its size expects.',
    notWhen: 'More posts have been loaded since.',
    worked: SET,
  },
  'com-open-ground': {
    text: 'Consider one post a week: this page publishes less, so it would be seen.',
    notWhen: 'The buyers are elsewhere: ask them.',
    worked: SET,
  },
  'com-own-voice': {
    text: 'Speak in your client’s own words: this page mostly passes on what others publish.',
    notWhen: 'Your client reshares as much.',
    worked: SET,
  },
  'com-hiring-pool': {
    text: 'Warn whoever hires: this page looks for people in the same pool.',
    notWhen: 'The jobs are of another trade.',
    worked: SET,
  },
  'com-format-gap': {
    text: 'Try for four posts the format that this page leaves out.',
    notWhen: 'Your client has nothing to show in it.',
    worked: SET,
  },
  'com-trend': {
    text: 'Report the direction since the last reading, and no cause.',
    notWhen: 'The two readings reach back differently.',
    worked: SET,
  },
  'com-pace': {
    text: 'Say what such a rhythm costs in hours before you advise it.',
    notWhen: 'Your client’s response is higher already.',
    worked: SET,
  },
};

export const tipWords = {
  who: {
    leader: 'the leader',
    communication: 'communication',
    recruiter: 'whoever hires',
    sales: 'sales',
    everyone: 'volunteers from the team',
    consultant: 'the consultant',
  },
  cost: { none: 'no money, only time', little: 'under 1,000 €' },
  tips: { ...ownTips, ...otherTips },
};

export type TipId = keyof (typeof tipWords)['tips'];
export type TipWords = Omit<typeof tipWords, 'tips'> & { tips: Record<TipId, TipText> };
