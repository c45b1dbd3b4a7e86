import { type CallLineId, callLines } from './call-lines.ts';
import { LENS_WHY } from './lens-why.ts';
import type { PostTime } from './when.ts';

const CALL = { measure: 'the call', target: 'what came of it, noted without names' };
const THEY_DO = 'They mention it themselves.';

/** The advice, then the line that goes with it. */
const say = (advice: string, id: CallLineId) => (about: PostTime) => `${advice} “${callLines[id](about)}”`;

/** Steps before a call with a prospect. */
export const callTips = {
  'pro-unsure': {
    text: 'Conclude nothing about the page as a whole: too few of its posts could be read.',
    notWhen: 'More of its posts have been read since.',
    why: LENS_WHY.unseen,
    worked: CALL,
  },
  'pro-empty': {
    text: 'Leave the page out of the call: the site may have created it automatically.',
    notWhen: THEY_DO,
    why: LENS_WHY.silence,
    worked: CALL,
  },
  'pro-abandoned': {
    text: 'Leave the page out of the call, and phone rather than write through it.',
    notWhen: THEY_DO,
    why: LENS_WHY.silence,
    worked: CALL,
  },
  'pro-quiet': {
    text: 'Leave the page out of the call: ask about their work, and look at other sources.',
    notWhen: THEY_DO,
    why: LENS_WHY.silence,
    worked: CALL,
  },
  'pro-recent': {
    text: say('Open the post, then start from it:', 'pro-recent'),
    notWhen: 'It is about grief, an accident or layoffs.',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-hiring': {
    text: say('Open the job offer, then ask about the search:', 'pro-hiring'),
    notWhen: 'You would conclude that they are growing, or losing people.',
    why: LENS_WHY.vacancy,
    worked: CALL,
  },
  'pro-event': {
    text: say('Open the announcement, then ask:', 'pro-event'),
    notWhen: 'The event was called off.',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-winner': {
    text: say('Start from the post that people responded to:', 'pro-winner'),
    notWhen: 'People were quarrelling there.',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-thriving': {
    text: say('Start from the response that their posts get:', 'pro-thriving'),
    notWhen: 'You have not opened one of their posts.',
    why: LENS_WHY.topQuarter,
    worked: CALL,
  },
  'pro-unheard': {
    text: say('Start from their subject, never from figures:', 'pro-unheard'),
    notWhen: 'You sell communication: ask permission first.',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-steady': {
    text: say('Ask who does it:', 'pro-steady'),
    notWhen: 'You are speaking to that very person.',
    why: LENS_WHY.even,
    worked: CALL,
  },
  'pro-burst': {
    text: say('Ask about the busy days:', 'pro-burst'),
    notWhen: 'You would add “and then nothing”.',
    why: LENS_WHY.public,
    worked: CALL,
  },
  'pro-slower': {
    text: say('Ask about priorities, and conclude nothing from the pace:', 'pro-slower'),
    notWhen: 'You know them already.',
    why: LENS_WHY.causes,
    worked: CALL,
  },
  'pro-growth': {
    text: say('Ask about the new followers:', 'pro-growth'),
    notWhen: 'The two readings are of different pages.',
    why: LENS_WHY.public,
    worked: CALL,
  },
};
