import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Site } from '../lib/reading/reading.ts';
import { type MapBox, type MapPage, mapOf, type PageMapView } from '../lib/view/map.ts';
import type { Sizes } from '../lib/view/map-extents.ts';
import { labelsOf, MANY, MANY_NARROW, ONE } from '../lib/view/map-labels.ts';
import { namesOf } from '../lib/view/map-names.ts';
import type { MapWords } from '../lib/words/en/map.ts';
import { type Layout, MapDrawing } from './map-drawing.tsx';
import { MapKey } from './map-key.tsx';
import { MapNotes } from './map-notes.tsx';
import { MapTable } from './map-table.tsx';
import { Section } from './section.tsx';
import { useDeeperWords, useWords } from './words-context.ts';

interface Props {
  /** One page, or up to 20. */
  pages: MapPage[];
  /** Whose borders are drawn; LinkedIn's where pages of both are compared. */
  site?: Site;
  /** Of one page: its verdict under the name that the headline gives it. */
  called?: string;
  level?: 2 | 3;
  /** Of one page: in which sizes it is drawn, where that is not in a popup or panel. */
  sizes?: Sizes;
}

/** Activity by response: each page a box as wide and as high as its doubt, over the regions of the verdicts. */
export function PageMap({ pages, site = 'linkedin', called, level = 3, sizes = ONE }: Props) {
  const { map: words } = useDeeperWords();
  const { verdicts } = useWords().diagnosis;
  const [first] = pages;
  const isOne = pages.length === 1;
  const map = useMemo(() => mapOf(first && isOne ? [{ ...first, subject: true }] : pages, site), [pages, site]);
  if (!first) return null;
  const title = isOne ? words.title : words.titleOfMany;
  if (map.boxes.length === 0) {
    return (
      <Section title={title} level={level}>
        <p class="plain">{words.neither}</p>
      </Section>
    );
  }
  return (
    <Section title={title} aside={<Axes />} level={level}>
      {isOne ? (
        <OnePage map={map} page={first} verdict={lower(called ?? verdicts[first.verdict])} sizes={sizes} />
      ) : (
        <ManyPages map={map} pages={pages} />
      )}
    </Section>
  );
}

interface OnePageProps {
  map: PageMapView;
  page: MapPage;
  verdict: string;
  sizes: Sizes;
}

function OnePage({ map, page, verdict, sizes }: OnePageProps) {
  const { map: words } = useDeeperWords();
  const [box] = map.boxes;
  const own = map.own && { [map.own]: verdict };
  const regions = namesOf(map, { ...words.regions, ...own }, sizes);
  const placing = { nameOf: () => words.subject, half: words.half, sizes };
  return (
    <Figure kind="one" pages={[page]}>
      <MapDrawing
        map={map}
        layouts={[{ width: 'any', regions, labels: labelsOf(map.boxes, regions, placing) }]}
        title={words.title}
        description={words.describeOne({ verdict, band: box?.point === null, unsure: box?.unsure === true })}
      />
      <figcaption>
        <p>{words.caption(page)}</p>
        {map.outside && <p>{words.outside({ verdict })}</p>}
      </figcaption>
    </Figure>
  );
}

function ManyPages({ map, pages }: { map: PageMapView; pages: MapPage[] }) {
  const { map: words } = useDeeperWords();
  // Placing twenty names looks through some thousand places.
  const layouts = useMemo(() => WIDTHS.map((width) => layoutOf(map, width, words)), [map, words]);
  return (
    <Figure kind="many" pages={pages}>
      <MapDrawing
        map={map}
        layouts={layouts}
        title={words.titleOfMany}
        description={words.describeMany({ pages: map.boxes.length })}
      />
      <figcaption>
        {layouts.map(({ width, labels }) => (
          <MapKey key={width} width={width} numbers={labels.numbers} />
        ))}
        <MapNotes map={map} unnamed={layouts.flatMap(({ labels }) => labels.unnamed)} />
      </figcaption>
    </Figure>
  );
}

const WIDTHS = ['wide', 'narrow'] as const;

function layoutOf(map: PageMapView, width: (typeof WIDTHS)[number], words: MapWords): Layout {
  const sizes = width === 'wide' ? MANY : MANY_NARROW;
  const regions = namesOf(map, words.regions, sizes);
  const placing = { nameOf: ({ page }: MapBox) => page.name, half: words.half, sizes, numbered: true };
  return { width, regions, labels: labelsOf(map.boxes, regions, placing) };
}

function Figure({ kind, pages, children }: { kind: 'one' | 'many'; pages: MapPage[]; children: ComponentChildren }) {
  return (
    <figure class={`page-map ${kind}`}>
      {children}
      <MapTable pages={pages} />
    </figure>
  );
}

export function Axes() {
  const { axes } = useDeeperWords().map;
  return (
    <>
      <span class="together">
        {axes.posting} <span class="arrow along">→</span>
      </span>{' '}
      <span class="together">
        {axes.response} <span class="arrow">↑</span>
      </span>
    </>
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
