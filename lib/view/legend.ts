/** What has to be named of a strip: only what is drawn, and nothing that is labelled in place. */
import type { Site } from '../reading/reading.ts';
import type { StripWords } from '../words/en/strip.ts';
import { isCoarse } from './marks.ts';
import type { Strip } from './strip.ts';

export type LegendKey = 'own' | 'week' | 'part' | 'reshare' | 'pinned' | 'coarse' | 'unknown' | 'ring' | 'hatched';

/** A stretch narrower than this has no room for its name, which then stands in the legend. Per cent. */
const ROOM_FOR_NAME = 34;

export const isNamedInPlace = ({ unloaded }: Pick<Strip, 'unloaded'>): boolean =>
  unloaded !== null && unloaded.to - unloaded.from >= ROOM_FOR_NAME;

/** Key and name of each sort of mark that is drawn; none where solid marks are all there is: they need no name. */
export function legendOf(strip: Strip, site: Site, words: StripWords): [LegendKey, string][] {
  const { legend } = words;
  const { marks, weeks, rings, unloaded, gaps } = strip;
  const has = (sort: string) => marks.some((mark) => mark.sort === sort);
  const all: [LegendKey, string, boolean][] = [
    [weeks ? 'week' : 'own', weeks ? legend.ownWeek : legend.own, weeks !== null || has('own')],
    ['part', legend.partWeek, weeks?.some(({ own, whole }) => own > 0 && !whole) ?? false],
    ['reshare', legend.reshare({ site }), strip.reshares > 0],
    ['pinned', legend.pinned, has('pinned')],
    ['coarse', legend.coarse, marks.some(isCoarse)],
    ['unknown', legend.unknown, marks.some(({ heights }) => heights.includes(null))],
    ['ring', legend.ring, rings.length > 0],
    ['ring', legend.emptyWeek, weeks?.some(({ posts, seen }) => posts.length === 0 && seen) ?? false],
    ['hatched', words.notLoaded, unloaded !== null && !isNamedInPlace(strip)],
    ['hatched', legend.gaps, gaps],
  ];
  const shown = all.flatMap(([key, name, needed]): [LegendKey, string][] => (needed ? [[key, name]] : []));
  return shown.some(([key]) => key !== 'own') ? shown : [];
}
