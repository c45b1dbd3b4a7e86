import type { Site } from '../lib/reading/reading.ts';
import type { Measured } from '../lib/view/dimension.ts';
import type { Strip } from '../lib/view/strip.ts';
import type { InterfaceWords } from '../lib/words/en/interface.ts';
import { BASE, DIMENSION, em, percent } from './strip-scale.ts';
import { useWords } from './words-context.ts';

/** Per cent of the strip that a small letter takes where it is as narrow as a popup. */
const LETTER = 1.75;

/** The first of the texts that ends before the strip does, from `x` on; `null` where none does. */
const fitting = (x: number, texts: string[]): string | null =>
  texts.find((text) => x + text.length * LETTER <= 99) ?? null;

/** What the dimension line says. */
export function dimensionText(measured: Measured, words: InterfaceWords['dimension']): string {
  switch (measured.what) {
    case 'newest':
    case 'hole':
      return words[measured.what](measured);
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

/**
 * The words of the dimension line, above it: at the side of the strip where the line is. The room before or after them
 * shrinks where they need it.
 */
export function DimensionLabel({ dimension }: { dimension: Strip['dimension'] }) {
  const { dimension: words } = useWords().interface;
  if (!dimension) return <p class="dimension-label" />;
  const { from, to, measured } = dimension;
  const style = from + to < 100 ? { '--before': percent(from) } : { '--after': percent(100 - to) };
  return (
    <p class="dimension-label" style={style}>
      <span>{dimensionText(measured, words)}</span>
    </p>
  );
}

/** Further left there is no room for the words under the line. */
const LEAST_UNDER = 25;

/** The line itself; beneath it the reshares that stand in it, or, in a silence the usual gap and a ring for each one that passed. */
export function DimensionLine({ strip: { dimension, usual, rings }, site }: { strip: Strip; site: Site }) {
  const { strip: words } = useWords().interface;
  if (!dimension) return null;
  const { from, to, reshares } = dimension;
  return (
    <>
      <Line class="dimension" from={from} to={to} y={DIMENSION} />
      {reshares > 0 && to - from >= LEAST_UNDER && (
        <text class="note haloed under" x={percent(to)} dx="-8" y={em(1.5)} text-anchor="end">
          <tspan>{words.meanwhile({ reshares, site })}</tspan>
        </text>
      )}
      {usual && <UsualGap usual={usual} />}
      <Rings at={rings} />
    </>
  );
}

/** The gap that was usual before, in words as far as there is room for them. */
function UsualGap({ usual: { from, to, days } }: { usual: NonNullable<Strip['usual']> }) {
  const { strip: words } = useWords().interface;
  const gap = { days: Math.round(days) };
  const text = fitting(to, [words.usualGap(gap), words.usualShort(gap)]);
  if (text === null) return null;
  return (
    <g class="usual">
      <Line class="minor" from={from} to={to} y={1.5} />
      <text class="note" x={percent(to)} dx="5" y={em(1.75)}>
        <tspan>{text}</tspan>
      </text>
    </g>
  );
}

/** Usual gaps that passed unanswered. */
export function Rings({ at }: { at: Strip['rings'] }) {
  return (
    <>
      {at.map((x) => (
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
