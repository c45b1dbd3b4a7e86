import type { MapBox, PageMapView } from '../lib/view/map.ts';
import { useDeeperWords } from './words-context.ts';

/** What the drawing of many pages cannot say by itself, and which of them it does not show or name. */
export function MapNotes({ map: { boxes, notDrawn }, unnamed }: { map: PageMapView; unnamed: MapBox[] }) {
  const { map: words } = useDeeperWords();
  const signs = [
    words.scale,
    words.borders,
    boxes.some(({ unsure }) => unsure) && words.dashed,
    boxes.some(({ point }) => point === null) && words.band,
  ];
  return (
    <>
      <p>{signs.filter(Boolean).join(' ')}</p>
      {unnamed.length > 0 && <p>{words.unnamed({ names: unnamed.map(({ page }) => page.name) })}</p>}
      {notDrawn.length > 0 && <p>{words.notDrawn({ names: notDrawn.map(({ name }) => name) })}</p>}
    </>
  );
}
