import { useMemo } from 'preact/hooks';
import { isNamedInPlace } from '../lib/view/legend.ts';
import type { Strip } from '../lib/view/strip.ts';
import type { Tick } from '../lib/view/ticks.ts';
import { formatOf, type Locale } from '../lib/words/format.ts';
import { BASE, DIMENSION, em, HEIGHT, NAMES, percent, TALLEST } from './strip-scale.ts';
import { useWords } from './words-context.ts';

/** What lies behind the marks: the silence, what was not loaded, and the reference line. */
export function StripGround({ strip, hatch, named = true }: { strip: Strip; hatch: string; named?: boolean }) {
  const { strip: words } = useWords().interface;
  const { dimension, unloaded, unread, gaps, reference } = strip;
  const unseen = [unloaded ?? (gaps ? { from: 0, to: unread?.from ?? 100 } : null), unread];
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
      {unseen.map(
        (stretch) =>
          stretch && (
            <rect
              key={stretch.from}
              class="hatched"
              x={percent(stretch.from)}
              width={percent(stretch.to - stretch.from)}
              y={em(BASE - 3)}
              height={em(3)}
              fill={`url(#${hatch})`}
            />
          ),
      )}
      {level && <line class="reference" x1="0" x2="100%" y1={level} y2={level} />}
      {unloaded && named && isNamedInPlace(strip) && (
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

/** The pattern of what was not loaded. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} class="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="7" />
      </pattern>
    </defs>
  );
}

/** The base line, the calendar under it, and today at the right end. */
export function StripAxis({ strip, locale }: { strip: Strip; locale: Locale }) {
  const { strip: words } = useWords().interface;
  return (
    <>
      <line class="base" x1="0" x2="100%" y1={em(BASE)} y2={em(BASE)} />
      <AxisMarks ticks={strip.ticks} locale={locale} y={BASE} names={NAMES} />
      <line class="now" x1="100%" x2="100%" y1={em(DIMENSION)} y2={em(BASE + 0.3)} />
      <text class="note today" x="100%" y={em(NAMES)} text-anchor="end">
        <tspan>{words.today}</tspan>
      </text>
    </>
  );
}

/** Names further right than this meet the word for today, on a strip that is a little narrower than a popup's. */
const NEAR_TODAY = 58;
/** Per cent of a popup's strip that a letter of a name takes. */
const LETTER = 2;

interface AxisMarksProps {
  ticks: Tick[];
  locale: Locale;
  /** Top of the ticks, and the line that the names stand on, in em. */
  y: number;
  names: number;
}

/** First days of months or years, and their names. */
export function AxisMarks({ ticks, locale, y, names }: AxisMarksProps) {
  const format = useMemo(() => formatOf(locale), [locale]);
  const { today } = useWords().interface.strip;
  const nameOf = ({ at, unit }: Tick) => (unit === 'year' ? String(at.getUTCFullYear()) : format.month(at));
  const meetsToday = (tick: Tick) => tick.x > 98 - (today.length + nameOf(tick).length) * LETTER;
  return (
    <>
      {ticks
        .map((tick) => ({ ...tick, name: nameOf(tick), meets: meetsToday(tick) }))
        .map(({ x, named, roomy, name, meets }) => (
          <g key={x} class={`${roomy ? 'roomy' : ''} ${x > NEAR_TODAY ? 'near' : ''} ${meets ? 'meets' : ''}`}>
            <line class="tick" x1={percent(x)} x2={percent(x)} y1={em(y)} y2={em(y + 0.3)} />
            {named && (
              <text class="note" x={percent(x)} dx="3" y={em(names)}>
                <tspan>{name}</tspan>
              </text>
            )}
          </g>
        ))}
    </>
  );
}

export const STRIP_HEIGHT = em(HEIGHT);
