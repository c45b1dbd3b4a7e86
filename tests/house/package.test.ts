import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
const KILOBYTE = 1000;
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The whole manifest, so that whatever a tool adds is seen. */
const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  default_locale: 'en',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  permissions: ['activeTab', 'scripting', 'storage'],
  action: { default_title: '__MSG_button__', default_popup: 'popup.html' },
  content_security_policy: { extension_pages: CSP },
  incognito: 'spanning',
};

const BROWSERS = {
  'chrome-mv3': { minimum_chrome_version: expect.stringMatching(/^\d+$/) },
  'firefox-mv3': {
    browser_specific_settings: {
      gecko: {
        id: 'rollcall@rollcall.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** What must not be found (this is the list, and no use of any): ways to send something or to run text as code. The policy forbids them as well. */
const FORBIDDEN =
  /\bfetch\(|XMLHttpRequest|\bWebSocket\b|WebTransport|EventSource|sendBeacon|RTCPeerConnection|\beval\(|new Function\b|\bFunction\(|importScripts|sourceMappingURL/g;

describe.each(Object.entries(BROWSERS))('the package in %s', (folder, ownKeys) => {
  const files = globSync('**/*', { cwd: join(OUTPUT, folder) })
    .filter((file) => statSync(join(OUTPUT, folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const read = (file: string) => readFileSync(join(OUTPUT, folder, file));
  const gzipped = (names: string[]) => names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  const injected = files.filter((file) => /^[\w-]+\.js$/.test(file));
  const code = files.filter((file) => /\.(js|html)$/.test(file));

  it('is built', () => {
    expect(files, 'Run `npm run build` first.').toContain('manifest.json');
    expect(code.length).toBeGreaterThanOrEqual(3);
  });

  it('asks for nothing beyond what is named here', () => {
    expect(JSON.parse(read('manifest.json').toString())).toEqual({ ...MANIFEST, ...ownKeys });
  });

  it('holds nothing that could send, and runs no text as code', () => {
    const found = code.flatMap((file) =>
      [...read(file).toString().matchAll(FORBIDDEN)].map(([word]) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('has no file that nobody asked for', () => {
    const expected =
      /^(manifest\.json|popup\.html|(reader-(linkedin|facebook)|skeleton|watch)\.js|(chunks|assets)\/popup-[\w-]+\.(js|css)|icon\/\d+\.png|_locales\/(en|fr)\/messages\.json)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
  });

  it('says its name and purpose in English and French, within the stores’ limits', () => {
    const [english, french] = ['en', 'fr'].map(
      (language) =>
        JSON.parse(read(`_locales/${language}/messages.json`).toString()) as Record<string, { message: string }>,
    );
    expect(Object.keys(french ?? {})).toEqual(Object.keys(english ?? {}));
    for (const messages of [english, french]) {
      expect(messages?.name?.message).toBe('Rollcall');
      expect(messages?.description?.message.length).toBeLessThanOrEqual(132);
      expect(messages?.button?.message.length).toBeGreaterThan(0);
    }
  });

  it('injects at most 25 kB', () => {
    // Of the readers one is injected, by the page's site.
    expect(injected).toContain('reader-linkedin.js');
    for (const file of injected) expect(gzipped([file]), file).toBeLessThanOrEqual(25 * KILOBYTE);
  });

  it('opens a popup of at most 120 kB', () => {
    expect(gzipped(files.filter((file) => /^(popup\.html|chunks\/|assets\/)/.test(file)))).toBeLessThanOrEqual(
      120 * KILOBYTE,
    );
  });

  it('keeps the libraries of the popup out of what is injected', () => {
    // Words that only these libraries have: Zod's marker, the polyfill's complaint, Preact's hook for devtools and its prop for markup.
    for (const file of injected) {
      expect(read(file).toString(), file).not.toMatch(/_zod|web browser extension|__PREACT|dangerouslySetInnerHTML/);
    }
    expect(code.some((file) => /_zod/.test(read(file).toString()))).toBe(true);
  });
});
