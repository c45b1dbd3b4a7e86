import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Site } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import type { Strip } from '../lib/view/strip.ts';
import type { Locale } from '../lib/words/format.ts';
import { DimensionLabel } from './strip-dimension.tsx';
import { StripDrawing } from './strip-drawing.tsx';
import { STRIP_HEIGHT, StripAxis } from './strip-ground.tsx';
import { StripLegend } from './strip-legend.tsx';
import { FocusRing, Pointed } from './strip-pointed.tsx';
import { StripSaid } from './strip-said.tsx';
import { StripStops } from './strip-stops.tsx';
import { StripTable } from './strip-table.tsx';
import { usePointed } from './strip-use-pointed.ts';
import { useSaid } from './strip-use-said.ts';
import { StripWeekPosts } from './strip-week-posts.tsx';
import { useWords } from './words-context.ts';

interface Props {
  strip: Strip;
  locale: Locale;
  site: Site;
  /** What the dotted line stands for. */
  reference: string | null;
  /** One for each post of the reading, in its order. */
  rows: PostRow[];
  /** The post that is pointed at elsewhere, in a list beside the strip: an index into `rows`. */
  pointed?: number | null;
  /** Told which post the strip points at, an index into `rows`; `null` for none, and for a week of several. */
  onPoint?: (index: number | null) => void;
}

/** The posts as marks on a strip of time that ends today. Pointing at one says what it is; a click opens it. */
export function StripOfTime({ strip, site, reference, rows, pointed = null, onPoint }: Props) {
  const words = useWords().interface.strip;
  const { stops, longest, stopOf, stopOfPost } = useSaid(strip, rows, site);
  const [week, setWeek] = useState<number | null>(null);
  // A link for each post lies over the picture: once that stands, since the verdict is waited for and nobody points so soon.
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  const onWeek = useCallback((chosen: number) => setWeek((before) => (chosen === before ? null : chosen)), []);
  const at = usePointed(stopOfPost(pointed)?.id ?? null, (id) => onPoint?.(stopOf(id)?.post ?? null));
  const stop = stopOf(at.id);
  const focused = stopOf(at.focused);
  const newest = stopOfPost(strip.newest);
  const listed = strip.weeks ? stopOf(week) : null;
  const opened = listed && strip.weeks?.[listed.mark];
  // Drawn once: pointing at a mark draws that mark alone.
  const ground = useMemo(() => <StripDrawing strip={strip} site={site} />, [strip, site, words]);
  const legend = useMemo(
    () => <StripLegend strip={strip} site={site} reference={reference} />,
    [strip, site, reference, words],
  );
  return (
    <figure class="strip">
      <div class="plot" dir="ltr">
        <DimensionLabel dimension={strip.dimension} />
        <div class="stage">
          {ground}
          <svg class="over" width="100%" height={STRIP_HEIGHT} aria-hidden="true">
            {listed && listed !== stop && <Pointed strip={strip} stop={listed} dot={stop === null} />}
            {newest && newest !== stop && <Pointed strip={strip} stop={newest} dot={stop === null && !listed} />}
            {stop && <Pointed strip={strip} stop={stop} dot />}
            {focused && <FocusRing stop={focused} />}
          </svg>
          {isDrawn && stops.length > 0 && (
            <StripStops
              stops={stops}
              label={strip.weeks ? words.keys.weeks : words.keys.posts}
              onHover={at.onHover}
              onFocus={at.onFocus}
              week={week}
              onWeek={onWeek}
            />
          )}
        </div>
      </div>
      <figcaption>
        {rows.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <StripSaid said={stop?.said ?? null} longest={longest} legend={legend} />
        )}
        {opened && <StripWeekPosts week={opened} rows={rows} site={site} onClose={() => setWeek(null)} />}
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
