import { useId } from 'preact/hooks';
import type { Site } from '../lib/reading/reading.ts';
import type { Strip } from '../lib/view/strip.ts';
import type { Locale } from '../lib/words/format.ts';
import { Rings } from './strip-dimension.tsx';
import { StripMarks } from './strip-drawing.tsx';
import { AxisMarks, Hatch, StripGround } from './strip-ground.tsx';
import { BASE, em, percent } from './strip-scale.ts';
import { useLocale, useWords } from './words-context.ts';

/** Room under the base line for half its stroke. */
const ROOM = 0.08;

interface RowProps {
  strip: Strip;
  site: Site;
  /** Whose strip it is, where several stand together. */
  name?: string;
  /** With its unit. */
  height?: string;
}

/** A strip for a row of a table, or above another: marks, silence and what was not loaded; no words, no axis. */
export function StripRow({ strip, site, name, height = '3rem' }: RowProps) {
  const { strip: words } = useWords().interface;
  const id = useId();
  const { own, reshares, from, now, dimension, unread } = strip;
  return (
    <div class="strip-row" dir="ltr" style={{ fontSize: `calc(${height} / ${BASE + ROOM})` }}>
      <svg
        width="100%"
        height={em(BASE + ROOM)}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{name === undefined ? words.title : words.titleOf({ name })}</title>
        <desc id={`${id}-desc`}>{words.rowDescription({ own, reshares, site, from, now })}</desc>
        <Hatch id={`${id}-hatch`} />
        <StripGround strip={strip} hatch={`${id}-hatch`} named={false} />
        <StripMarks strip={strip} />
        <line class="base" x1="0" x2={percent(unread?.from ?? 100)} y1={em(BASE)} y2={em(BASE)} />
        {dimension && <Rings at={strip.rings} />}
      </svg>
    </div>
  );
}

interface AxisProps {
  /** Any of the strips that share it. */
  strip: Pick<Strip, 'ticks' | 'now'>;
  /** Of the names of months; without it, the person's own. */
  locale?: Locale;
  /** What stands at its right end; without it, "today". */
  end?: string;
  /** Its ticks point at the strips: they stand below it, or above. */
  side?: 'above' | 'below';
}

/** The one time axis of several strips: above them, below them, or both. */
export function SharedAxis({ strip, locale: given, end, side = 'below' }: AxisProps) {
  const { strip: words } = useWords().interface;
  const own = useLocale();
  const locale = given ?? own;
  const above = side === 'above';
  const names = above ? 0.85 : 1.1;
  return (
    <div class="strip-row axis" dir="ltr">
      <svg width="100%" height="1.35em" aria-hidden="true">
        <AxisMarks ticks={strip.ticks} locale={locale} y={above ? 1.05 : 0} names={names} />
        <line class="now" x1="100%" x2="100%" y1={em(above ? 1.05 : 0)} y2={em(above ? 1.35 : 0.3)} />
        <text class="note today" x="100%" y={em(names)} text-anchor="end">
          <tspan>{end ?? words.today}</tspan>
        </text>
      </svg>
    </div>
  );
}
