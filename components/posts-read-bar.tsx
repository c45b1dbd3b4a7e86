import type { FromMedian } from '../lib/view/from-median.ts';
import { percent } from './strip-scale.ts';

/**
 * A bar from the page's median: solid above, hollow below, soft where it may reach, an arrow where it is cut off. The row
 * says the same in words.
 */
export function MedianBar({ bar }: { bar: FromMedian | null }) {
  return (
    <svg class="median-bar" width="100%" height="1em" aria-hidden="true">
      {bar && <line class="median" x1="50%" x2="50%" y1="0" y2="100%" />}
      {bar?.perhaps && <Part class="perhaps" {...bar.perhaps} />}
      {bar && bar.sure.to > bar.sure.from && <Part class={bar.sure.from < 50 ? 'below' : 'above'} {...bar.sure} />}
      {bar?.cut.low && <Cut x="0%" d="M-2.5-4-6 0l3.5 4" />}
      {bar?.cut.high && <Cut x="100%" d="M2.5-4 6 0 2.5 4" />}
    </svg>
  );
}

function Part({ from, to, ...rest }: { from: number; to: number; class: string }) {
  return <rect x={percent(from)} width={percent(to - from)} y="0.25em" height="0.5em" {...rest} />;
}

function Cut({ x, d }: { x: string; d: string }) {
  return (
    <svg class="cut" x={x} y="50%" overflow="visible" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
