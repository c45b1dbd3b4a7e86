import type { Week } from '../lib/view/weeks.ts';
import { BASE, em, percent, TALLEST } from './strip-scale.ts';
import { useWords } from './words-context.ts';

/** Per cent between a bar and the border of its week. */
const GAP = 0.5;
/** A week that the strip cuts has a bar all the same. */
const NARROWEST = 0.6;
/** Room above the bars for the number that the tallest stands for. */
const TALLEST_BAR = TALLEST - 0.6;

/** Posts of the week that has most: its bar is the tallest. */
export const mostIn = (weeks: Week[]): number =>
  weeks.reduce((most, { own, reshares }) => Math.max(most, own + reshares), 1);

/** A bar a week, its height the number of posts; a week without any a ring; of a week that was not seen nothing. */
export function StripWeeks({ weeks }: { weeks: Week[] }) {
  const { strip: words } = useWords().interface;
  const most = mostIn(weeks);
  return (
    <>
      <text class="note haloed" x="0" y={em(BASE - TALLEST_BAR - 0.25)}>
        <tspan>{words.weekly({ most })}</tspan>
      </text>
      {weeks.map((week) => (
        <WeekBar key={week.from} week={week} most={most} />
      ))}
    </>
  );
}

/** Own posts solid, or soft where the week is not whole; reshares hollow on top. */
function WeekBar({ week: { from, to, own, reshares, whole, seen }, most }: { week: Week; most: number }) {
  if (own + reshares === 0) {
    if (!seen) return null;
    return <circle class={whole ? 'ring' : 'ring part'} cx={percent((from + to) / 2)} cy={em(BASE - 0.45)} r="3" />;
  }
  const tall = (posts: number) => (posts / most) * TALLEST_BAR;
  const size = { x: percent(from + GAP), width: percent(Math.max(NARROWEST, to - from - 2 * GAP)) };
  return (
    <>
      <rect class={whole ? 'week' : 'week part'} y={em(BASE - tall(own))} height={em(tall(own))} {...size} />
      {reshares > 0 && (
        <rect class="reshare" y={em(BASE - tall(own + reshares))} height={em(tall(reshares))} {...size} />
      )}
    </>
  );
}

/** The week that is pointed at, with a dot above it. */
export function PointedWeek({ week, most, dot }: { week: Week; most: number; dot: boolean }) {
  const top = BASE - Math.max(0.75, ((week.own + week.reshares) / most) * TALLEST_BAR);
  return (
    <g class="pointed">
      <WeekBar week={week} most={most} />
      {dot && <circle class="dot" cx={percent((week.from + week.to) / 2)} cy={em(top - 0.4)} r="2.5" />}
    </g>
  );
}
