import type { Measured } from '../lib/view/dimension.ts';
import type { Strip } from '../lib/view/strip.ts';
import type { InterfaceWords } from '../lib/words/en/interface.ts';
import { BASE, DIMENSION, em, percent } from './strip-scale.ts';
import { useWords } from './words-context.ts';

/** Further right there is no room left for the words beside the usual gap. */
const LAST_USUAL = 58;

/** What the dimension line says. */
export function dimensionText(measured: Measured, words: InterfaceWords['dimension']): string {
  switch (measured.what) {
    case 'hole':
      return words.hole(measured);
    case 'under':
      return words.under(measured);
    case 'posts':
      return words.posts(measured);
    case 'needed':
      return words.needed(measured);
    default:
      return words[measured.what](measured);
  }
}

/** The words of the dimension line, above it: at the side of the strip where the line is. */
export function DimensionLabel({ dimension }: { dimension: Strip['dimension'] }) {
  const { dimension: words } = useWords().interface;
  if (!dimension) return <p class="dimension-label" />;
  const { from, to, measured } = dimension;
  const style =
    from + to < 100
      ? { textAlign: 'start', paddingInlineStart: percent(from) }
      : { textAlign: 'end', paddingInlineEnd: percent(100 - to) };
  return (
    <p class="dimension-label" style={style}>
      {dimensionText(measured, words)}
    </p>
  );
}

/** The line itself, and in a silence the usual gap and a ring for each one that passed. */
export function DimensionLine({ strip: { dimension, usual, rings } }: { strip: Strip }) {
  const { strip: words } = useWords().interface;
  if (!dimension) return null;
  return (
    <>
      <Line class="dimension" from={dimension.from} to={dimension.to} y={DIMENSION} />
      {usual && usual.from <= LAST_USUAL && (
        <g class="usual">
          <Line class="minor" from={usual.from} to={usual.to} y={1.5} />
          <text class="note" x={percent(usual.to)} dx="5" y={em(1.75)}>
            <tspan>{words.usualGap({ days: Math.round(usual.days) })}</tspan>
          </text>
        </g>
      )}
      {rings.map((x) => (
        <circle key={x} class="ring" cx={percent(x)} cy={em(BASE - 0.5)} r="2.5" />
      ))}
    </>
  );
}

/** A line between two short strokes, as on a builder's drawing. */
function Line({ from, to, y, ...rest }: { class: string; from: number; to: number; y: number }) {
  const [start, end] = [percent(from), percent(to)];
  return (
    <g {...rest}>
      <line x1={start} x2={end} y1={em(y)} y2={em(y)} />
      {[start, end].map((x) => (
        <line key={x} x1={x} x2={x} y1={em(y - 0.3)} y2={em(y + 0.3)} />
      ))}
    </g>
  );
}
