/** A copy of the built extension that tells when its popup was painted, for measuring. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './driver.ts';
import { extensionFolder } from './launch.ts';

/** The copy's second popup, with nothing in it: what the browser itself takes to open one. */
export const EMPTY_POPUP = '/empty/popup.html';

/** When the popup painted something, in milliseconds since its `timeOrigin`. */
export interface Painted {
  /** Its first content: the browser's own note of it. */
  first: number;
  /** Its answer. */
  answer: number;
  /** That answer's heading. */
  heading: string;
}

/** In the popup: a `Painted`, undefined before the answer was painted and the browser has noted the first paint. */
export const PAINTED = `(() => {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  return window.answered && first && { first: first.startTime, ...window.answered };
})()`;

/** A reading or its refusal has a heading of the second level; the frame before it has none. */
const ANSWER = 'main h2';

/** Notes when the answer stood on the screen: a task after the frame that drew it. */
const CLOCK = `
const note = () => {
  const heading = document.querySelector('${ANSWER}');
  if (!heading) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.answered = { answer: performance.now(), heading: heading.textContent }; };
    port2.postMessage(null);
  });
};
const observer = new MutationObserver(note);
observer.observe(document, { childList: true, subtree: true });`;

/** The built extension with a clock in its popup, and with a second, empty popup, which its button opens at first. */
export function measuringCopy(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  cpSync(extensionFolder(name), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.action.default_popup = EMPTY_POPUP;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const clock = '<script src="/clock.js"></script>';
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  writeFileSync(join(folder, 'popup.html'), popup.replace('<head>', `<head>${clock}`));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(
    join(folder, EMPTY_POPUP),
    `<!doctype html><html><head>${clock}</head><body><main><h2>Empty</h2></main></body></html>`,
  );
  writeFileSync(join(folder, 'clock.js'), CLOCK);
  return folder;
}
