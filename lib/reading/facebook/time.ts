/** When a drawn post was published: from its time link, by whatever of it can be read. Never "now" by default. */

import { readTime } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { attribute, first, matches, nearest } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import { instant } from '../instant.ts';
import type { Instant, InstantSource } from '../reading.ts';
import { displayedText, type StyleOf } from './displayed.ts';

const TIME = 'time[datetime]';
const WITH_ZONE = /^[\d-]+T[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** What one place says of a time link, as text. */
export interface TimeText {
  proof: InstantSource;
  place: string;
  text: string | null;
}

/**
 * A place where times are written; prepared once for a document, then asked for each link: `label(document, null)(link)` gives
 * `{ proof: 'aria', place: 'aria-label', text: '3 d' }`.
 */
export type TimePlace = (document: Document, styleOf: StyleOf) => (link: Element) => TimeText;

/** Seen on plain times, since 2022. */
export const label: TimePlace = () => (link) => ({
  proof: 'aria',
  place: 'aria-label',
  text: attribute(link, 'aria-label'),
});

/** What a person sees of the link; letters out of order are put right by the style that is really computed. */
export const displayed: TimePlace = (_, styleOf) => (link) => ({
  proof: 'text',
  place: 'displayed',
  text: displayedText(link, styleOf),
});

/** What a text says of a moment. A link says the same in two places, one after the other: it is worked out once. */
export function timeReader(words: Words | null, now: Date): (said: TimeText) => Claim<Instant> {
  let last: string | null = null;
  let span: Omit<Instant, 'source'> | null = null;
  return ({ proof, place, text }) => {
    if (text === null || text.trim() === '') return claim<Instant>(proof, place, null);
    if (text !== last) {
      const read = readTime(text, words, now);
      span = read && instant(read, proof);
    }
    last = text;
    return claim(proof, place, span && { ...span, source: proof });
  };
}

/** A `time` element in the link or around it says the moment to machines; not seen yet on this site. */
export function timeElement(link: Element, now: Date): Claim<Instant> {
  const element = first(link, TIME) ?? nearest(link, (around) => matches(around, TIME), 2);
  const at = Date.parse(element ? (WITH_ZONE.exec(attribute(element, 'datetime') ?? '')?.[0] ?? '') : '');
  const isPast = at >= Date.UTC(2004, 0, 1) && at <= now.getTime();
  return claim('attribute', TIME, isPast ? instant({ from: at, to: at }, 'attribute') : null);
}
