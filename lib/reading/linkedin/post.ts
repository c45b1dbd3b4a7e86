/** What all of LinkedIn's layouts share about a post: its id and address, its time, its zeros. */
import type { Span } from '../../language/times.ts';
import { type Claim, claim, type Ledger, settle } from '../evidence.ts';
import { instant } from '../instant.ts';
import type { Count, Instant, PostReading } from '../reading.ts';
import { type Urn, urnInstant, urnPermalink, urnText } from './urn.ts';

/** A count missing from a place that was read whole: a zero that the page supports. */
export const NONE: Count = { low: 0, high: 0, shown: '' };

const DAY = 86_400_000;
/** A tab may stand open for so long, and its ages with it. */
const LEFT_OPEN = 7 * DAY;
/** A shown age may be short by this part of itself: what the site takes for a month is not known to the day. */
const UNIT_SLACK = 0.1;

/**
 * The id of a post and what follows from it: its address, its time.
 *
 * @param place where the id was read, and what kind of proof that is
 * @param age the age that the card shows; `null` for a reshare too, whose shown age is the original's
 *   (research/linkedin-dom.md, fact 5)
 */
export function dated(
  ledger: Ledger,
  urn: Urn | null,
  { proof, place }: Pick<Claim<Urn>, 'proof' | 'place'>,
  age: Span | null,
  now: Date,
): Pick<PostReading, 'id' | 'permalink' | 'publishedAt'> {
  const clock = claim('id', `the clock in ${place}`, urn && urnInstant(urn, now));
  const shown = claim('text', 'the shown age', age && instant(age, 'text'));
  const moment = settle(ledger, 'publishedAt', [clock, shown], (one, other) => isOneMoment(one, other, now));
  return {
    id: settle(ledger, 'id', [claim(proof, place, urn && urnText(urn))]),
    permalink: settle(ledger, 'permalink', [claim('id', 'made of the id', urn && urnPermalink(urn))]),
    publishedAt: moment !== null && shown.value !== null ? narrowed(moment, shown.value) : moment,
  };
}

/**
 * Whether a clock and a shown age can be of one post. The age may be short, since a tab may stand open for days after it
 * was drawn; it can hardly be too long.
 */
function isOneMoment(clock: Instant, shown: Instant, now: Date): boolean {
  const [earliest, latest] = [Date.parse(shown.from), Date.parse(shown.to)];
  const slack = Math.max(DAY, (now.getTime() - latest) * UNIT_SLACK);
  return Date.parse(clock.to) >= earliest - LEFT_OPEN && Date.parse(clock.from) <= latest + slack;
}

/** What both allow; the first alone where that is nothing. Times in ISO compare as texts. */
export function narrowed(moment: Instant, { from, to }: Instant): Instant {
  const both = { ...moment, from: moment.from > from ? moment.from : from, to: moment.to < to ? moment.to : to };
  return moment.from === moment.to || both.from > both.to ? moment : both;
}
