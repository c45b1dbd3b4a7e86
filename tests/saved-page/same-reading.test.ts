/** A sample page, put into every form in which it may be saved, gives the reading that it gives as it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/reading/read-page.ts';
import type { ReadOutcome } from '../../lib/reading/reading.ts';
import { openSavedPage, type SavedPage } from '../../scripts/saved-page/saved-page.ts';
import { pageCases, readCase } from '../../scripts/scoring/captures.ts';
import { folderOf, saved, savedAt } from './on-disk.ts';

const cases = new Map(pageCases('tests/pages').map((one) => [one.name, one]));

function sample(name: string) {
  const one = cases.get(name);
  if (one === undefined) throw new Error(`no sample page ${name}`);
  const text = (file: string) => readFileSync(join(one.folder, file), 'utf8');
  const read = (page: SavedPage): ReadOutcome => readPage(openSavedPage(page, one.url), one.now);
  return { ...one, text, read, html: text('source.html'), expected: readCase(one) };
}

const motw = (url: string, html: string) =>
  html.replace(/<!DOCTYPE html>/i, `$&\n<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->`);
const attributeText = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const MIME = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b+1"\r\n';

const BEYOND_LATIN1 = /[^\0-\x7f\xa0-\xff]/gu;
const asEntity = (letter: string) => `&#${letter.codePointAt(0)};`;

describe('a page in a frame', () => {
  const { html, text, frames, url, read, expected } = sample('linkedin-ember-frame-pt');
  const inFrames = (source: (file: string, address: string) => string) =>
    Object.entries(frames).reduce((all, [file, address]) => all.replace(`src="${file}"`, source(file, address)), html);

  test('is read as it is', () => {
    expect(expected.ok && expected.reading.posts.length).toBeGreaterThan(5);
  });

  test.each([
    ['Chrome, complete', 'Água Rasa_files', (name: string) => `./${name}`],
    ['Firefox, complete', 'Água Rasa_ficheiros', (name: string) => encodeURI(name)],
  ])('%s', (_, beside, link) => {
    const page = inFrames((file) => `src="${link(`${beside}/${file.slice('frames/'.length)}`)}"`);
    const files = Object.entries(frames).map(([file, address]) => [
      `${beside}/${file.slice('frames/'.length)}`,
      motw(address, text(file)),
    ]);
    const folder = folderOf({ 'Água Rasa.html': motw(url, page), ...Object.fromEntries(files) });
    const done = savedAt(join(folder, 'Água Rasa.html'));
    expect([done.url, done.documents[2]?.url]).toEqual([url, 'https://www.linkedin.com/preload/']);
    expect(read(done)).toEqual(expected);
  });

  test('SingleFile: frames written in the page', () => {
    expect(read(saved(inFrames((file) => `srcdoc="${attributeText(text(file))}"`)))).toEqual(expected);
  });

  test('frames in their own addresses', () => {
    const base64 = (file: string) => Buffer.from(text(file)).toString('base64');
    expect(read(saved(inFrames((file) => `src="data:text/html;charset=utf-8;base64,${base64(file)}"`)))).toEqual(
      expected,
    );
    expect(
      read(saved(inFrames((file) => `src="data:text/html;charset=utf-8,${encodeURIComponent(text(file))}"`))),
    ).toEqual(expected);
  });

  test('MHTML', () => {
    const part = (content: string, address: string) =>
      `--b+1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${address}\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`;
    const others = Object.entries(frames).map(([file, address]) => part(text(file), address));
    const page = inFrames((_, address) => `src="${address}"`);
    const message = `Snapshot-Content-Location: ${url}\r\n${MIME}\r\n${part(page, url)}${others.join('')}--b+1--\r\n`;
    expect(read(saved(message))).toEqual(expected);
    expect(saved(message).url).toBe(url);
  });
});

describe.each(['linkedin-ember-thriving-en', 'linkedin-guest-inactive-fr', 'facebook-hardened-signed-in-fr'])(
  '%s',
  (name) => {
    const { html, read, expected, source } = sample(name);

    test('in a shadow root, as a browser or SingleFile writes it down', () => {
      const { document } = parseHTML(html);
      // Inside the main part: what a site keeps at the end of its body, as Facebook does with clear texts, stays there.
      const main = document.querySelector('main, [role="main"]') as Element;
      // A test's own document: declarative shadow roots can only be written as markup.
      main.innerHTML = `<div><template shadowrootmode="open"><x-page><template shadowrootmode="open"><slot name="page"></slot></template><div slot="page">${main.innerHTML}</div></x-page></template></div>`;
      const inside = document.toString();
      expect(inside).toContain('<slot name="page">');
      expect(read(saved(inside))).toEqual(expected);
    });

    test('in UTF-16, and packed', () => {
      expect(read(saved(Buffer.from(`\ufeff${html}`, 'utf16le')))).toEqual(expected);
      expect(read(savedAt(join(folderOf({ 'page.html.gz': gzipSync(readFileSync(source)) }), 'page.html.gz')))).toEqual(
        expected,
      );
    });

    test('with its hard spaces as a browser writes them', () => {
      const entities = html.replace(/(?<=>[^<]*)[\u00a0\u202f](?=[^<]*<)/g, (space) =>
        space === '\u00a0' ? '&nbsp;' : '&#8239;',
      );
      expect(read(saved(entities))).toEqual(expected);
    });

    test('in windows-1252', () => {
      const western = html.replace(/charset="?utf-8"?/i, 'charset="windows-1252"').replace(BEYOND_LATIN1, asEntity);
      expect(read(saved(Buffer.from(western, 'latin1')))).toEqual(expected);
    });
  },
);
