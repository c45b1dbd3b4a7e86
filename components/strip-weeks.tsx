import type { Week } from '../lib/view/weeks.ts';
import { BASE, em, percent, TALLEST } from './strip-scale.ts';
import { useWords } from './words-context.ts';

const GAP = 0.5;
/** Room above the bars for the number that the tallest stands for. */
const TALLEST_BAR = TALLEST - 0.6;

/** A bar a week, its height the number of posts: own ones solid, reshares hollow on top, a week without any a ring. */
export function StripWeeks({ weeks }: { weeks: Week[] }) {
  const { strip: words } = useWords().interface;
  const most = Math.max(1, ...weeks.map(({ own, reshares }) => own + reshares));
  const tall = (posts: number) => (posts / most) * TALLEST_BAR;
  return (
    <>
      <text class="note" x="0" y={em(BASE - TALLEST_BAR - 0.25)}>
        <tspan>{words.weekly({ most })}</tspan>
      </text>
      {weeks.map(({ from, to, own, reshares }) => {
        const size = { x: percent(from + GAP), width: percent(to - from - 2 * GAP) };
        if (own + reshares === 0)
          return <circle key={from} class="ring" cx={percent((from + to) / 2)} cy={em(BASE - 0.45)} r="3" />;
        return (
          <g key={from}>
            <rect class="week" y={em(BASE - tall(own))} height={em(tall(own))} {...size} />
            {reshares > 0 && (
              <rect class="reshare" y={em(BASE - tall(own + reshares))} height={em(tall(reshares))} {...size} />
            )}
          </g>
        );
      })}
    </>
  );
}
