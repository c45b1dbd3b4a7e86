import type { OwnTipText } from '../tip-text.ts';
import { WHY } from './why.ts';

/** To hire. */
export const hiring = {
  'own-first-hire': {
    text: 'Publish one line on the next person you are looking for: the job, the place, the start, and who answers.',
    notWhen: 'You are hiring nobody this year.',
    worked: { measure: 'job offers among the last 20 posts', target: 'at least 1' },
    example: 'For example: “We are looking for a fitter in Nantes, from March. Call the workshop before noon.”',
    why: WHY.recruiters,
  },
  'own-ask-newcomers': {
    text: 'Ask the last three people you hired where they looked you up before they applied.',
    notWhen: 'Nobody has been hired in the last two years.',
    worked: { measure: 'the question asked', target: '3 answers from recent hires, and one place to be found in' },
    example: 'For example: “What did you look at the evening before the interview, and what was missing?”',
    why: WHY.hires,
  },
  'own-team-photo': {
    text: 'Show one colleague at work, with their written consent: what they make, and what they learned this year.',
    notWhen: 'The colleague hesitates.',
    worked: { measure: 'posts about the team in 30 days', target: 'at least 1' },
    example: 'For example: the welder who learned to read plans, at the bench with the plan.',
    why: WHY.consent,
  },
  'own-apprentice-week': {
    text: 'Let an apprentice or a newcomer tell one week in five photos, and choose them with you.',
    notWhen: 'The person is a minor and the parents have not agreed in writing.',
    worked: { measure: 'posts on working with you in 30 days', target: '1' },
    example: 'For example: Monday the first cut, Friday the piece that leaves.',
    why: WHY.beyond,
  },
  'own-beyond-jobs': {
    text: 'Show the team, a tool, or a day at work between two job offers, every other week.',
    notWhen: 'A hiring campaign of less than a month is running.',
    worked: { measure: 'job offers among the posts', target: 'under 40%' },
    example: 'For example: after the offer for a driver, the round of one morning in four photos.',
    why: WHY.hires,
  },
  'own-show-hire': {
    text: 'Add to the job offers one post on what the first month in the job is like.',
    notWhen: 'Nobody in the team wishes to be shown.',
    worked: { measure: 'posts on working with you in 30 days', target: '1' },
    example: 'For example: what the last colleague to arrive did in week one, two and four.',
    why: WHY.hires,
  },
} satisfies Record<string, OwnTipText>;
