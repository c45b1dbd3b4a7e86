import type { Site } from '../lib/reading/reading.ts';
import { isCoarse } from '../lib/view/marks.ts';
import type { Strip } from '../lib/view/strip.ts';
import { isNamedInPlace } from './strip-ground.tsx';
import { useWords } from './words-context.ts';

interface Props {
  strip: Strip;
  site: Site;
  reference: string | null;
}

/** Names what is drawn, and only that; solid marks alone need no name. */
export function StripLegend({ strip, site, reference }: Props) {
  const { strip: words } = useWords().interface;
  const { legend } = words;
  const { marks, weeks, rings, unloaded, gaps } = strip;
  const has = (sort: string) => marks.some((mark) => mark.sort === sort);
  const keys: [string, string, boolean][] = [
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
  const shown = keys.filter(([, , needed]) => needed);
  return (
    <div class="legend">
      {shown.some(([key]) => key !== 'own') && (
        <ul>
          {shown.map(([key, name]) => (
            <li key={name}>
              <span class={`key ${key}`} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      )}
      {reference && strip.reference !== null && (
        <p>
          <span class="key dotted" aria-hidden="true" />
          {reference}
        </p>
      )}
      {strip.older > 0 && <p>{words.older({ posts: strip.older })}</p>}
      {strip.undated > 0 && <p>{words.undated({ posts: strip.undated })}</p>}
    </div>
  );
}
