import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Site } from '../lib/reading/reading.ts';
import type { Strip } from '../lib/view/strip.ts';
import { DimensionLine, dimensionText } from './strip-dimension.tsx';
import { Hatch, STRIP_HEIGHT, StripAxis, StripGround } from './strip-ground.tsx';
import { StripMark } from './strip-mark.tsx';
import { StripWeeks } from './strip-weeks.tsx';
import { useLocale, useWords } from './words-context.ts';

interface Props {
  strip: Strip;
  site: Site;
  /** What is pointed at, drawn over the rest. */
  children?: ComponentChildren;
}

/** The picture alone, named and described: what can be pointed at lies over it. */
export function StripDrawing({ strip, site, children }: Props) {
  const { strip: words, dimension } = useWords().interface;
  const id = useId();
  const { own, reshares, from, now } = strip;
  const measured = strip.dimension && dimensionText(strip.dimension.measured, dimension);
  return (
    <svg width="100%" height={STRIP_HEIGHT} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-desc`}>{words.description({ own, reshares, site, from, now, dimension: measured })}</desc>
      <Hatch id={`${id}-hatch`} />
      <StripGround strip={strip} hatch={`${id}-hatch`} />
      <StripMarks strip={strip} />
      {children}
      <StripAxis strip={strip} locale={useLocale()} />
      <DimensionLine strip={strip} site={site} />
    </svg>
  );
}

/** Marks, or bars; thinner where there are many. */
export function StripMarks({ strip: { marks, weeks } }: { strip: Strip }) {
  if (weeks) return <StripWeeks weeks={weeks} />;
  return (
    <g class={thinness(marks.length)}>
      {marks.map((mark) => (
        <StripMark key={mark.posts[0]} mark={mark} />
      ))}
    </g>
  );
}

const MANY = 40;
const VERY_MANY = 75;

function thinness(marks: number): string {
  if (marks > VERY_MANY) return 'thinnest';
  return marks > MANY ? 'thin' : '';
}
