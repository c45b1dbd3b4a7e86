const CALL = { measure: 'the call', target: 'what came of it, noted without names' };

/** Opening lines for a call with a prospect. */
export const callTips = {
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
};
