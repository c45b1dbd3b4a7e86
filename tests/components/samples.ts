/** What the popup may have to show, made by hand: invented companies, in every state. */
import type { Copy } from '../../components/copied.tsx';
import type { Shown } from '../../components/shown.ts';
import { audit } from '../../lib/audit.ts';
import type { Count, PageReading, PostReading } from '../../lib/reading/reading.ts';
import type { Locale } from '../../lib/words/format.ts';
import { post, READ_AT, reading } from '../readings.ts';

const DAY = 86_400_000;
const exact = (value: number): Count => ({ low: value, high: value, shown: String(value) });

/** Own posts at these ages in days, with so many reactions each. */
export function posts(ages: number[], reactions: number[], changes: Partial<PostReading> = {}): PostReading[] {
  return ages.map((age, index) => {
    const permalink = `https://www.linkedin.com/feed/update/urn:li:activity:${7_000_000 + Math.round(age * 100)}/`;
    return post(age, { permalink, reactions: exact(reactions[index % reactions.length] ?? 0), ...changes });
  });
}

/** A post whose age is only known in whole units: "2w". */
export function coarse(low: number, high: number, reactions: number, changes: Partial<PostReading> = {}): PostReading {
  const at = (days: number) => new Date(Date.parse(READ_AT) - days * DAY).toISOString();
  return post(low, {
    publishedAt: { from: at(high), to: at(low), source: 'text' },
    reactions: exact(reactions),
    ...changes,
  });
}

const named = (name: string, handle: string, followers: number): PageReading['page'] => ({
  ...reading().page,
  name,
  handle,
  followers: { low: followers, high: followers, shown: String(followers) },
});

const whole = (count: number): PageReading['coverage'] => ({
  postsSeen: count,
  withTime: count,
  withReactions: count,
  feed: 'read',
  view: 'signed-in',
  order: 'newest-first',
});

function page(
  name: string,
  handle: string,
  followers: number,
  list: PostReading[],
  changes: Partial<PageReading> = {},
) {
  const { coverage, ...others } = changes;
  return reading(list, {
    page: named(name, handle, followers),
    coverage: { ...whole(list.length), ...coverage },
    ...others,
  });
}

const firstClick = page(
  'Harrow & Teale Hydraulics',
  'harrow-teale',
  2480,
  posts([6, 9.7, 13.5, 18, 20.5, 26, 30.5, 35], [6, 4, 9, 2, 5, 5, 12, 4]),
  { notes: [{ code: 'views-not-shown' }] },
);

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

const READINGS = {
  'first-click': firstClick,
  inactive,
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
};

const NAME = 'Calder & Wray Engineering';
const posted = 'https://www.linkedin.com/company/calder-wray/posts/';

const OTHERS: Record<string, Shown> = {
  reading: { state: 'reading', name: NAME, now: new Date(READ_AT) },
  'other-site': { state: 'refused', name: null, problem: { code: 'other-site', site: null } },
  'not-a-company': {
    state: 'refused',
    name: 'Ana Beltrán',
    problem: { code: 'not-a-company', site: 'linkedin', what: 'profile' },
  },
  'admin-view': { state: 'refused', name: NAME, problem: { code: 'admin-view', site: 'linkedin', postsUrl: posted } },
  'sales-navigator': { state: 'refused', name: NAME, problem: { code: 'sales-navigator', site: 'linkedin' } },
  'login-wall': { state: 'refused', name: null, problem: { code: 'login-wall', site: 'facebook' } },
  'not-available': { state: 'refused', name: null, problem: { code: 'not-available', site: 'facebook' } },
  'still-loading': { state: 'refused', name: NAME, problem: { code: 'still-loading', site: 'linkedin' } },
  'other-page-in-document': {
    state: 'refused',
    name: NAME,
    problem: { code: 'other-page-in-document', site: 'linkedin' },
  },
  'unknown-layout': {
    state: 'refused',
    name: NAME,
    problem: { code: 'unknown-layout', site: 'linkedin', postsUrl: posted },
  },
  unreadable: { state: 'refused', name: null, problem: { code: 'unreadable', site: 'linkedin' } },
  forbidden: { state: 'failed', name: null, failure: 'forbidden' },
  gone: { state: 'failed', name: null, failure: 'gone' },
  'timed-out': { state: 'failed', name: NAME, failure: 'timed-out' },
  'bad-data': { state: 'failed', name: NAME, failure: 'bad-data' },
};

export const SAMPLES = [...Object.keys(READINGS), ...Object.keys(OTHERS)];

/** A state by its name. Throws where there is none of that name. */
export function sample(name: string, locale: Locale): Shown {
  const read = READINGS[name as keyof typeof READINGS];
  if (read) return { state: 'diagnosed', audit: audit(read, { locale, context: { lens: 'mine' } }) };
  const other = OTHERS[name];
  if (!other) throw new Error(`No sample is called ${name}.`);
  return other;
}

export const COPIED: Copy = {
  what: 'summary',
  done: true,
  text: 'Calder & Wray Engineering, LinkedIn\nRead on 20 November 2026, signed in: 21 posts on the page.\nPresent, but inactive.',
};
