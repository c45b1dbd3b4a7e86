import type { Strip } from '../lib/view/strip.ts';
import { formatOf, type Locale } from '../lib/words/format.ts';
import { BASE, DIMENSION, em, HEIGHT, NAMES, percent, TALLEST } from './strip-scale.ts';
import { useWords } from './words-context.ts';

/** A stretch narrower than this has no room for its name, which then stands in the legend. */
const ROOM_FOR_NAME = 34;

export const isNamedInPlace = ({ unloaded }: Strip): boolean =>
  unloaded !== null && unloaded.to - unloaded.from >= ROOM_FOR_NAME;

/** What lies behind the marks: the silence, what was not loaded, and the reference line. */
export function StripGround({ strip, hatch }: { strip: Strip; hatch: string }) {
  const { strip: words } = useWords().interface;
  const { dimension, unloaded, gaps, reference } = strip;
  const hatched = unloaded ?? (gaps ? { from: 0, to: 100 } : null);
  const level = reference === null ? null : em(BASE - reference * TALLEST);
  return (
    <>
      {dimension?.silent && (
        <rect
          class="wash"
          x={percent(dimension.from)}
          width={percent(dimension.to - dimension.from)}
          y={em(DIMENSION)}
          height={em(BASE - DIMENSION)}
        />
      )}
      {hatched && (
        <rect
          class="hatched"
          x={percent(hatched.from)}
          width={percent(hatched.to - hatched.from)}
          y={em(BASE - 3)}
          height={em(3)}
          fill={`url(#${hatch})`}
        />
      )}
      {level && <line class="reference" x1="0" x2="100%" y1={level} y2={level} />}
      {unloaded && isNamedInPlace(strip) && (
        <text
          class="note haloed"
          x={percent((unloaded.from + unloaded.to) / 2)}
          y={em(BASE - 1.3)}
          text-anchor="middle"
        >
          <tspan>{words.notLoaded}</tspan>
        </text>
      )}
    </>
  );
}

/** The base line, the calendar under it, and today at the right end. */
export function StripAxis({ strip, locale }: { strip: Strip; locale: Locale }) {
  const { strip: words } = useWords().interface;
  const format = formatOf(locale);
  return (
    <>
      <line class="base" x1="0" x2="100%" y1={em(BASE)} y2={em(BASE)} />
      {strip.ticks.map(({ x, at, unit, named, roomy }) => (
        <g key={x} class={roomy ? 'roomy' : ''}>
          <line class="tick" x1={percent(x)} x2={percent(x)} y1={em(BASE)} y2={em(BASE + 0.3)} />
          {named && (
            <text class="note" x={percent(x)} dx="3" y={em(NAMES)}>
              <tspan>{unit === 'year' ? at.getUTCFullYear() : format.month(at)}</tspan>
            </text>
          )}
        </g>
      ))}
      <line class="now" x1="100%" x2="100%" y1={em(DIMENSION)} y2={em(BASE + 0.3)} />
      <text class="note today" x="100%" y={em(NAMES)} text-anchor="end">
        <tspan>{words.today}</tspan>
      </text>
    </>
  );
}

export const STRIP_HEIGHT = em(HEIGHT);
