/** A copy of the built extension whose watcher tells how long it has worked, for measuring and for tests. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Popup } from './driver.ts';
import { extensionFolder } from './launch.ts';

/** The copy's second popup, which watches nothing, and can be asked all the same. */
export const IDLE_POPUP = '/idle/popup.html';

/**
 * Runs before the watcher in the same world. All of its work is done in timers, in reports of observers and in messages
 * of ports: each is timed from outside, whatever the watcher itself counts.
 */
const CLOCK = `(() => {
  if (globalThis.rollcallWork) return;
  const work = (globalThis.rollcallWork = { turns: [], milliseconds: 0 });
  const timed = (callback) => function (...given) {
    const begun = performance.now();
    try {
      return callback.apply(this, given);
    } finally {
      const took = performance.now() - begun;
      work.milliseconds += took;
      work.turns.push(took);
    }
  };
  const own = globalThis.setTimeout;
  globalThis.setTimeout = (callback, ...rest) => own(timed(callback), ...rest);
  const Own = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Own { constructor(callback) { super(timed(callback)); } };
  (globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, answer) => {
    if (message === 'rollcall:work') answer(work);
  });
})();
`;

/** What the watcher in the tab has done since it was injected. */
export interface Work {
  /** What each call took, in milliseconds. */
  turns: number[];
  /** The sum of it. */
  milliseconds: number;
}

/** The built extension with a clock in its watcher, and with a second popup. */
export function workClockCopy(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-work-'));
  cpSync(extensionFolder(name), folder, { recursive: true });
  const watcher = join(folder, 'watch.js');
  writeFileSync(watcher, CLOCK + readFileSync(watcher, 'utf8'));
  mkdirSync(join(folder, 'idle'));
  writeFileSync(join(folder, IDLE_POPUP), '<!doctype html><html><body><h2>Idle</h2></body></html>');
  return folder;
}

/** Asks the tab in front, through a popup of the copy. */
export function workIn(popup: Popup): Promise<Work> {
  return popup.until<Work>(`(async () => {
    const { tabs } = window.browser ?? window.chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tabs.sendMessage(tab.id, 'rollcall:work');
  })()`);
}
