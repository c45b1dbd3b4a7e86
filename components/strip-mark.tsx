import { isCoarse, type Mark } from '../lib/view/marks.ts';
import { BASE, em, percent, topOf } from './strip-scale.ts';

/** A post, or several of one coarse age. */
export function StripMark({ mark }: { mark: Mark }) {
  return isCoarse(mark) ? <Block mark={mark} /> : <Bar mark={mark} />;
}

function Bar({ mark: { sort, from, heights } }: { mark: Mark }) {
  const height = heights[0] ?? null;
  const x = percent(from);
  const top = topOf(height);
  const known = height === null ? 'unknown' : '';
  if (sort === 'reshare') {
    return (
      <rect
        class={`reshare ${known}`}
        x={x}
        y={em(top)}
        width="4"
        height={em(BASE - top)}
        transform="translate(-2 0)"
      />
    );
  }
  return (
    <>
      <line class={`${sort} ${known}`} x1={x} x2={x} y1={em(BASE)} y2={em(top)} />
      {sort === 'pinned' && <circle class="pin-head" cx={x} cy={em(top)} r="3" />}
    </>
  );
}

/** As wide as the time is known, never a mark inside: its top edge is each post's response. */
function Block({ mark: { sort, from, to, heights } }: { mark: Mark }) {
  const top = topOfAll(heights);
  const size = { x: percent(from), width: percent(to - from) };
  return (
    <>
      <rect class={`coarse ${sort}`} y={em(top)} height={em(BASE - top)} {...size} />
      {[...new Set(heights)].map((height) => (
        <line
          key={height}
          class={`cap ${sort} ${height === null ? 'unknown' : ''}`}
          x1={percent(from)}
          x2={percent(to)}
          y1={em(topOf(height))}
          y2={em(topOf(height))}
        />
      ))}
      {heights.length > 1 && (
        <text class="times" x={percent((from + to) / 2)} y={em(top - 0.25)} text-anchor="middle">
          <tspan>×{heights.length}</tspan>
        </text>
      )}
    </>
  );
}

const topOfAll = (heights: Mark['heights']): number =>
  heights.reduce<number>((top, h) => Math.min(top, topOf(h)), BASE);

/** Of a block the one post's cap; with a dot above it, which is more than a colour. */
export function PointedMark({ mark, post, dot }: { mark: Mark; post: number; dot: boolean }) {
  const nth = Math.max(0, mark.posts.indexOf(post));
  const one = { ...mark, heights: [mark.heights[nth] ?? null], posts: [post] };
  const shared = mark.posts.length > 1;
  // Above the number of a shared block, and above a pin's ring.
  const clear = shared ? 1.25 : mark.sort === 'pinned' ? 0.7 : 0.45;
  const top = shared ? topOfAll(mark.heights) : topOf(one.heights[0] ?? null);
  return (
    <g class="pointed">
      <StripMark mark={one} />
      {dot && <circle class="dot" cx={percent((mark.from + mark.to) / 2)} cy={em(top - clear)} r="2.5" />}
    </g>
  );
}
