import { useMemo } from 'preact/hooks';
import type { Site } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { type Stop, stopsOf } from '../lib/view/stops.ts';
import type { Strip } from '../lib/view/strip.ts';
import type { StripWords } from '../lib/words/en/strip.ts';
import { type Said, saidOfPost, saidOfWeek, spoken } from './strip-facts.ts';
import type { NamedStop } from './strip-stops.tsx';
import { useWords } from './words-context.ts';

const NOTHING: Said = { date: '', what: '', more: '' };

/** Where the strip can be pointed at and what is said there, worked out once for a strip and a language. */
export function useSaid(strip: Strip, rows: PostRow[], site: Site) {
  const { strip: words } = useWords().interface;
  return useMemo(() => saidOn(strip, rows, site, words), [strip, rows, site, words]);
}

function saidOn(strip: Strip, rows: PostRow[], site: Site, words: StripWords) {
  const stops = stopsOf(strip).map((stop) => named(stop, strip, rows, site, words));
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const byPost = new Map(
    stops.flatMap((stop) => (strip.weeks?.[stop.mark]?.posts ?? [stop.post]).map((post) => [post, stop])),
  );
  return {
    stops,
    longest: stops.length === 0 ? null : stops.map(({ said }) => said).reduce(longer),
    /** `null` where it is not on the strip, or no longer. */
    stopOf: (id: number | null) => (id === null ? null : (byId.get(id) ?? null)),
    /** The stop of a post, by its index into `rows`. */
    stopOfPost: (post: number | null) => (post === null ? null : (byPost.get(post) ?? null)),
  };
}

function named(stop: Stop, strip: Strip, rows: PostRow[], site: Site, words: StripWords): NamedStop {
  const week = strip.weeks?.[stop.mark];
  const row = stop.post === null ? undefined : rows[stop.post];
  if (week) {
    const said = saidOfWeek(week, site, words);
    return { ...stop, said, name: spoken(said), href: null };
  }
  const said = row ? saidOfPost(row, stop.turn, site, words) : NOTHING;
  const href = row?.permalink?.startsWith('https://') ? row.permalink : null;
  return { ...stop, said, href, name: `${spoken(said)} ${href ? words.pointed.opens : words.pointed.noAddress}.` };
}

/** Both lines as long as the longest of each. */
function longer(a: Said, b: Said): Said {
  const first = (a.date + a.what).length >= (b.date + b.what).length ? a : b;
  return { ...first, more: a.more.length >= b.more.length ? a.more : b.more };
}
