/** Every state of every page of the extension, as the gallery shows it: data only, so that scripts can list them. */
import type { Lens, Purpose } from '../../lib/diagnosis/diagnosis.ts';
import type { Answers } from '../../lib/store/kept-page.ts';
import type { Question } from '../../lib/store/lens-of.ts';
import type { Hours } from '../../lib/store/settings.ts';
import type { CompareState } from './compare-scene.tsx';
import type { OnePageState } from './one-page-scene.tsx';
import type { PagesState } from './pages-scene.tsx';
import type { ReportState } from './report-scene.tsx';

const TAB_PAGES = ['report', 'options', 'welcome', 'help'] as const;

/** A popup or a panel. */
export interface ViewScene {
  page: 'popup' | 'panel';
  /** Of samples.ts. */
  sample: string;
  lens: Lens | null;
  question?: Question;
  answers?: Answers;
  hoursPerWeek?: Hours;
  /** Days ago it was read before. */
  earlierDays?: number;
  /** The earlier reading saw older posts as well, and steps stood under it. */
  steps?: true;
  /** What stands beside it: whether it is kept, and its sets. */
  beside?: 'kept' | 'sets' | 'full';
  /** The sample pages are kept, one's own among them. */
  others?: true;
  done?: 'copied' | 'not-copied' | 'saved';
  sheet?: true;
  /** The menu behind "More" is open. */
  menu?: true;
  recent?: true;
  busy?: true;
  /** Only the verdict stands yet. */
  glance?: true;
  rightToLeft?: true;
}

/** A tab of the extension. */
export interface TabScene {
  page: (typeof TAB_PAGES)[number];
  /** Of sample-kept.ts: how many pages have been read. */
  kept?: number;
  /** All names are shown, and not the button that shows them. */
  named?: true;
  /** What follows the address's `#`. */
  anchor?: string;
  /** One page with its readings, in this state. */
  onePage?: OnePageState;
  /** Pages side by side, in this state. */
  compare?: CompareState;
  /** The report for a client, in this state. */
  paper?: ReportState;
  /** The list of pages, in this state. */
  list?: PagesState;
}

export type Scene = ViewScene | TabScene;

const popup = (sample: string, lens: Lens | null = 'mine', more: Partial<ViewScene> = {}): ViewScene => ({
  page: 'popup',
  sample,
  lens,
  answers: ASKED,
  ...more,
});
const panel = (sample: string, lens: Lens = 'mine', more: Partial<ViewScene> = {}): ViewScene => ({
  ...popup(sample, lens, more),
  page: 'panel',
});

const purpose: Purpose = 'reassurance';
const ASKED: Answers = { belief: 'skipped', purpose: 'skipped' };
const ANSWERED: Answers = { belief: 'in-step', believedAt: '2026-11-20T11:58:00.000Z', purpose };

/** Without a reading: each problem, each failure. */
const UNREAD = [
  'other-site',
  'not-a-company',
  'admin-view',
  'sales-navigator',
  'login-wall',
  'not-available',
  'still-loading',
  'other-page-in-document',
  'unknown-layout',
  'unreadable',
  'forbidden',
  'gone',
  'timed-out',
  'bad-data',
];

/** Read, and shown as one's own page. */
const OWN = [
  'inactive',
  'thriving',
  'with-reshares',
  'not-enough',
  'irregular',
  'unheard',
  'rare',
  'dense',
  'abandoned',
  'empty',
  'unknown-counts',
  'home-tab',
  'no-feed',
  'by-shape',
  'half-unread',
  'long-name',
];

export const SCENES: Record<string, Scene> = {
  'first-click-own': popup('first-click'),
  'first-click-prospect': popup('first-click', 'prospect'),
  'first-click-competitor': popup('first-click', 'competitor', { others: true }),
  'first-click-competitor-alone': popup('first-click', 'competitor'),
  'first-click-signed-out': popup('first-click-signed-out'),
  'facebook-own': popup('first-click-facebook'),
  'facebook-prospect': popup('first-click-facebook', 'prospect'),
  'facebook-competitor': popup('first-click-facebook', 'competitor'),
  'facebook-8-own': popup('first-click-facebook-8'),
  'facebook-8-prospect': popup('first-click-facebook-8', 'prospect'),
  'facebook-8-competitor': popup('first-click-facebook-8', 'competitor'),
  ...Object.fromEntries(OWN.map((name) => [name, popup(name)])),
  ...Object.fromEntries(UNREAD.map((name) => [name, popup(name, null)])),
  reading: popup('reading', null, { busy: true }),
  glance: popup('inactive', 'mine', { glance: true }),
  'read-again': popup('inactive', 'mine', { busy: true }),
  'prospect-quiet': popup('inactive', 'prospect'),
  'prospect-lively': popup('thriving', 'prospect'),
  'prospect-abandoned': popup('abandoned', 'prospect'),
  'prospect-empty': popup('empty', 'prospect'),
  'competitor-lively': popup('thriving', 'competitor', { others: true }),
  'competitor-dense': popup('dense', 'competitor', { others: true }),
  'competitor-alone': popup('thriving', 'competitor'),
  'competitor-empty': popup('empty', 'competitor'),
  'question-whose': popup('first-click', null, { question: 'whose', answers: {} }),
  'question-belief': popup('inactive', 'mine', { question: 'belief', answers: {} }),
  'question-purpose': popup('inactive', 'mine', { answers: { belief: 'in-step' } }),
  answered: popup('inactive', 'mine', { answers: ANSWERED, hoursPerWeek: 2, earlierDays: 42 }),
  'steps-worked': popup('inactive', 'mine', {
    answers: ANSWERED,
    hoursPerWeek: 2,
    earlierDays: 42,
    steps: true,
    beside: 'kept',
  }),
  'set-round': panel('thriving', 'competitor', { others: true, beside: 'sets' }),
  'no-room': popup('inactive', 'mine', { beside: 'full' }),
  copied: popup('inactive', 'mine', { done: 'copied' }),
  'not-copied': popup('inactive', 'mine', { done: 'not-copied' }),
  saved: popup('thriving', 'prospect', { done: 'saved' }),
  shortcuts: popup('inactive', 'mine', { sheet: true }),
  'more-menu': popup('inactive', 'mine', { menu: true }),
  'more-menu-prospect': popup('thriving', 'prospect', { menu: true }),
  recent: popup('other-site', null, { recent: true }),
  'right-to-left': popup('inactive', 'mine', { rightToLeft: true }),
  'right-to-left-prospect': popup('thriving', 'prospect', { rightToLeft: true }),

  'panel-live': panel('first-click-facebook'),
  'panel-settled': panel('inactive'),
  'panel-thriving': panel('thriving'),
  'panel-prospect': panel('thriving', 'prospect'),
  'panel-competitor': panel('thriving', 'competitor', { others: true }),
  'panel-first-click': panel('first-click'),
  'panel-dense': panel('dense'),
  'panel-abandoned': panel('abandoned'),
  'panel-empty': panel('empty'),
  'panel-no-feed': panel('no-feed'),
  'panel-more-menu': panel('inactive', 'mine', { menu: true }),
  'panel-copied': panel('inactive', 'mine', { done: 'copied' }),
  'panel-shortcuts': panel('inactive', 'mine', { sheet: true }),
  'panel-reading': { ...panel('reading', 'mine', { busy: true }), lens: null },
  'panel-other-site': { ...panel('elsewhere-other-site'), lens: null, recent: true },
  'panel-never-clicked': { ...panel('never-clicked'), lens: null },
  'panel-moved-on': { ...panel('tab-moved-on'), lens: null },
  'panel-timed-out': { ...panel('timed-out'), lens: null },
  'panel-not-a-company': { ...panel('not-a-company'), lens: null },
  'panel-right-to-left': panel('inactive', 'mine', { rightToLeft: true }),

  'report-empty': { page: 'report', kept: 0 },
  'report-hidden': { page: 'report', kept: 8 },
  'report-one': { page: 'report', kept: 1, named: true },
  'report-compare': { page: 'report', kept: 8, named: true },
  'compare-both-sites': { page: 'report', compare: 'both-sites' },
  'compare-own-scales': { page: 'report', compare: 'own-scales' },
  'compare-hidden': { page: 'report', compare: 'hidden' },
  'compare-two': { page: 'report', compare: 'two' },
  'compare-twenty': { page: 'report', compare: 'twenty' },
  'pages-list': { page: 'report', list: 'all' },
  'pages-set': { page: 'report', list: 'set' },
  'pages-empty': { page: 'report', list: 'empty' },
  'pages-blocked': { page: 'report', list: 'blocked' },
  'pages-many': { page: 'report', list: 'many' },
  'pages-brought': { page: 'report', list: 'brought' },
  'one-page': { page: 'report', onePage: 'three' },
  'one-page-once': { page: 'report', onePage: 'once' },
  'one-page-late': { page: 'report', onePage: 'late' },
  'one-page-prospect': { page: 'report', onePage: 'prospect' },
  'one-page-nameless': { page: 'report', onePage: 'nameless' },
  'report-choose': { page: 'report', paper: 'choose' },
  'report-write': { page: 'report', paper: 'write' },
  options: { page: 'options', kept: 8 },
  'options-nothing-kept': { page: 'options', kept: 0 },
  welcome: { page: 'welcome' },
  help: { page: 'help' },
};

export const SCENE_NAMES = Object.keys(SCENES);

export const isView = (scene: Scene): scene is ViewScene => scene.page === 'popup' || scene.page === 'panel';

/** The document that shows it: popup, panel and tabs have style sheets of their own. */
export function documentOf({ page }: Scene): string {
  if (page === 'popup') return 'gallery.html';
  return page === 'panel' ? 'gallery-panel.html' : 'gallery-tab.html';
}
