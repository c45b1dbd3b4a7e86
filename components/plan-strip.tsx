import { useId } from 'preact/hooks';
import type { PlanView } from '../lib/view/plan-view.ts';
import { formatOf } from '../lib/words/format.ts';
import { isSameDay } from '../lib/words/months-and-days.ts';
import { em, percent } from './strip-scale.ts';
import { useDeeperWords, useLocale } from './words-context.ts';

/** The strip's vertical measure, in em. */
const DIMENSION = 0.4;
const TOP = 1.6;
const BASE = 3.2;
const NAMES = 4.25;
const HEIGHT = 4.5;
/** Width of a planned mark, in px. */
const MARK = 4;

/** The strip that goes on to the right of the reading: hollow marks are planned, those of the weeks by date in accent. */
export function PlanStrip({ view, now }: { view: PlanView; now: Date | null }) {
  const { strip: words } = useDeeperWords().planView;
  const id = useId();
  const { posts, marks, from, to, dated } = view;
  const byDate = marks.filter((mark) => mark.dated).length;
  return (
    <figure class="plan-strip">
      <p class="dated" style={{ paddingInlineStart: percent(dated.from) }}>
        {words.dated}
      </p>
      <svg width="100%" height={em(HEIGHT)} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{words.title}</title>
        <desc id={`${id}-desc`}>{words.description({ posts, dated: byDate, from, to })}</desc>
        <Axis view={view} now={now} />
        {marks.map((mark) => (
          <rect
            key={mark.x}
            class={mark.dated ? 'planned soon' : 'planned'}
            x={percent(mark.x)}
            width={MARK}
            y={em(TOP)}
            height={em(BASE - TOP)}
            transform={`translate(${-MARK / 2} 0)`}
          />
        ))}
        <g class="dimension">
          <line x1={percent(dated.from)} x2={percent(dated.to)} y1={em(DIMENSION)} y2={em(DIMENSION)} />
          {[dated.from, dated.to].map((x) => (
            <line key={x} x1={percent(x)} x2={percent(x)} y1={em(DIMENSION - 0.3)} y2={em(DIMENSION + 0.3)} />
          ))}
        </g>
      </svg>
      {posts > 0 && (
        <figcaption>
          <span class="key" aria-hidden="true" />
          {words.planned}
        </figcaption>
      )}
    </figure>
  );
}

/** The base line, the months, the day of the reading at the left end and the next reading at the right. */
function Axis({ view: { ticks, from, to }, now }: { view: PlanView; now: Date | null }) {
  const { strip: words, day } = useDeeperWords().planView;
  const format = formatOf(useLocale());
  return (
    <>
      <line class="base" x1="0" x2="100%" y1={em(BASE)} y2={em(BASE)} />
      {ticks.map(({ x, at, named, roomy }) => (
        <g key={x} class={roomy ? 'roomy' : ''}>
          <line class="tick" x1={percent(x)} x2={percent(x)} y1={em(BASE)} y2={em(BASE + 0.3)} />
          {named && (
            <text class="note" x={percent(x)} dx="3" y={em(NAMES)}>
              <tspan>{format.month(at)}</tspan>
            </text>
          )}
        </g>
      ))}
      <line class="base" x1="0" x2="0" y1={em(DIMENSION)} y2={em(BASE + 0.3)} />
      <text class="note today" x="0" y={em(NAMES)}>
        <tspan>{now !== null && isSameDay(now, from) ? words.today : day({ at: from })}</tspan>
      </text>
      <line class="next" x1="100%" x2="100%" y1={em(DIMENSION - 0.2)} y2={em(BASE)} />
      <text class="note next-name" x="100%" dx="-6" y={em(DIMENSION + 0.3)} text-anchor="end">
        <tspan>{words.readAgain({ at: to })}</tspan>
      </text>
    </>
  );
}
