/** Where the regions of the map are named: at a corner, and at another where the page's own box lies over the first. */
import type { MapBox, PageMapView } from './map.ts';
import { type MapLabel, meets, NAMED_FROM, type Sizes } from './map-labels.ts';
import { type Area, REGIONS, type RegionName } from './map-regions.ts';

export interface NamedRegion extends MapLabel {
  name: RegionName;
  /** The region of the page that is spoken of. */
  own: boolean;
}

type Corner = 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end';

/** The best corner first. */
const CORNERS: Record<RegionName, readonly Corner[]> = {
  quiet: ['top-start', 'bottom-start'],
  irregular: ['bottom-start', 'top-start'],
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
    const free = labels.find((label) => !box || !meets(label, box, sizes)) ?? labels[0];
    return { ...(free as MapLabel), name, own };
  });
}

const WHOLE: Area = { left: 0, top: 0, width: 100, height: 100 };

function labelsAt(
  name: RegionName,
  area: Area,
  text: string,
  { own, box }: { own: boolean; box: MapBox | undefined },
): MapLabel[] {
  const from = own ? 0 : NAMED_FROM;
  const corners = CORNERS[name].map((corner) => ({ text, from, ...cornerOf(area, corner) }));
  if (!own || !box || name !== 'quiet') return corners;
  // The narrowest region: its name may begin beyond the box.
  const beyond = box.area.left + box.area.width;
  return [...corners, { text, from, at: { x: beyond, y: area.top }, x: 'start', y: 'below' }];
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
