/** The popup's questions to the tab in front of the person: what a script answers there is checked before anything else. */
import { type Browser, browser } from 'wxt/browser';
import { type AskedReader, type AskedTab, askReader, type Failure, frontTab, inject, type Script } from './ask-tab.ts';
import type { PageReading, Problem } from './reading/reading.ts';
import { checkOutcome } from './reading/schema.ts';
import { siteOf } from './reading/site.ts';
import { type Said, WATCH_PORT } from './reading/watch/message.ts';

export { type AskedTab, type Failure, frontTab } from './ask-tab.ts';

export type Answer =
  | { ok: true; reading: PageReading }
  | { ok: false; problem: Problem }
  | { ok: false; failure: Failure };

/** What fits an e-mail or an issue. */
const LONGEST_SKELETON = 200_000;
const SKELETON: Script = { files: ['/skeleton.js'], lexicons: ['en'] };
/** Works with the reader that is in the tab already, and with the words that came with it. */
const WATCHER: Script = { files: ['/watch.js'], lexicons: [] };

/**
 * Reads the active tab. Never throws and always settles.
 *
 * @param asked the question, where it was asked already
 */
export async function askPage(asked: Promise<AskedReader> = askReader()): Promise<Answer & { tab: AskedTab }> {
  const { tab, injected } = await asked;
  if (tab.id === null) return { ok: false, failure: 'gone', tab };
  if (injected === null) return { ...elsewhere(tab.url), tab };
  if ('failure' in injected) return { ok: false, failure: injected.failure, tab };
  return { ...answerIn(injected.answer.outcome), tab };
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

/** @param outcome text, if it is of a script of ours: what is in it is checked all the same */
function answerIn(outcome: unknown): Answer {
  try {
    const checked = checkOutcome(JSON.parse(String(outcome)));
    return checked.ok ? checked.value : { ok: false, failure: 'bad-data' };
  } catch {
    return { ok: false, failure: 'bad-data' };
  }
}

/** Without an address, or with one of the browser's own, extensions are kept away. */
function elsewhere(url: string | null): Answer {
  if (!/^(?:https?|file):/.test(url ?? '')) return { ok: false, failure: 'forbidden' };
  return { ok: false, problem: { code: 'other-site', site: null } };
}

/** The structure of a page in an unknown layout, for its makers; `null` where there is none to give. */
export async function askSkeleton(): Promise<string | null> {
  const { id } = await frontTab();
  const result = id === null ? null : await inject(id, SKELETON);
  if (result === null || 'failure' in result) return null;
  return typeof result.answer.skeleton === 'string' ? result.answer.skeleton.slice(0, LONGEST_SKELETON) : null;
}
