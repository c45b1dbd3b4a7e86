/** Four workshops and two firms, invented, as they are kept: readings made by hand, for reports and their pictures. */

import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { type KeptPage, type KeptWithReadings, NOTHING_SAID } from '../../lib/store/kept-page.ts';
import { post, READ_AT, reading } from '../readings.ts';

interface Told {
  name: string;
  handle: string;
  followers: number;
  /** Days before the reading, of each own post. */
  ages: readonly number[];
  /** Reactions of the posts, in turn. */
  reactions: readonly number[];
  changes?: (post: PostReading, place: number) => Partial<PostReading>;
  lens?: KeptPage['lens'];
}

const every = (step: number, from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, place) => from + place * step);

const exact = (value: number) => ({ low: value, high: value, shown: String(value) });

/** A page whose list was read to its end, signed in. */
function kept({ name, handle, followers, ages, reactions, changes, lens = 'competitor' }: Told): KeptWithReadings {
  const posts = ages.map((days, place) => {
    const made = post(days, {
      reactions: exact(reactions[place % reactions.length] ?? 0),
      comments: exact(place % 3 === 0 ? 1 : 0),
      shares: exact(0),
      kind: place % 4 === 3 ? 'video' : 'image',
    });
    return { ...made, ...changes?.(made, place) };
  });
  const done = reading(posts, {
    url: `https://www.linkedin.com/company/${handle}/posts/`,
    page: {
      id: String(100_000 + followers),
      name,
      handle,
      followers: { low: followers, high: followers, shown: String(followers) },
      likes: null,
      employees: null,
      category: 'Industrial machinery',
      about: 'filled',
      website: 'filled',
    },
    coverage: {
      postsSeen: posts.length,
      withTime: posts.length,
      withReactions: posts.length,
      feed: 'read',
      view: 'signed-in',
      end: true,
    },
  });
  return { page: pageOf(done, lens), readings: [done] };
}

function pageOf(done: PageReading, lens: KeptPage['lens']): KeptPage {
  const key = `linkedin:${done.page.id}`;
  return {
    ...NOTHING_SAID,
    key,
    keys: [key, `linkedin:@${done.page.handle}`],
    site: done.site,
    name: done.page.name,
    url: done.url,
    lens,
    lastReadAt: READ_AT,
  };
}

const reshared = [2, 9, 15, 21];

export const BREMOND = kept({
  name: 'Ateliers Brémond-Lacaze',
  handle: 'ateliers-bremond-lacaze',
  followers: 1480,
  ages: [...every(11, 81, 345)],
  reactions: [4, 5, 3, 7, 4, 6, 9, 5],
  changes: (_, place) => (reshared.includes(place) ? { authorship: 'reshare' } : {}),
  lens: 'prospect',
});
export const CASTELNOY = kept({
  name: 'Castelnoy Agencement',
  handle: 'castelnoy-agencement',
  followers: 6930,
  ages: every(3.8, 1, 360),
  reactions: [21, 24, 18, 30, 22, 26],
});
const VAUQUELIN = kept({
  name: 'Vauquelin & Fils',
  handle: 'vauquelin-et-fils',
  followers: 1120,
  ages: every(7.6, 4, 360),
  reactions: [3, 2, 4, 3, 5],
});
const GAILLARDET = kept({
  name: 'Maison Gaillardet',
  handle: 'maison-gaillardet',
  followers: 2860,
  ages: [11, 12, 14, 15, 54, 56, 57, 59, 60, 103, 105, 106, 150, 152, 153, 158, 205, 207, 210],
  reactions: [6, 5, 8, 4, 7],
});
const MERCADIER = kept({
  name: 'Mercadier Tôlerie',
  handle: 'mercadier-tolerie',
  followers: 940,
  ages: [6, 34, 63, 95, 124, 152, 183],
  reactions: [2, 0, 3, 1],
});
const DORLANGE = kept({
  name: 'Établissements Dorlange & Cie, menuiserie industrielle',
  handle: 'etablissements-dorlange',
  followers: 412,
  ages: [401, 430, 470, 520],
  reactions: [1, 0, 2],
});

export const SIX = [BREMOND, CASTELNOY, VAUQUELIN, GAILLARDET, MERCADIER, DORLANGE];
export const FOUR = SIX.slice(0, 4);
