/** Marks of the calendar under the strip. */
import { DAY } from '../measures/days.ts';
import { place } from './span.ts';

export interface Tick {
  /** Per cent from the left. */
  x: number;
  at: Date;
  /** What the tick begins: a month, or a year on a long strip. */
  unit: 'month' | 'year';
  /** False where its name would meet another or the word for today. */
  named: boolean;
  /** Named only where there is room: the strip is narrow, or the text large. */
  roomy: boolean;
}

/** Names further right than this would come closer to "aujourd’hui" than they are wide. */
const LAST_NAME = 66;
const LAST_NAME_IN_LITTLE_ROOM = 34;
const MOST_NAMES = 6;

/** First days of months (of years, beyond two) within the last `days` before `now`. UTC. */
export function ticksOf(now: Date, days: number): Tick[] {
  const unit = days > 731 ? 'year' : 'month';
  const starts = startsBefore(now, days, unit);
  const every = Math.ceil(starts.length / MOST_NAMES);
  return starts.map((at, index) => {
    const x = place((now.getTime() - at.getTime()) / DAY, days);
    const named = x <= LAST_NAME && index % every === 0;
    return { x, at, unit, named, roomy: named && (x > LAST_NAME_IN_LITTLE_ROOM || (index / every) % 2 === 1) };
  });
}

function startsBefore(now: Date, days: number, unit: Tick['unit']): Date[] {
  const first = now.getTime() - days * DAY;
  const starts: Date[] = [];
  for (let back = 0; ; back += 1) {
    const start = unit === 'month' ? startOfMonth(now, back) : new Date(Date.UTC(now.getUTCFullYear() - back, 0, 1));
    if (start.getTime() < first) return starts.toReversed();
    starts.push(start);
  }
}

function startOfMonth(now: Date, back: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
}
