/** A copy of the built extension that tells when its popup was painted, for measuring. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  /** The popup's `timeOrigin`, in milliseconds since 1970. */
  begun: number;
}

/** In the popup: a `Painted`, undefined before the answer was painted and the browser has noted the first paint. */
export const PAINTED = `(() => {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  return window.answered && first && { first: first.startTime, begun: performance.timeOrigin, ...window.answered };
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

/**
 * A built extension with a clock in its popup.
 *
 * @param before runs in the popup before all else
 */
export function clockedCopy(extension: string, before: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  cpSync(extension, folder, { recursive: true });
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  writeFileSync(join(folder, 'popup.html'), popup.replace('<head>', `<head>${CLOCK_SCRIPT}`));
  writeFileSync(join(folder, 'clock.js'), before + CLOCK);
  return folder;
}

const CLOCK_SCRIPT = '<script src="/clock.js"></script>';

/** The same, and with a second, empty popup, which its button opens at first. */
export function measuringCopy(extension: string, before: string): string {
  const folder = clockedCopy(extension, before);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.action.default_popup = EMPTY_POPUP;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(
    join(folder, EMPTY_POPUP),
    `<!doctype html><html><head>${CLOCK_SCRIPT}</head><body><main><h2>Empty</h2></main></body></html>`,
  );
  return folder;
}
