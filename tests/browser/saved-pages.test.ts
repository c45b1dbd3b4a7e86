/** A saved page is read alike by a browser's parser and by the command line's: every sample page, in every form of saving. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading/read-page.ts';
import { lexiconScripts } from '../../scripts/lexicon-scripts.ts';
import { openSavedPage, parseSavedPage } from '../../scripts/saved-page/saved-page.ts';
import { CAPTURES, type PageCase, pageCases } from '../../scripts/scoring/captures.ts';
import { inEachBrowser } from './in-each-browser.ts';

const BLANK = 'https://www.linkedin.com/blank';
const cases = [...pageCases('tests/pages'), ...pageCases(CAPTURES)].filter(({ source }) => source.endsWith('.html'));

inEachBrowser((stage) => {
  beforeAll(async () => {
    const { driver, site } = stage();
    site.serve(BLANK, { html: '<!doctype html><title>blank</title>' });
    await driver.open(BLANK);
    for (const { contents } of lexiconScripts()) await driver.runInPage(contents);
    await driver.runInPage(await reader());
  });

  /** What the browser makes of the files, and what the command line's parser does. */
  async function both(page: PageCase, files: Record<string, Buffer>) {
    const { url, now, source } = page;
    const asked = stage().site.requests.length;
    const packed = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, bytes.toString('base64')]));
    const words = ['source.html', packed, url, now.toISOString()].map((word) => JSON.stringify(word)).join(', ');
    const here = JSON.parse(await stage().driver.runInPage<string>(`readSaved(${words})`));
    const saved = parseSavedPage(files['source.html'] ?? Buffer.alloc(0), source);
    const there = { url: saved.url, outcome: readPage(openSavedPage(saved, url), now) };
    // Neither a picture nor a frame of the page was asked for.
    expect(stage().site.requests.slice(asked)).toEqual([]);
    return { here, there: JSON.parse(JSON.stringify(there)) };
  }

  it.each(cases.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const { here, there } = await both(page, filesOf(page.folder));
    expect(here).toEqual(there);
  });

  describe.each(['linkedin-ember-thriving-en', 'linkedin-guest-inactive-fr', 'facebook-hardened-signed-in-fr'])(
    '%s, as it may be saved',
    (name) => {
      it.each(Object.entries(FORMS))('%s', async (_, saved) => {
        const page = cases.find((one) => one.name === name) as PageCase;
        const { here, there } = await both(page, { 'source.html': saved(readFileSync(page.source, 'utf8')) });
        expect(here).toEqual(there);
        expect(here.outcome.ok).toBe(true);
      });
    },
  );
});

/** A page's text, put into another form. */
const FORMS: Record<string, (html: string) => Buffer> = {
  'in a shadow root': (html) =>
    Buffer.from(
      html.replace(
        /(<main[^>]*>|<div role="main"[^>]*>)([\s\S]*)(<\/main>)/,
        '$1<x-a><template shadowrootmode="open"><p>around</p><slot></slot></template><div>$2</div></x-a>$3',
      ),
    ),
  'in UTF-16': (html) => Buffer.from(`\ufeff${html}`, 'utf16le'),
  'in windows-1252': (html) =>
    Buffer.from(
      html
        .replace(/charset="?utf-8"?/i, 'charset="windows-1252"')
        .replace(/[^\0-\x7f\xa0-\xff]/gu, (letter) => `&#${letter.codePointAt(0)};`),
      'latin1',
    ),
  'as MHTML, quoted': (html) => mhtml('quoted-printable', quoted(html)),
  'as MHTML, in base64': (html) => mhtml('base64', Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n')),
  'with a noscript and a template among its parts': (html) =>
    Buffer.from(
      html
        .replace('</head>', '<noscript><style>p { color: red }</style></noscript></head>')
        .replace(
          /<body[^>]*>/,
          '$&<noscript><img src="/pixel.png"></noscript><template><h1>never drawn</h1></template>',
        ),
    ),
};

function mhtml(encoding: string, body: string): Buffer {
  return Buffer.from(
    `Snapshot-Content-Location: https://www.linkedin.com/company/x/\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n` +
      `Content-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--b--\r\n`,
  );
}

function quoted(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/[^\n]{70}(?![0-9A-F]?[0-9A-F]?\n)/g, (line) => (/=[0-9A-F]?$/.test(line) ? line : `${line}=\r\n`));
}

/** The files of a folder by their paths from there, its own descriptions left out. */
function filesOf(folder: string, below = ''): Record<string, Buffer> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return Object.assign(
    {},
    ...entries.map((entry) => {
      const path = below + entry.name;
      if (entry.isDirectory()) return filesOf(folder, `${path}/`);
      return /\.html(?:\.gz)?$/.test(path) ? { [path]: readFileSync(join(folder, path)) } : {};
    }),
  );
}

/** The reader as one script. */
async function reader(): Promise<string> {
  const entry = join(import.meta.dirname, 'saved-pages/in-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'reader', fileName: 'reader' } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The reader was not built.');
  return chunk.code;
}
