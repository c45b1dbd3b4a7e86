import { useId } from 'preact/hooks';
import { HALF, type MapBox, type PageMapView } from '../lib/view/map.ts';
import { heightOf, linesOf, type MapLabel } from '../lib/view/map-extents.ts';
import type { Labelled, NumberLabel } from '../lib/view/map-labels.ts';
import type { NamedRegion } from '../lib/view/map-names.ts';
import { percent } from './strip-scale.ts';

/** Where the names stand; on a map of many once for wide ones and once for narrow ones, of which the style sheet shows one. */
export interface Layout {
  width: 'any' | 'wide' | 'narrow';
  regions: NamedRegion[];
  labels: Labelled;
}

interface Props {
  map: PageMapView;
  layouts: readonly Layout[];
  title: string;
  description: string;
}

/** Regions, boxes and cross as SVG; the names over it as text that wraps and grows. */
export function MapDrawing({ map, layouts, title, description }: Props) {
  const id = useId();
  return (
    <div class="drawing">
      <svg width="100%" height="100%" role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <Ground map={map} names={layouts[0]?.regions ?? []} />
        {map.boxes.map(({ page, area, unsure }, index) => (
          <rect
            key={`${index} ${page.name}`}
            class={['box', page.subject && 'subject', unsure && 'unsure'].filter(Boolean).join(' ')}
            {...sides(area)}
          />
        ))}
        {layouts.map(({ width, labels }) => (
          <Leaders key={width} width={width} numbers={labels.numbers} />
        ))}
        {map.boxes.map(
          ({ page, point }, index) =>
            point && (
              <circle
                key={`${index} ${page.name}`}
                class={page.subject ? 'point subject' : 'point'}
                cx={percent(point.x)}
                cy={percent(point.y)}
                r="0.1875rem"
              />
            ),
        )}
        <Cross />
      </svg>
      {layouts.map((layout) => (
        <Names key={layout.width} {...layout} />
      ))}
    </div>
  );
}

/** From a number that found no place beside its box to the box. */
function Leaders({ width, numbers }: { width: Layout['width']; numbers: readonly NumberLabel[] }) {
  return (
    <g class={width}>
      {numbers.map(
        ({ text, at, to }) =>
          to && (
            <line
              key={text}
              class="leader"
              x1={percent(at.x)}
              y1={percent(at.y)}
              x2={percent(to.x)}
              y2={percent(to.y)}
            />
          ),
      )}
    </g>
  );
}

function Names({ width, regions, labels }: Layout) {
  const kindOf = ({ page }: MapBox) => (page.subject ? 'page subject' : 'page');
  return (
    <div class={`names ${width}`} aria-hidden="true">
      {regions.map((label) => (
        <Name key={label.name} label={label} class={label.own ? 'region own' : 'region'} />
      ))}
      {labels.half && <Name label={labels.half} class="half" />}
      {labels.pages.map((label, index) => (
        <Name key={`${index} ${label.text}`} label={label} class={kindOf(label.box)} />
      ))}
      {labels.numbers.map((label) => (
        <Name key={label.text} label={label} class={`${kindOf(label.box)} number`} />
      ))}
    </div>
  );
}

/** The regions and their borders; the border beside the narrowest begins beneath its name, which is wider than it. */
function Ground({ map: { regions, own }, names }: { map: PageMapView; names: NamedRegion[] }) {
  const quiet = names.find(({ name, y }) => name === 'quiet' && y === 'below');
  const beneath = quiet ? `${heightOf(linesOf(quiet))}rem` : '0%';
  return (
    <>
      {own &&
        regions.areas[own].map((area) => <rect key={`${area.left} ${area.top}`} class="own-region" {...sides(area)} />)}
      {regions.borders.map(({ from, to, score, beside }) => (
        <line
          key={`${from.x} ${from.y} ${to.x}`}
          class={score ? 'border score' : 'border'}
          x1={percent(from.x)}
          y1={beside === 'quiet' ? beneath : percent(from.y)}
          x2={percent(to.x)}
          y2={percent(to.y)}
        />
      ))}
      <rect class="frame" width="100%" height="100%" />
    </>
  );
}

/** Half the pages run with a tool. */
function Cross() {
  return (
    <svg class="cross" x={percent(HALF.x)} y={percent(HALF.y)} aria-hidden="true">
      <path d="M-5 0H5M0 -5V5" />
    </svg>
  );
}

/** A name that grows away from the point to which it is tied. */
function Name({ label, class: kind }: { label: MapLabel; class: string }) {
  const { text, at, x, y, from } = label;
  const style = {
    ...(x === 'end' ? { insetInlineEnd: percent(100 - at.x) } : { insetInlineStart: percent(at.x) }),
    ...(y === 'above' ? { insetBlockEnd: percent(100 - at.y) } : { insetBlockStart: percent(at.y) }),
  };
  return (
    <span class={`${kind} x-${x} y-${y} from-${from}`} style={style}>
      {text}
    </span>
  );
}

function sides({ left, top, width, height }: MapBox['area']) {
  return { x: percent(left), y: percent(top), width: percent(width), height: percent(height) };
}
