import { useId } from 'preact/hooks';
import type { Site } from '../../lib/reading/reading.ts';
import type { Strip } from '../../lib/view/strip.ts';
import type { Tick } from '../../lib/view/ticks.ts';
import { DimensionLabel, DimensionLine, dimensionText } from '../strip-dimension.tsx';
import { StripMarks } from '../strip-drawing.tsx';
import { AxisMarks, Hatch, STRIP_HEIGHT, StripGround } from '../strip-ground.tsx';
import { BASE, DIMENSION, em, NAMES } from '../strip-scale.ts';
import { useLocale, useWords } from '../words-context.ts';

interface Props {
  strip: Strip;
  site: Site;
  /** The day at its right end: a sheet of paper knows no today. */
  end: string;
}

/** Per cent of a sheet's width that a letter takes, and the longest name of a month. */
const LETTER = 1;
const LONGEST_MONTH = 6;

/** The strip of a page on paper: as wide as the sheet, and nothing on it can be pointed at. */
export function PaperStrip({ strip, site, end }: Props) {
  const { strip: words, dimension } = useWords().interface;
  const locale = useLocale();
  const id = useId();
  const { own, reshares, from, now } = strip;
  const measured = strip.dimension && dimensionText(strip.dimension.measured, dimension);
  const description = words.rowDescription({ own, reshares, site, from, now });
  const meetsEnd = ({ x }: Tick) => x > 100 - (end.length + LONGEST_MONTH) * LETTER;
  return (
    <div class="plot" dir="ltr">
      <DimensionLabel dimension={strip.dimension} />
      <svg
        width="100%"
        height={STRIP_HEIGHT}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{words.title}</title>
        <desc id={`${id}-desc`}>{measured === null ? description : `${description} ${measured}.`}</desc>
        <Hatch id={`${id}-hatch`} />
        <StripGround strip={strip} hatch={`${id}-hatch`} />
        <StripMarks strip={strip} />
        <line class="base" x1="0" x2="100%" y1={em(BASE)} y2={em(BASE)} />
        <AxisMarks
          ticks={strip.ticks.map((tick) => (meetsEnd(tick) ? { ...tick, named: false } : tick))}
          locale={locale}
          y={BASE}
          names={NAMES}
        />
        <line class="now" x1="100%" x2="100%" y1={em(DIMENSION)} y2={em(BASE + 0.3)} />
        <text class="note today" x="100%" y={em(NAMES)} text-anchor="end">
          <tspan>{end}</tspan>
        </text>
        <DimensionLine strip={strip} site={site} />
      </svg>
    </div>
  );
}
