/** What is asked of the tab in front of the person: a script is injected, and what it answers is handed on unchecked. */
import { type Browser, browser } from 'wxt/browser';
import type { Site } from './reading/reading.ts';
import { siteOf } from './reading/site.ts';

/** Why no answer could be had at all. */
export type Failure =
  | 'forbidden' // the browser keeps extensions away from this page
  | 'gone' // the tab was closed, or went elsewhere meanwhile
  | 'timed-out' // the page is too busy, or never finishes loading
  | 'bad-data'; // what came back is no reading

export interface AskedTab {
  id: number | null;
  windowId: number | null;
  title: string | null;
  url: string | null;
  /** In a private window: nothing of it may be kept. */
  isPrivate: boolean;
}

const NO_TAB: AskedTab = { id: null, windowId: null, title: null, url: null, isPrivate: false };

/** A call into a page that navigates meanwhile never settles (seen in Chromium and Firefox), so each one is raced. */
const PATIENCE = 8_000;
/** One script a site: the smaller, the sooner it answers, and nothing is injected anywhere else. */
const READERS: Record<Site, Script> = {
  linkedin: { files: ['/reader-linkedin.js'], lexicons: [] },
  // The site mixes English into pages of any language.
  facebook: { files: ['/facebook-data.js', '/reader-facebook.js'], lexicons: ['en'] },
};
/** Takes the next turn of a reading that was not done in one. */
const GO_ON = '/go-on.js';
/** Tells in which languages the page is, after what all scripts are made of. */
const LANGUAGE = ['/core.js', '/language.js'];
/** A page has one language, and its frame may have another. A hostile one may have fifty. */
const MOST_LEXICONS = 4;

/** One of the extension's scripts. */
export interface Script {
  /** The last one, after the parts that it is made of beside the core. */
  files: readonly string[];
  /** Those that it needs beside those of the page's own languages. */
  lexicons: readonly string[];
}

/** The tab, and what a reader said in it; `null` where no reader goes: another site, or one of the browser's own pages. */
export interface AskedReader {
  tab: AskedTab;
  injected: Injected | null;
}

/** Injects the site's reader into the tab in front. Never throws and always settles. */
export async function askReader(): Promise<AskedReader> {
  const tab = await frontTab();
  const site = siteOf(tab.url ?? '');
  if (tab.id === null || site === null) return { tab, injected: null };
  const injected = await inject(tab.id, READERS[site]);
  return { tab, injected: (await hasMovedOn(tab.id, tab.url)) ? { failure: 'gone' } : injected };
}

/** The tab in front of the person, before it is asked anything. */
export async function frontTab(): Promise<AskedTab> {
  const tab = await activeTab();
  return tab === undefined ? NO_TAB : askedTab(tab);
}

function askedTab({ id, windowId, title, url, incognito }: Browser.tabs.Tab): AskedTab {
  return { id: id ?? null, windowId: windowId ?? null, title: title ?? null, url: url ?? null, isPrivate: incognito };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

export type Injected = { failure: Failure } | { answer: Answered };

/** What the scripts answer: each has a field of its own. */
interface Answered {
  lexicons?: unknown;
  outcome?: unknown;
  unfinished?: unknown;
  skeleton?: unknown;
  serves?: unknown;
}

/**
 * Runs one of the extension's scripts in a tab that it may read, with the words of the page's languages. Never throws and
 * always settles.
 */
export async function inject(tabId: number, script: Script): Promise<Injected> {
  try {
    return (await Promise.race([runWithWords(tabId, script), sleep(PATIENCE)])) ?? { failure: 'timed-out' };
  } catch (error) {
    return { failure: isTabGone(error) ? 'gone' : 'forbidden' };
  }
}

/** Twice at most: a tab that is loaded anew between two calls has another document, in which nothing of ours stands. */
async function runWithWords(tabId: number, script: Script): Promise<Injected> {
  const languages = await run(tabId, LANGUAGE);
  if ('failure' in languages) return languages;
  const answered = await runAfter(languages.answer, tabId, script);
  if (!('failure' in answered) || answered.failure !== 'bad-data') return answered;
  const anew = await run(tabId, LANGUAGE);
  return 'failure' in anew ? anew : runAfter(anew.answer, tabId, script);
}

/** Only the words of the page's own languages are loaded, and they go in before what reads with them. */
async function runAfter(said: Answered, tabId: number, { files, lexicons }: Script): Promise<Injected> {
  const all = new Set([...lexicons, ...namesIn(said.lexicons)]);
  let answered = await run(tabId, [...[...all].map((name) => `/words/${name}.js`), ...files]);
  // A long page is read in short turns, so that it can move between them.
  while ('answer' in answered && answered.answer.unfinished === true) answered = await run(tabId, [GO_ON]);
  return answered;
}

/** A file that is not there would let the whole call fail: what is no name of a lexicon is left out. */
function namesIn(lexicons: unknown): string[] {
  const names = Array.isArray(lexicons) ? lexicons.slice(0, MOST_LEXICONS) : [];
  return names.filter((name) => /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(String(name)));
}

async function run(tabId: number, files: string[]): Promise<Injected> {
  // Without `injectImmediately`, one frame whose HTML never ends would hold the call.
  const results = await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
  const [top] = results;
  // Of several files, the answer is the last one's.
  return unpacked(top?.result, top !== undefined && 'error' in top && top.error !== undefined);
}

/**
 * Firefox answers an empty list, and no error, where it lets no script in (seen on about:support); and an error in place of
 * an answer where a script threw, of which Chromium makes `null`.
 */
function unpacked(result: unknown, hasThrown: boolean): Injected {
  if (hasThrown) return { failure: 'bad-data' };
  if (result === undefined) return { failure: 'forbidden' };
  return typeof result === 'object' && result !== null ? { answer: result } : { failure: 'bad-data' };
}

function isTabGone(error: unknown): boolean {
  return error instanceof Error && /no tab with id|invalid tab id|tab was closed|frame .*removed/i.test(error.message);
}

/** A reading of one address must not be shown over another. */
async function hasMovedOn(tabId: number, url: string | null): Promise<boolean> {
  try {
    const now = await browser.tabs.get(tabId);
    return url !== null && now.url !== undefined && now.url !== url;
  } catch {
    return true;
  }
}

function sleep(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
