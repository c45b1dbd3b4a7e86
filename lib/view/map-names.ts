/** Where the regions of the map are named: at a corner, and at another where the page's own box lies over the first. */
import type { MapBox, PageMapView } from './map.ts';
import { type MapLabel, meets, type Sizes } from './map-extents.ts';
import { NAMED_FROM } from './map-labels.ts';
import { type Area, REGIONS, type RegionName } from './map-regions.ts';

export interface NamedRegion extends MapLabel {
  name: RegionName;
  /** The region of the page that is spoken of. */
  own: boolean;
}

type Corners = readonly [Corner, ...Corner[]];
type Corner = 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end';

/** The best corner first. */
const CORNERS: Record<RegionName, Corners> = {
  quiet: ['top-start'],
  irregular: ['bottom-start', 'bottom-end'],
  unheard: ['bottom-end', 'bottom-start', 'top-end'],
  active: ['bottom-end', 'top-end'],
  thriving: ['top-end', 'top-start', 'bottom-end'],
};

/**
 * The names of all regions. A box that crosses the map moves the name of its own region aside.
 *
 * @param names what each region is called.
 */
export function namesOf(map: PageMapView, names: Record<RegionName, string>, sizes: Sizes): NamedRegion[] {
  const [box] = map.boxes.filter(({ page }) => page.subject);
  return REGIONS.map((name) => {
    const own = name === map.own;
    const [area] = map.regions.areas[name];
    const labels = labelsAt(name, area ?? WHOLE, names[name], { own, box });
    const free = own && box ? labels.find((label) => !meets(label, box, sizes)) : undefined;
    return { ...(free ?? labels[0]), name, own };
  });
}

const WHOLE: Area = { left: 0, top: 0, width: 100, height: 100 };

function labelsAt(
  name: RegionName,
  area: Area,
  text: string,
  { own, box }: { own: boolean; box: MapBox | undefined },
): [MapLabel, ...MapLabel[]] {
  const from = own ? 0 : NAMED_FROM;
  const [best, ...others] = CORNERS[name];
  const at = (corner: Corner): MapLabel => ({ text, from, ...cornerOf(area, corner) });
  // The narrowest region has one corner: beside a box there, its name begins beyond the box.
  const beyond =
    name === 'quiet' && box ? [{ ...at(best), at: { x: box.area.left + box.area.width, y: area.top } }] : [];
  return [at(best), ...others.map(at), ...beyond];
}

function cornerOf({ left, top, width, height }: Area, corner: Corner): Pick<MapLabel, 'at' | 'x' | 'y'> {
  const isTop = corner.startsWith('top');
  const isStart = corner.endsWith('start');
  return {
    at: { x: isStart ? left : left + width, y: isTop ? top : top + height },
    x: isStart ? 'start' : 'end',
    y: isTop ? 'below' : 'above',
  };
}
