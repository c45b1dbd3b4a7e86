import type { Verdict } from '../lib/diagnosis/diagnosis.ts';

/** A full, a half and a low mark, a dot for a call without answer, a slash for what was not seen. */
type Mark = 'full' | 'half' | 'low' | 'dot' | 'slash';

const HEIGHTS = { full: 11, half: 7, low: 3 };
const BASE = 11.5;
const STEP = 5;
const WIDTH = 2.5;

const seven = (mark: Mark): Mark[] => Array<Mark>(7).fill(mark);

const SIGNS: Record<Verdict, readonly Mark[]> = {
  thriving: seven('full'),
  active: seven('half'),
  unheard: seven('low'),
  irregular: ['full', 'full', 'dot', 'dot', 'full', 'full', 'dot'],
  'present-but-inactive': ['full', 'full', 'full', 'dot', 'dot', 'dot', 'dot'],
  abandoned: ['full', 'dot', 'dot', 'dot', 'dot', 'dot', 'dot'],
  empty: seven('dot'),
  'not-enough-evidence': ['slash', 'slash', 'slash', 'slash', 'full', 'full', 'full'],
};

/** A verdict at a glance: the last seven calls of the roll. The verdict's words always stand beside it. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="verdict-sign" viewBox="0 0 34 12" width="2.125rem" height="0.75rem" aria-hidden="true">
      {SIGNS[verdict].map((mark, place) => (
        <SignMark key={place} mark={mark} x={2 + place * STEP} />
      ))}
    </svg>
  );
}

/** @param x its middle */
function SignMark({ mark, x }: { mark: Mark; x: number }) {
  if (mark === 'dot') return <circle class="dot" cx={x} cy={BASE - 1} r="1" />;
  if (mark === 'slash') return <line class="slash" x1={x - 1.5} x2={x + 1.5} y1={BASE} y2={BASE - 5.5} />;
  const height = HEIGHTS[mark];
  return <rect class="bar" x={x - WIDTH / 2} y={BASE - height} width={WIDTH} height={height} />;
}
