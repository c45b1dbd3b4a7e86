import { isQuiet } from '../facts.ts';
import { fallsShort, hardlyActive, isStillQuiet, isUntended, QUIET } from './conditions.ts';
import { isLively } from './own-example.ts';
import { own } from './own-rule.ts';
import type { TipRule } from './tip.ts';

const DAY = 86_400_000;
/** Days after which the figures are worth keeping anew. */
const LONG_AGO = 90;

/** My page: who tends it, with what skills, money and figures, and what for. */
export const OWN_MEANS: readonly TipRule[] = [
  own({
    id: 'own-leader-post',
    site: 'linkedin',
    because: [...QUIET, 'cadence-for-size'],
    when: (facts) => isQuiet(facts) || hardlyActive(facts),
    kind: 'leader',
    effort: 'minutes',
    who: 'leader',
    purpose: 'communication',
  }),
  own({
    id: 'own-leader-ten-minutes',
    site: 'facebook',
    because: [...QUIET, 'cadence-for-size'],
    when: (facts) => isQuiet(facts) || hardlyActive(facts),
    kind: 'leader',
    effort: 'minutes',
    thenPerWeek: 0.25,
    who: 'leader',
    purpose: 'communication',
  }),
  own({
    id: 'own-ask-five',
    because: [...QUIET, 'empty-page', 'nobody-reacts', 'big-audience-asleep'],
    when: (facts) => isUntended(facts) || facts.verdict === 'unheard',
    kind: 'ask',
    effort: 'minutes',
    who: 'sales',
    purpose: 'customers',
  }),
  own({
    id: 'own-price-it',
    because: [...QUIET],
    when: (facts, { belief }) => isQuiet(facts) && belief !== 'late',
    firstFor: ['in-step', 'ahead'],
    kind: 'price',
    effort: 'hours',
    who: 'leader',
    purpose: 'communication',
  }),
  own({
    id: 'own-five-figures',
    because: ['last-post', 'few-posts', 'cadence-for-size'],
    when: ({ verdict, previous, now }) =>
      verdict !== 'not-enough-evidence' &&
      (previous === null || now.getTime() - Date.parse(previous.reading.readAt) > LONG_AGO * DAY),
    kind: 'figures',
    effort: 'minutes',
    thenPerWeek: 0.25,
    who: 'communication',
    purpose: 'communication',
  }),
  own({
    id: 'own-peer-circle',
    because: [...QUIET, 'cadence-for-size', 'response-for-size'],
    when: (facts) => isQuiet(facts) || hardlyActive(facts) || fallsShort(facts),
    kind: 'peers',
    effort: 'minutes',
    thenPerWeek: 0.25,
    who: 'leader',
    purpose: 'communication',
    example: { page: isLively },
  }),
  own({
    id: 'own-train-two',
    because: [...QUIET, 'bursts', 'long-hole', 'since-last'],
    unless: ['steady-rhythm', 'seasonal-pause'],
    when: (facts) => isQuiet(facts) || facts.verdict === 'irregular',
    kind: 'skills',
    effort: 'days',
    thenPerWeek: 1,
    forPosts: true,
    who: 'leader',
    cost: 'little',
    purpose: 'communication',
  }),
  own({
    id: 'own-buy-a-day',
    because: [...QUIET, 'since-last'],
    when: isStillQuiet,
    core: ['present-but-inactive', 'abandoned'],
    kind: 'help',
    effort: 'hours',
    thenPerWeek: 0.5,
    who: 'leader',
    cost: 'more',
    purpose: 'communication',
  }),
  own({
    id: 'own-pass-it-on',
    because: ['response-for-size', 'steady-rhythm', 'cadence-for-size'],
    unless: ['nobody-reacts', 'long-hole'],
    when: ({ verdict }) => verdict === 'thriving',
    core: ['thriving'],
    kind: 'pass',
    effort: 'hours',
    who: 'recruiter',
    purpose: 'recruiting',
    example: { own: () => true },
  }),
];
