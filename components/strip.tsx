import { useId } from 'preact/hooks';
import type { Site } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import type { Strip } from '../lib/view/strip.ts';
import type { Locale } from '../lib/words/format.ts';
import { DimensionLabel, DimensionLine, dimensionText } from './strip-dimension.tsx';
import { STRIP_HEIGHT, StripAxis, StripGround } from './strip-ground.tsx';
import { StripLegend } from './strip-legend.tsx';
import { StripMark } from './strip-mark.tsx';
import { StripTable } from './strip-table.tsx';
import { StripWeeks } from './strip-weeks.tsx';
import { useWords } from './words-context.ts';

interface Props {
  strip: Strip;
  locale: Locale;
  site: Site;
  /** What the dotted line stands for. */
  reference: string | null;
  rows: PostRow[];
}

/** The posts as marks on a strip of time that ends today. */
export function StripOfTime({ strip, locale, site, reference, rows }: Props) {
  const words = useWords().interface.strip;
  return (
    <figure class="strip">
      <DimensionLabel dimension={strip.dimension} />
      <Drawing strip={strip} locale={locale} site={site} />
      <figcaption>
        {rows.length === 0 ? <p>{words.empty}</p> : <StripLegend strip={strip} site={site} reference={reference} />}
        <StripTable rows={rows} site={site} />
      </figcaption>
    </figure>
  );
}

/** Time alone, while the page is read. */
export function EmptyStrip({ strip, locale }: Pick<Props, 'strip' | 'locale'>) {
  return (
    <div class="strip" aria-hidden="true">
      <p class="dimension-label" />
      <svg width="100%" height={STRIP_HEIGHT}>
        <title>{useWords().interface.strip.title}</title>
        <StripAxis strip={strip} locale={locale} />
      </svg>
    </div>
  );
}

function Drawing({ strip, locale, site }: Pick<Props, 'strip' | 'locale' | 'site'>) {
  const { strip: words, dimension } = useWords().interface;
  const id = useId();
  const { own, reshares, from, now } = strip;
  const measured = strip.dimension && dimensionText(strip.dimension.measured, dimension);
  return (
    <svg width="100%" height={STRIP_HEIGHT} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-desc`}>{words.description({ own, reshares, site, from, now, dimension: measured })}</desc>
      <defs>
        <pattern
          id={`${id}-hatch`}
          class="hatch"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" x2="0" y1="0" y2="7" />
        </pattern>
      </defs>
      <StripGround strip={strip} hatch={`${id}-hatch`} />
      {strip.weeks ? (
        <StripWeeks weeks={strip.weeks} />
      ) : (
        strip.marks.map((mark) => <StripMark key={keyOf(mark)} mark={mark} />)
      )}
      <StripAxis strip={strip} locale={locale} />
      <DimensionLine strip={strip} />
    </svg>
  );
}

const keyOf = ({ sort, from, to }: Strip['marks'][number]): string => `${sort} ${from} ${to}`;
