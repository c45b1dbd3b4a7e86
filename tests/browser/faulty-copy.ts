/** A copy of the built extension that fails where a test says so: in the tab, or in the extension's own pages. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browser/driver.ts';
import { extensionFolder } from '../../scripts/browser/launch.ts';

/** How the reader fails in a tab. */
type ReaderFault = 'throws' | 'slow';
/** What fails in the extension's pages. */
type PageFault = 'full' | 'no-database' | 'no-storage';

/** Code for the page under test: from now on the reader fails in it. */
export const readerFault = (fault: ReaderFault | '') => `document.documentElement.dataset.fault = '${fault}'`;

/** Code for a page of the extension: from the next page on that is opened, this fails. */
export const pageFault = (fault: PageFault | '') => `(localStorage.setItem('fault', '${fault}'), true)`;

/** Before the reader, in its own world. */
const IN_THE_TAB = `{
  const { fault } = document.documentElement.dataset;
  if (fault === 'throws') throw new Error('a fault of the reader');
  const until = performance.now() + (fault === 'slow' ? 1500 : 0);
  while (performance.now() < until);
}
`;

/** Before all else in each page of the extension. */
const IN_A_PAGE = `{
  const fault = localStorage.getItem('fault');
  const { storage } = globalThis.browser ?? chrome;
  const refuse = () => Promise.reject(new Error('a fault of the storage'));
  if (fault === 'full') IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  if (fault === 'no-database') IDBFactory.prototype.open = () => { throw new DOMException('not here', 'InvalidStateError'); };
  if (fault === 'no-storage') for (const area of [storage.local, storage.session]) area.get = area.set = refuse;
}
`;

/** @returns the copy's folder */
export function faultyCopy(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-faulty-'));
  cpSync(extensionFolder(name), folder, { recursive: true });
  for (const [file, code] of [
    ['reader-linkedin.js', IN_THE_TAB],
    ['page/first-frame.js', IN_A_PAGE],
  ] as const) {
    writeFileSync(join(folder, file), code + readFileSync(join(folder, file), 'utf8'));
  }
  return folder;
}
