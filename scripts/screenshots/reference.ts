/** The pictures that are committed, and against which `tests/browser/pictures.test.ts` holds what is drawn today. */
import { resolve } from 'node:path';
import { isView, SCENES, type Scene } from '../../tests/components/scenes.ts';
import { framesOf, type Look } from './look.ts';

export const DOCS = resolve(import.meta.dirname, '../../docs/screenshots');

/** In which browser they were drawn, and with which letters: elsewhere they differ by themselves. */
export const BROWSER_FILE = resolve(DOCS, 'browser.json');

export interface DrawnBy {
  browser: string;
  /** How wide a line is in the system's own letters, in thousandths of a pixel. */
  letters: number[];
}

/** Measures a line in the sizes and weights that the interface uses. Run in the gallery. */
export const LETTERS = `(() => {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  return ['400 13px', '600 13px', '650 24px', '400 11px'].map((font) => {
    context.font = font + ' ' + getComputedStyle(document.body).fontFamily;
    return Math.round(context.measureText('Publié régulièrement, 74 days of silence · 3,240').width * 1000);
  });
})()`;

type Part = Partial<Pick<Look, 'locale' | 'theme' | 'whole'>> & { frame?: string };

/** Picture -> state and how it is looked at; English, light and as large as it opens, if not said. */
const PICTURES: Record<string, [state: string, part?: Part]> = {
  'first-click-own': ['first-click-own'],
  'first-click-own-fr': ['first-click-own', { locale: 'fr' }],
  'first-click-prospect': ['first-click-prospect'],
  'first-click-prospect-fr-dark': ['first-click-prospect', { locale: 'fr', theme: 'dark' }],
  'first-click-competitor': ['first-click-competitor'],
  'first-click-competitor-fr': ['first-click-competitor', { locale: 'fr' }],
  'facebook-own': ['facebook-own'],
  'facebook-prospect-fr': ['facebook-prospect', { locale: 'fr' }],
  'facebook-competitor': ['facebook-competitor'],
  'facebook-8-own-fr-dark': ['facebook-8-own', { locale: 'fr', theme: 'dark' }],
  inactive: ['inactive'],
  'inactive-whole': ['inactive', { whole: true }],
  'inactive-whole-fr': ['inactive', { whole: true, locale: 'fr' }],
  'inactive-fr-dark': ['inactive', { locale: 'fr', theme: 'dark' }],
  'inactive-320': ['inactive', { frame: '320', whole: true }],
  'inactive-200-percent': ['inactive', { frame: '200-percent' }],
  thriving: ['thriving'],
  'thriving-dark': ['thriving', { theme: 'dark' }],
  'with-reshares': ['with-reshares'],
  dense: ['dense'],
  irregular: ['irregular', { locale: 'fr' }],
  unheard: ['unheard'],
  rare: ['rare'],
  abandoned: ['abandoned', { theme: 'dark' }],
  empty: ['empty'],
  'not-enough': ['not-enough'],
  'question-whose': ['question-whose'],
  'question-belief-fr': ['question-belief', { locale: 'fr' }],
  answered: ['answered', { whole: true }],
  'steps-worked': ['steps-worked', { whole: true }],
  'prospect-lively': ['prospect-lively'],
  'competitor-lively': ['competitor-lively', { whole: true }],
  copied: ['copied'],
  shortcuts: ['shortcuts'],
  'not-a-company': ['not-a-company'],
  'unknown-layout-fr': ['unknown-layout', { locale: 'fr' }],
  'right-to-left': ['right-to-left'],
  'panel-settled': ['panel-settled', { whole: true }],
  'panel-live-fr-dark': ['panel-live', { locale: 'fr', theme: 'dark' }],
  'panel-252': ['panel-first-click', { frame: '252' }],
  'panel-moved-on': ['panel-moved-on'],
  'set-round': ['set-round'],
  'report-compare': ['report-compare', { whole: true }],
  'report-compare-fr-dark': ['report-compare', { whole: true, locale: 'fr', theme: 'dark' }],
  'compare-both-sites': ['compare-both-sites', { whole: true }],
  'compare-twenty': ['compare-twenty', { whole: true }],
  'compare-hidden': ['compare-hidden', { whole: true }],
  'compare-320-fr': ['compare-both-sites', { whole: true, frame: '320', locale: 'fr' }],
  'pages-list': ['pages-list', { whole: true }],
  'pages-list-fr-dark': ['pages-list', { whole: true, locale: 'fr', theme: 'dark' }],
  'pages-list-320': ['pages-list', { whole: true, frame: '320' }],
  'pages-set': ['pages-set', { whole: true }],
  'one-page': ['one-page', { whole: true }],
  'one-page-fr-dark': ['one-page', { whole: true, locale: 'fr', theme: 'dark' }],
  'one-page-320-fr': ['one-page', { whole: true, frame: '320', locale: 'fr' }],
  'report-write': ['report-write', { whole: true }],
  'report-write-fr-dark': ['report-write', { whole: true, locale: 'fr', theme: 'dark' }],
  'report-write-320': ['report-write', { whole: true, frame: '320' }],
  options: ['options', { whole: true }],
  welcome: ['welcome', { whole: true }],
  'welcome-fr': ['welcome', { whole: true, locale: 'fr' }],
};

/** Picture -> how it is looked at. */
export const REFERENCES: Record<string, Look> = Object.fromEntries(
  Object.entries(PICTURES).map(([name, [state, { frame, ...part } = {}]]) => {
    const scene = SCENES[state] as Scene;
    const frames = framesOf(scene);
    const window = frames.find((each) => each.name === frame) ?? frames[0];
    if (!window) throw new Error(`${state} has no window.`);
    const { name: _, ...size } = window;
    // Fine where it is looked at, small where it is long.
    const ratio = isView(scene) && !part.whole ? 2 : 1;
    return [name, { state, locale: 'en', theme: 'light', ratio, ...size, ...part }];
  }),
);
