import type { Stop } from '../lib/view/stops.ts';
import type { Strip } from '../lib/view/strip.ts';
import { PointedMark } from './strip-mark.tsx';
import { BASE, em, percent } from './strip-scale.ts';
import { mostIn, PointedWeek } from './strip-weeks.tsx';

interface Props {
  strip: Strip;
  stop: Stop;
  /** Where the line leads to a post and another is pointed at, that one alone has a dot. */
  dot: boolean;
}

/** A mark in the accent, drawn over its own. */
export function Pointed({ strip, stop, dot }: Props) {
  const week = strip.weeks?.[stop.mark];
  if (strip.weeks && week) return <PointedWeek week={week} most={mostIn(strip.weeks)} dot={dot} />;
  const mark = strip.marks[stop.mark];
  return mark && stop.post !== null ? <PointedMark mark={mark} post={stop.post} dot={dot} /> : null;
}

/** Pixels on either side of a mark. */
const AROUND = 7;

/** Where the keyboard stands. Shown by the style sheet, for a focus that came by the keyboard. */
export function FocusRing({ stop: { x, half } }: { stop: Stop }) {
  return (
    <svg class="focus-ring" x={percent(x - half)} width={percent(2 * half)} overflow="visible" aria-hidden="true">
      <line x1={-AROUND} x2="100%" y1={em(BASE + 0.2)} y2={em(BASE + 0.2)} />
      <line x1="0" x2="100%" y1={em(BASE + 0.2)} y2={em(BASE + 0.2)} transform={`translate(${AROUND} 0)`} />
    </svg>
  );
}
