/** What popup and panel may have to show, made by hand: invented companies, in every state. */

import type { Done } from '../../components/handlers.ts';
import type { Shown } from '../../components/shown.ts';
import { advised } from '../../lib/advised.ts';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import { glance } from '../../lib/glance.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import { type Advice, type Answers, contextOf } from '../../lib/store/kept-page.ts';
import type { Hours } from '../../lib/store/settings.ts';
import type { Locale } from '../../lib/words/format.ts';
import { READ_AT } from '../readings.ts';
import { READINGS } from './sample-readings.ts';

export { coarse, posts } from './sample-posts.ts';

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

/** The panel where it may read nothing. */
const ELSEWHERE: Record<string, Shown> = {
  'tab-moved-on': {
    state: 'elsewhere',
    why: 'moved',
    last: { name: NAME, url: posted, verdict: 'present-but-inactive', minutesAgo: 4 },
  },
  'never-clicked': { state: 'elsewhere', why: 'never', last: null },
  'elsewhere-other-site': {
    state: 'elsewhere',
    why: 'other-site',
    last: { name: NAME, url: posted, verdict: 'present-but-inactive', minutesAgo: 0 },
  },
};

/** What popup and panel may show; `PANEL_SAMPLES` only the panel. */
export const SAMPLES = [...Object.keys(READINGS), ...Object.keys(OTHERS)];

export const PANEL_SAMPLES = Object.keys(ELSEWHERE);

/** Whose page it is and what is kept of it and of others. */
export interface Circumstances {
  lens?: Lens;
  answers?: Answers;
  hoursPerWeek?: Hours | null;
  earlier?: PageReading | null;
  /** All earlier readings, and the steps that were shown with them. */
  readings?: readonly PageReading[];
  advice?: readonly Advice[];
  others?: readonly KeptWithReadings[];
}

/** A state by its name. Throws where there is none of that name. */
export function sample(name: string, locale: Locale, circumstances: Circumstances = {}): Shown {
  const read = READINGS[name as keyof typeof READINGS];
  if (read) return diagnosed(read, locale, circumstances);
  const other = OTHERS[name] ?? ELSEWHERE[name];
  if (!other) throw new Error(`No sample is called ${name}.`);
  return other;
}

function diagnosed(reading: PageReading, locale: Locale, circumstances: Circumstances): Shown {
  const { lens = 'mine', answers = {}, hoursPerWeek = null, earlier = null, others = [] } = circumstances;
  const context = contextOf(lens, answers, hoursPerWeek);
  const { readings = [], advice = [] } = circumstances;
  const said = advised({ reading, context, locale, earlier, readings, advice, others });
  return { state: 'diagnosed', advised: true, posts: reading.posts, minutesAgo: 0, ...said };
}

/** The verdict alone, as it stands until the rest is loaded. */
export function glanced(name: keyof typeof READINGS, lens: Lens): Shown {
  const reading = READINGS[name];
  return { state: 'diagnosed', advised: false, posts: reading.posts, audit: glance(reading, { lens }), minutesAgo: 0 };
}

export const COPIED: Done & { text: string } = {
  what: 'summary',
  ok: true,
  text: 'Calder & Wray Engineering, LinkedIn\nRead on 20 November 2026, signed in: 21 posts on the page.\nPresent, but inactive.',
};
