import { useId } from 'preact/hooks';
import { type Axis, placeOn } from '../lib/lenses/side-by-side.ts';
import type { ShownFigure } from '../lib/words/figure-shown.ts';

interface Props {
  figure: ShownFigure;
  axis: Axis;
  /** What half the managed pages of the size reach: a tick. */
  reference: number | null;
  /** The person's own page: a bar in place of the dot, in the accent. */
  own: boolean;
  /** Whose figure, and which. */
  title: string;
  /** The same in words: the figure, its range, its reference. */
  description: string;
}

/** A figure and its doubt on a line: a dot, the interval around it, a tick at the reference. In em: 12 px at 12 px text. */
export function Whisker({ figure, axis, reference, own, title, description }: Props) {
  const id = useId();
  const at = (value: number) => `${placeOn(axis, value)}%`;
  const { low, high, value } = figure;
  return (
    <svg
      class={own ? 'whisker own' : 'whisker'}
      width="100%"
      height="1em"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <line class="axis" x1="0" x2="100%" y1="0.5em" y2="0.5em" />
      <line class="interval" x1={at(low)} x2={at(high)} y1="0.5em" y2="0.5em" />
      {reference !== null && <line class="tick" x1={at(reference)} x2={at(reference)} y1="0.1em" y2="0.9em" />}
      {value !== null &&
        (own ? (
          <line class="point" x1={at(value)} x2={at(value)} y1="0.12em" y2="0.88em" />
        ) : (
          <circle class="point" cx={at(value)} cy="0.5em" r="0.27em" />
        ))}
    </svg>
  );
}
