import type { Context } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';
import { ANY_PAGE, isJudged, isPosting, isUntended, namedFor, QUIET } from './conditions.ts';
import { livelyAndShows, livelyWith } from './own-example.ts';
import { own } from './own-rule.ts';
import type { TipRule } from './tip.ts';

/** Words of categories, in the product's two languages, that sell to consumers. Another language's category says nothing. */
const FOR_CONSUMERS =
  /restaurant|café|coffee|bakery|boulanger|hotel|hôtel|shop|store|boutique|magasin|salon|spa\b|garage|florist|fleuriste|coiffeur|barber|camping/iu;

/** My page, to look after customers: their questions, their words about the company, and where to reach it. */
export const OWN_CUSTOMERS: readonly TipRule[] = [
  own({
    id: 'own-service-answer',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('customers'),
    kind: 'service',
    effort: 'minutes',
    who: 'sales',
    purpose: 'customers',
    makes: 'text',
  }),
  own({
    id: 'own-customer-dates',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('customers'),
    kind: 'dates',
    effort: 'minutes',
    who: 'communication',
    purpose: 'customers',
    makes: 'text',
  }),
  own({
    id: 'own-search-name',
    because: [...QUIET, 'empty-page', 'nobody-reacts'],
    when: isUntended,
    kind: 'reputation',
    effort: 'minutes',
    thenPerWeek: 0.25,
    who: 'communication',
    purpose: 'customers',
  }),
  own({
    id: 'own-answer-in-a-day',
    because: ['has-comments'],
    builds: true,
    unless: ['few-comments'],
    kind: 'answer',
    effort: 'minutes',
    thenPerWeek: 0.5,
    who: 'communication',
    purpose: 'customers',
    example: { page: livelyWith('has-comments') },
  }),
  own({
    id: 'own-reviews-messages',
    site: 'facebook',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: servesConsumers,
    kind: 'reputation',
    effort: 'hours',
    thenPerWeek: 0.5,
    who: 'communication',
    purpose: 'customers',
  }),
  own({
    id: 'own-fresh-pin',
    because: ['old-pin'],
    unless: ['fresh-pin'],
    kind: 'pin',
    effort: 'minutes',
    who: 'communication',
    purpose: 'customers',
    makes: 'text',
    example: { page: livelyWith('fresh-pin') },
  }),
  own({
    id: 'own-one-poll',
    site: 'linkedin',
    because: [],
    fits: ['few-comments'],
    unless: ['has-comments'],
    when: (facts) => isPosting(facts) && hasNoPoll(facts),
    kind: 'poll',
    effort: 'minutes',
    who: 'communication',
    purpose: 'customers',
    example: { page: livelyAndShows('poll') },
  }),
];

/** A post of unknown kind may be one. */
function hasNoPoll({ measures: { kinds } }: Facts): boolean {
  return (kinds.poll ?? 0) === 0 && (kinds.unknown ?? 0) === 0;
}

/** The page's category says so, or the person does: recommendations are read before a purchase. */
function servesConsumers(facts: Facts, { purpose }: Context): boolean {
  if (!isJudged(facts)) return false;
  return purpose === 'customers' || FOR_CONSUMERS.test(facts.reading.page.category ?? '');
}
