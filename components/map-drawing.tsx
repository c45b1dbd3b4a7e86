import { useId } from 'preact/hooks';
import { HALF, type MapBox, type PageMapView } from '../lib/view/map.ts';
import { heightOf, linesOf, type MapLabel } from '../lib/view/map-extents.ts';
import type { Labelled } from '../lib/view/map-labels.ts';
import type { NamedRegion } from '../lib/view/map-names.ts';
import { percent } from './strip-scale.ts';

interface Props {
  map: PageMapView;
  regions: NamedRegion[];
  labels: Labelled;
  title: string;
  description: string;
}

/** Regions, boxes and cross as SVG; the names over it as text that wraps and grows. */
export function MapDrawing({ map, regions, labels, title, description }: Props) {
  const id = useId();
  return (
    <div class="drawing">
      <svg width="100%" height="100%" role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <Ground map={map} names={regions} />
        {map.boxes.map(({ page, area, unsure }, index) => (
          <rect
            key={`${index} ${page.name}`}
            class={['box', page.subject && 'subject', unsure && 'unsure'].filter(Boolean).join(' ')}
            {...sides(area)}
          />
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
      <div class="names" aria-hidden="true">
        {regions.map((label) => (
          <Name key={label.name} label={label} class={label.own ? 'region own' : 'region'} />
        ))}
        {labels.half && <Name label={labels.half} class="half" />}
        {labels.pages.map((label, index) => (
          <Name key={`${index} ${label.text}`} label={label} class={label.box.page.subject ? 'page subject' : 'page'} />
        ))}
      </div>
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
