/** A page of one's own that was read three times since July, and was active then: invented, and written down by hand. */
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { type KeptPage, type KeptWithReadings, NOTHING_SAID } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { post, READ_AT } from '../readings.ts';
import { exact, page } from './sample-posts.ts';

const DAY = 86_400_000;
const before = (days: number): string => new Date(Date.parse(READ_AT) - days * DAY).toISOString();

/** Days before the last reading: 3 in the last 92, 10 in the 92 before the first one, and as many before that. */
const OWN = [
  74, 81, 88, 97, 105, 113, 122, 131, 145, 152, 163, 171, 182, 190, 199, 209, 218, 227, 236, 247, 255, 266, 275,
];
const REACTIONS = [7, 5, 9, 4, 11, 3, 8, 6, 13, 2, 7, 10];
const RESHARED = [104, 150, 212];

/** As it stood `ago` days before the last reading: a post that was young had fewer reactions. */
function seenAt(ago: number, age: number, index: number): PostReading {
  const whole = REACTIONS[index % REACTIONS.length] ?? 0;
  const young = age - ago < 45 && ago > 0;
  return post(age, { reactions: exact(young ? Math.max(0, whole - 2) : whole), comments: exact(1), shares: exact(0) });
}

function readAgo(ago: number, followers: number, gone: number[] = []): PageReading {
  const own = OWN.map((age, index) => ({ age, post: seenAt(ago, age, index) }));
  const reshared = RESHARED.map((age) => ({ age, post: post(age, { authorship: 'reshare', kind: 'other' }) }));
  const lost = gone.map((age) => ({ age, post: post(age, { reactions: exact(4) }) }));
  const shown = [...own, ...reshared, ...lost].filter(({ age }) => age >= ago).toSorted((a, b) => a.age - b.age);
  const read = page(
    'Calder & Wray Engineering',
    'calder-wray',
    followers,
    shown.map((each) => each.post),
  );
  return { ...read, readAt: before(ago) };
}

/** 20 November, 12 October and 5 July; one post of 16 July is shown no longer. */
export const CALDER_READINGS: PageReading[] = [readAgo(0, 3240), readAgo(39, 3210, [127]), readAgo(138, 3150)];

export const CALDER: KeptPage = {
  ...NOTHING_SAID,
  key: 'linkedin:calder-wray',
  keys: ['linkedin:calder-wray'],
  site: 'linkedin',
  name: 'Calder & Wray Engineering',
  url: 'https://www.linkedin.com/company/calder-wray/posts/',
  lens: 'mine',
  lastReadAt: READ_AT,
  answers: { belief: 'in-step', believedAt: before(39), purpose: 'reassurance' },
  label: 'client',
  note: 'Marketing post vacant since August; ask again in the new year.',
  notedAt: before(39),
  checkAgain: '2027-02-21',
  sameCompanyAs: 'facebook:calderwray',
  advice: [{ at: before(39), tips: ['own-name-owner', 'own-restart-small', 'own-five-figures'] }],
};

const onFacebook: PageReading = {
  ...page('Calder & Wray', 'calderwray', 1180, [post(12), post(40), post(71), post(99), post(128), post(160)], {
    site: 'facebook',
  }),
  readAt: before(3),
};

/** The same company's page on the other site. */
export const JOINED: KeptWithReadings = {
  page: {
    ...NOTHING_SAID,
    key: 'facebook:calderwray',
    keys: ['facebook:calderwray'],
    site: 'facebook',
    name: 'Calder & Wray',
    url: 'https://www.facebook.com/calderwray',
    lens: 'mine',
    lastReadAt: before(3),
    sameCompanyAs: CALDER.key,
  },
  readings: [onFacebook],
};

export const THREE: KeptWithReadings = { page: CALDER, readings: CALDER_READINGS };

/** The same page, of which nothing was said yet, read once. */
export const ONCE: KeptWithReadings = {
  page: { ...CALDER, ...NOTHING_SAID },
  readings: CALDER_READINGS.slice(0, 1),
};

export const MAKERS: KeptSet = {
  id: 'makers',
  name: 'Instrument makers',
  pages: [CALDER.key],
  own: CALDER.key,
  madeAt: before(60),
  roundSince: null,
};
