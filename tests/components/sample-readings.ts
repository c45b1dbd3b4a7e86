/** Pages as they may be read, by hand: invented companies. */
import type { PageReading } from '../../lib/reading/reading.ts';
import { post } from '../readings.ts';
import { coarse, exact, ofKinds, page, posts, whole } from './sample-posts.ts';

const firstPosts = posts([6, 9.7, 13.5, 18, 20.5, 26, 30.5, 35], [6, 4, 9, 2, 5, 5, 12, 4]);
const firstClick = page('Harrow & Teale Hydraulics', 'harrow-teale', 2480, firstPosts, {
  notes: [{ code: 'views-not-shown' }],
});

const firstClickSignedOut: PageReading = {
  ...firstClick,
  coverage: { ...firstClick.coverage, view: 'signed-out' },
};

const facebookThree = page(
  'Bellweather Joinery',
  'bellweather-joinery',
  1400,
  [coarse(5.5, 6.5, 13), ...posts([13.5, 21.7], [8, 5], { comments: exact(1) })].map((each) => ({
    ...each,
    permalink: null,
  })),
  { site: 'facebook', coverage: { ...whole(3), view: 'signed-out' } },
);
facebookThree.page.followers = { low: 1400, high: 1499, shown: '1.4K' };

const facebookEight = page('Bellweather Joinery', 'bellweather-joinery', 1412, firstPosts, {
  site: 'facebook',
  coverage: { ...whole(8), view: 'signed-out' },
});

const before = [74, 83, 88, 94, 102, 108, 114, 121, 127, 135, 143, 152, 160, 166, 171, 178];
const inactive = page(
  'Calder & Wray Engineering',
  'calder-wray',
  3240,
  [
    post(164, { pinned: true, reactions: exact(21) }),
    ...posts(before, [9, 4, 11, 3, 7, 6, 14, 0, 8]),
    ...posts([186, 199], [5, 3]),
    ...posts([210, 221], [3], { authorship: 'reshare', kind: 'other' }),
  ],
  { notes: [{ code: 'views-not-shown' }, { code: 'followers-rounded' }] },
);

const withReshares = page('Fenwick Marsh Surveying', 'fenwick-marsh', 1960, [
  ...posts([12, 37, 59], [4, 2, 5], { authorship: 'reshare', kind: 'other' }),
  ...posts([74, 82, 93, 100, 110, 119, 127, 137, 148, 155, 166, 176], [7, 4, 9, 8, 3, 9]),
]);

/** About two posts a week, never quite as far apart. */
const lively = Array.from({ length: 54 }, (_, index) => 0.9 + index * 3.3 + ((index * 7) % 5) * 0.35);
const thriving = page(
  'Norrvik Instruments',
  'norrvik',
  8410,
  ofKinds(posts(lively, [48, 37, 61, 22, 55, 40, 96, 33, 71]), ['video', 'image', 'document', 'text', 'image', 'link']),
);

const notEnough = page(
  'Ostermoor Logistics',
  'ostermoor',
  1000,
  [coarse(3, 4, 12), coarse(7, 14, 6), coarse(14, 21, 8), coarse(14, 21, 3)],
  { coverage: { ...whole(4), view: 'signed-out' } },
);
notEnough.page.followers = { low: 1000, high: 1499, shown: '1K' };

const irregular = page('Pellworth Coffee Roasters', 'pellworth', 2310, [
  ...posts([5, 6.5, 8, 9], [6, 4, 8, 2]),
  ...posts([52, 53, 55, 57, 58, 60], [9, 12, 3, 8, 5, 2]),
  ...posts([117, 118, 121, 124], [7, 9, 1, 5]),
]);

const steady = Array.from({ length: 30 }, (_, index) => 1 + index * 5.8);
const unheard = page('Halden Metrology Group', 'halden', 41_200, posts(steady, [2, 3, 1, 4, 2, 0, 3]));

const rare = page('Ardley Instruments Repair', 'ardley', 1240, posts([12, 43, 73, 104, 135, 166], [5, 3, 6, 4, 3, 5]));

const busy = Array.from({ length: 130 }, (_, index) => 0.4 + index * 0.72);
const dense = page('Tamsin Street Market', 'tamsin', 18_600, posts(busy, [22, 14, 31, 18, 40]), { site: 'facebook' });

const abandoned = page('Brackwater Joinery', 'brackwater', 410, posts([512, 530, 561, 590, 640], [3, 2, 6]), {
  coverage: { ...whole(5), end: true },
});

const empty = page('Marlow Dene Fabrications', 'marlow-dene', 64, [], { coverage: { ...whole(0), end: true } });

const unknownCounts = page('Sorrel & Finch', 'sorrel', 900, [
  ...posts([2, 11, 19], [3, 5, 2]),
  ...posts([30, 41], [0], { reactions: null }),
  ...posts([50, 62, 75, 84, 96], [4, 2, 6]),
]);

const homeTab = page('Calder & Wray Engineering', 'calder-wray', 3240, posts([70, 150], [8, 6]), {
  url: 'https://www.linkedin.com/company/calder-wray/',
  notes: [{ code: 'home-tab' }],
});

const noFeed = page('Calder & Wray Engineering', 'calder-wray', 3240, [], {
  url: 'https://www.linkedin.com/company/calder-wray/about/',
  coverage: { ...whole(0), feed: 'not-seen' },
  notes: [{ code: 'feed-not-shown' }],
});

/** A page in a layout that nobody knows: posts found by what repeats, nothing but their times. */
const byShape = page(
  'Ashgrove Tile Works',
  'ashgrove',
  760,
  posts([5, 16, 27, 41, 55, 70], [0], { reactions: null, comments: null, shares: null }),
  { layout: 'by-shape', notes: [{ code: 'by-shape' }, { code: 'counts-unreadable', detail: '6' }] },
);

const halfUnread = page(
  'Corrie & Dunne Bindery',
  'corrie-dunne',
  530,
  [...posts([4, 15, 33], [6, 2, 4]), ...posts([1, 2, 3], [5], { publishedAt: null })],
  { site: 'facebook', notes: [{ code: 'time-unreadable', detail: '3' }] },
);

/** A name as long as one may be. */
const longName = page(
  'Gesellschaft für zerstörungsfreie Werkstoffprüfung und Schwingungsmesstechnik Niederrhein-Westfalen mbH & Co. KG',
  'gzws-niederrhein',
  1_204_000,
  firstPosts,
);

/** State -> what was read. */
export const READINGS = {
  'first-click': firstClick,
  'first-click-signed-out': firstClickSignedOut,
  'first-click-facebook': facebookThree,
  'first-click-facebook-8': facebookEight,
  inactive,
  thriving,
  'with-reshares': withReshares,
  'not-enough': notEnough,
  irregular,
  unheard,
  rare,
  dense,
  abandoned,
  empty,
  'unknown-counts': unknownCounts,
  'home-tab': homeTab,
  'no-feed': noFeed,
  'by-shape': byShape,
  'half-unread': halfUnread,
  'long-name': longName,
} satisfies Record<string, PageReading>;

export type ReadingName = keyof typeof READINGS;
