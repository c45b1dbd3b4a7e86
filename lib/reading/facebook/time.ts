/** When a drawn post was published: from its time link, by whatever of it can be read. */

import type { Span } from '../../language/times.ts';
import { readTime } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { attribute } from '../dom.ts';
import type { Instant, InstantSource } from '../reading.ts';
import { displayedText, type StyleOf } from './displayed.ts';
import type { TwinOf } from './twins.ts';

/** What is needed to read a displayed time. */
export interface TimeSight {
  words: Words | null;
  now: Date;
  styleOf: StyleOf;
  twinOf: TwinOf;
}

export interface DrawnTime extends Span {
  source: InstantSource;
}

/** 'disagree': two readings of one link exclude each other. `null`: nothing could be read. Never "now" by default. */
export type TimeReading = DrawnTime | 'disagree' | null;

/**
 * Reads a time link: its label, its text as displayed, its twin. All that can be read must agree.
 */
export function drawnTime(link: Element, sight: TimeSight): TimeReading {
  const texts: [string | null, InstantSource][] = [
    [attribute(link, 'aria-label'), 'aria'],
    [sight.twinOf(link), 'aria'],
    [displayedText(link, sight.styleOf), 'text'],
  ];
  const read = texts.flatMap(([text, source]) => {
    const span = text === null || text.trim() === '' ? null : readTime(text, sight.words, sight.now);
    return span ? [{ ...span, source }] : [];
  });
  const [best] = read;
  if (!best) return null;
  const from = Math.max(...read.map((span) => span.from));
  const to = Math.min(...read.map((span) => span.to));
  return from > to ? 'disagree' : { from, to, source: best.source };
}

/** An interval as the reading holds it. */
export function instant({ from, to, source }: DrawnTime): Instant {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString(), source };
}
