/** The one thing that a popup tells an open panel: the button was clicked, so the tab in front may be read again. */
import { browser } from 'wxt/browser';

const CLICKED = 'rollcall-clicked';

/** Nobody may be listening, which is no error. */
export function tellClicked(): void {
  void browser.runtime.sendMessage(CLICKED).catch(() => undefined);
}

/** Calls back when the button was clicked, when another tab came to the front, and when the tab in front went elsewhere. @returns stops it */
export function onTabNews(callback: () => void): () => void {
  const clicked = (message: unknown) => {
    if (message === CLICKED) callback();
  };
  const updated = (_: number, change: { status?: string; url?: string }, tab: { active?: boolean }) => {
    if (tab.active && (change.status === 'complete' || change.url !== undefined)) callback();
  };
  browser.runtime.onMessage.addListener(clicked);
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.runtime.onMessage.removeListener(clicked);
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
