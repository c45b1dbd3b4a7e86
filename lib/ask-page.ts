/** The popup's questions to the tab in front of the person: inject a script, and check what it answers. */
import { type Browser, browser } from 'wxt/browser';
import type { PageReading, Problem, Site } from './reading/reading.ts';
import { checkOutcome } from './reading/schema.ts';
import { siteOf } from './reading/site.ts';
import { type Said, WATCH_PORT } from './reading/watch/message.ts';

/** Why no answer could be had at all. */
export type Failure =
  | 'forbidden' // the browser keeps extensions away from this page
  | 'gone' // the tab was closed, or went elsewhere meanwhile
  | 'timed-out' // the page is too busy, or never finishes loading
  | 'bad-data'; // what came back is no reading

export type Answer =
  | { ok: true; reading: PageReading }
  | { ok: false; problem: Problem }
  | { ok: false; failure: Failure };

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
/** What fits an e-mail or an issue. */
const LONGEST_SKELETON = 200_000;
const SKELETON = '/skeleton.js';
/** One script a site: the smaller, the sooner it answers, and nothing is injected anywhere else. */
const READERS: Record<Site, string> = { linkedin: '/reader-linkedin.js', facebook: '/reader-facebook.js' };
/** Works with the reader that is in the tab already. */
const WATCHER = '/watch.js';

/** Reads the active tab. Never throws and always settles. */
export async function askPage(): Promise<Answer & { tab: AskedTab }> {
  const tab = await activeTab();
  if (tab?.id === undefined) return { ok: false, failure: 'gone', tab: NO_TAB };
  const asked = askedTab(tab);
  const site = siteOf(tab.url ?? '');
  if (site === null) return { ...elsewhere(tab.url), tab: asked };
  const result = await inject(tab.id, READERS[site]);
  if ('failure' in result) return { ok: false, failure: result.failure, tab: asked };
  const answer = checkedAnswer(result.answer.outcome);
  if (await hasMovedOn(tab.id, tab.url)) return { ok: false, failure: 'gone', tab: asked };
  return { ...answer, tab: asked };
}

/** The tab in front of the person, before it is asked anything. */
export async function frontTab(): Promise<AskedTab> {
  const tab = await activeTab();
  return tab === undefined ? NO_TAB : askedTab(tab);
}

function askedTab({ id, windowId, title, url, incognito }: Browser.tabs.Tab): AskedTab {
  return { id: id ?? null, windowId: windowId ?? null, title: title ?? null, url: url ?? null, isPrivate: incognito };
}

/**
 * Goes on reading a tab that the person has let be read, until the returned function is called or the extension's page
 * closes. Where it cannot, nothing is said: what was read before stands.
 *
 * @param onAnswer is given the page as it stands, with its address, and again whenever it has changed; in the end, where
 * the document was left, that it is gone
 */
export function watchPage(tab: AskedTab, onAnswer: (answer: Answer, url: string) => void): () => void {
  let port: Browser.runtime.Port | null = null;
  let stopped = false;
  void openPort(tab).then((opened) => {
    if (opened === null) return;
    if (stopped) return opened.disconnect();
    port = opened;
    opened.onMessage.addListener((said: Said) => onAnswer(answerIn(said.outcome), said.url));
    opened.onDisconnect.addListener(() => stopped || onAnswer({ ok: false, failure: 'gone' }, tab.url ?? ''));
  });
  return () => {
    stopped = true;
    port?.disconnect();
  };
}

/** The extension's page opens the port, not the script: so each page is told only what it has asked for. */
async function openPort({ id, url }: Pick<AskedTab, 'id' | 'url'>): Promise<Browser.runtime.Port | null> {
  if (id === null || siteOf(url ?? '') === null) return null;
  const injected = await inject(id, WATCHER);
  if ('failure' in injected || injected.answer.serves !== true) return null;
  return browser.tabs.connect(id, { name: WATCH_PORT, frameId: 0 });
}

function answerIn(outcome: string): Answer {
  try {
    return checkedAnswer(JSON.parse(outcome));
  } catch {
    return { ok: false, failure: 'bad-data' };
  }
}

function checkedAnswer(outcome: unknown): Answer {
  const checked = checkOutcome(outcome);
  return checked.ok ? checked.value : { ok: false, failure: 'bad-data' };
}

/** Without an address, or with one of the browser's own, extensions are kept away. */
function elsewhere(url: string | undefined): Answer {
  if (!/^(?:https?|file):/.test(url ?? '')) return { ok: false, failure: 'forbidden' };
  return { ok: false, problem: { code: 'other-site', site: null } };
}

/** The structure of a page in an unknown layout, for its makers; `null` where there is none to give. */
export async function askSkeleton(): Promise<string | null> {
  const tab = await activeTab();
  const result = tab?.id === undefined ? null : await inject(tab.id, SKELETON);
  if (result === null || 'failure' in result) return null;
  return typeof result.answer.skeleton === 'string' ? result.answer.skeleton.slice(0, LONGEST_SKELETON) : null;
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

type Injected = { failure: Failure } | { answer: { outcome?: unknown; skeleton?: unknown; serves?: unknown } };

async function inject(tabId: number, script: string): Promise<Injected> {
  try {
    const call = browser.scripting.executeScript({
      target: { tabId },
      files: [script],
      // Without it, one frame whose HTML never ends would hold the call.
      injectImmediately: true,
    });
    const results = await Promise.race([call, sleep(PATIENCE)]);
    if (results === undefined) return { failure: 'timed-out' };
    return unpacked(results[0]?.result);
  } catch (error) {
    return { failure: isTabGone(error) ? 'gone' : 'forbidden' };
  }
}

/** Firefox answers an empty list, and no error, where it lets no script in (seen on about:support). */
function unpacked(result: unknown): Injected {
  if (result === undefined) return { failure: 'forbidden' };
  return typeof result === 'object' && result !== null ? { answer: result } : { failure: 'bad-data' };
}

function isTabGone(error: unknown): boolean {
  return error instanceof Error && /no tab with id|invalid tab id|tab was closed|frame .*removed/i.test(error.message);
}

/** A reading of one address must not be shown over another. */
async function hasMovedOn(tabId: number, url: string | undefined): Promise<boolean> {
  try {
    const now = await browser.tabs.get(tabId);
    return url !== undefined && now.url !== undefined && now.url !== url;
  } catch {
    return true;
  }
}

function sleep(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
