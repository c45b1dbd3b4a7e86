/** The documents of a saved page's frames: beside it, in it, in their own address; and what is never opened. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folderOf, saved, savedAt, textsOf } from './on-disk.ts';

const framed = (...sources: string[]) =>
  `<!DOCTYPE html><html><body>top${sources.map((src) => `<iframe src="${src}"></iframe>`).join('')}</body></html>`;
const texts = (files: Record<string, string | Buffer>, page = 'page.html') =>
  textsOf(savedAt(join(folderOf(files), page)));

describe('beside the page', () => {
  test.each([
    ['as Chrome writes it', './Page_files/saved_resource(3).html', 'Page_files/saved_resource(3).html'],
    ['accents and spaces in percents, as Firefox does', 'Caf%C3%A9%20X_fichiers/a.html', 'Café X_fichiers/a.html'],
    ['accents and spaces as they are', 'Café X_fichiers/a.html', 'Café X_fichiers/a.html'],
    ['accents composed in another way', 'Caf%C3%A9_files/a.html', 'Cafe\u0301_files/a.html'],
    ['a percent in the name, encoded', '100%25_files/a.html', '100%_files/a.html'],
    ['a percent in the name, as it is', '100% X_files/a.html', '100% X_files/a.html'],
    ['a name that is percents', 'X_files/a%20b.html', 'X_files/a%20b.html'],
    ['with a fragment and a query', 'X_files/a.html?x=1#top', 'X_files/a.html'],
    ['with a question mark in its name', 'X_files/a%3Fb.html', 'X_files/a?b.html'],
    ['as Windows writes paths', 'X_files\\a.html', 'X_files/a.html'],
    ['as an address of the disk it was saved on', 'file:///C:/Users/ann/X_files/a.html', 'X_files/a.html'],
    ['XHTML', 'X_files/a.xhtml', 'X_files/a.xhtml'],
    ['with spaces around', ' X_files/a.htm ', 'X_files/a.htm'],
  ])('%s', (_, src, name) => {
    expect(texts({ 'page.html': framed(src), [name]: '<p>frame</p>' })).toEqual(['top', 'frame']);
  });

  test("a frame's own frames are named from its own file, as browsers write them", () => {
    const files = {
      'page.html': framed('X_files/outer.html'),
      'X_files/outer.html': '<html><body>outer<iframe src="./inner.html"></iframe></body></html>',
      'X_files/inner.html': '<html><body>inner<iframe src="a_data/third.html"></iframe></body></html>',
      'X_files/a_data/third.html': 'third',
    };
    expect(texts(files)).toEqual(['top', 'outer', 'inner', 'third']);
  });

  test('or else from the page', () => {
    const files = {
      'page.html': framed('frames/1.html'),
      'frames/1.html': '<html><body>one<iframe src="frames/2.html"></iframe></body></html>',
      'frames/2.html': 'two',
    };
    expect(texts(files)).toEqual(['top', 'one', 'two']);
  });

  test('in several frames, in their order, hidden ones told apart', () => {
    const html = `<html><body><iframe src="f/a.html" style="display: none"></iframe><iframe src="f/b.html"></iframe></body></html>`;
    const page = savedAt(join(folderOf({ 'page.html': html, 'f/a.html': 'a', 'f/b.html': 'b' }), 'page.html'));
    expect(textsOf(page)).toEqual(['', 'a', 'b']);
    expect(page.documents.map(({ visible }) => visible)).toEqual([true, false, true]);
    expect(page.documents.map(({ frame }) => frame?.getAttribute('src') ?? null)).toEqual([
      null,
      'f/a.html',
      'f/b.html',
    ]);
  });

  test('a frameset', () => {
    const html = '<html><frameset cols="*"><frame src="f/a.html"></frameset></html>';
    expect(texts({ 'page.html': html, 'f/a.html': 'a' })).toEqual(['', 'a']);
  });

  test("the frame's address and letters are its own", () => {
    const frame = Buffer.from(
      '<!DOCTYPE html>\n<!-- saved from url=(0033)https://www.linkedin.com/preload/ -->\n<html><meta charset="iso-8859-1"><body>\xe9t\xe9</body></html>',
      'latin1',
    );
    const page = savedAt(join(folderOf({ 'page.html': framed('f/a.html'), 'f/a.html': frame }), 'page.html'));
    expect(textsOf(page)[1]).toBe('été');
    expect(page.documents[1]?.url).toBe('https://www.linkedin.com/preload/');
  });

  test('packed: the page, the frame with and without a name that says so', () => {
    const frame = gzipSync('frame');
    expect(texts({ 'X.html.gz': gzipSync(framed('f/a.html')), 'f/a.html.gz': frame }, 'X.html.gz')).toEqual([
      'top',
      'frame',
    ]);
    expect(texts({ 'page.html': framed('f/a.html'), 'f/a.html': frame })).toEqual(['top', 'frame']);
    expect(texts({ 'page.html': framed('f/a.html'), 'f/a.html': frame.subarray(0, 12) })).toEqual(['top']);
  });
});

describe('never opened', () => {
  test.each([
    ['above the folder', '../outside.html'],
    ['above the folder, encoded', '%2e%2e%2foutside.html'],
    ['above the folder, as Windows writes it', '..\\outside.html'],
    ['above and back', '../saved/../outside.html'],
    ['above, from a folder below', 'X_files/../../outside.html'],
    ['an absolute path', '/etc/hosts.html'],
    ['through a link out', 'link/outside.html'],
    ['a link out itself', 'outside-link.html'],
    ['what is no page', 'notes.txt'],
    ['a folder', 'X_files.html'],
    ['an address', 'https://www.linkedin.com/preload/'],
    ['an address without its scheme', '//www.linkedin.com/preload/a.html'],
    ['nothing', ''],
    ['about:blank', 'about:blank'],
    ['a name with a zero in it', 'a%00.html'],
  ])('%s', (_, src) => {
    const around = folderOf({ 'outside.html': 'outside', 'saved/notes.txt': 'notes', 'saved/X_files/a.html': 'a' });
    const folder = join(around, 'saved');
    symlinkSync(around, join(folder, 'link'));
    symlinkSync(join(around, 'outside.html'), join(folder, 'outside-link.html'));
    mkdirSync(join(folder, 'X_files.html'));
    writeFileSync(join(folder, 'page.html'), framed(src));
    expect(textsOf(savedAt(join(folder, 'page.html')))).toEqual(['top']);
  });

  test('a link that stays within is followed', () => {
    const folder = folderOf({ 'page.html': framed('link.html'), 'f/a.html': 'a' });
    symlinkSync(join(folder, 'f/a.html'), join(folder, 'link.html'));
    expect(textsOf(savedAt(join(folder, 'page.html')))).toEqual(['top', 'a']);
  });

  test('a page that frames itself ends', () => {
    const itself = framed(...Array.from({ length: 40 }, () => 'page.html'));
    expect(texts({ 'page.html': itself }).length).toBeLessThanOrEqual(100);
  });
});

describe('written in the page', () => {
  test('srcdoc, and one in another', () => {
    const inner =
      '&lt;p&gt;one &amp;amp; é&lt;/p&gt;&lt;iframe srcdoc=&quot;&amp;lt;p&amp;gt;two&quot;&gt;&lt;/iframe&gt;';
    expect(textsOf(saved(`<html><body>top<iframe srcdoc="${inner}"></iframe></body></html>`))).toEqual([
      'top',
      'one & é',
      'two',
    ]);
  });

  test('srcdoc as SingleFile writes it: whole pages, unescaped but for their quotes, with their own address', () => {
    const inner =
      '<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://www.linkedin.com/preload/ \n saved date: Fri Nov 20 2026 10:00:00 GMT+0100\n--><meta charset=utf-8><body class=&quot;a&quot;><p>inner';
    const page = saved(`<!DOCTYPE html> <html><body>top<iframe sandbox srcdoc="${inner}"></iframe></body></html>`);
    expect(textsOf(page)).toEqual(['top', 'inner']);
    expect(page.documents[1]?.url).toBe('https://www.linkedin.com/preload/');
  });

  test('srcdoc stands before src', () => {
    expect(textsOf(saved('<html><body><iframe src="data:text/html,no" srcdoc="yes"></iframe></body></html>'))).toEqual([
      '',
      'yes',
    ]);
  });

  test('a frame beside, named from a frame written in the page', () => {
    const html =
      '<html><body>top<iframe srcdoc="<body>in<iframe src=f/a.html></iframe></body>"></iframe></body></html>';
    expect(texts({ 'page.html': html, 'f/a.html': 'a' })).toEqual(['top', 'in', 'a']);
  });

  test.each([
    ['percents', 'data:text/html,%3Cp%3E100%25%20caf%C3%A9%3C/p%3E', '100% café'],
    ['as it stands', "data:text/html;charset=utf-8,<p title='%23'>café</p>", 'café'],
    ['base64', `data:text/html;base64,${Buffer.from('<p>café</p>').toString('base64')}`, 'café'],
    ['base64 in percents', 'data:text/html;charset=utf-8;base64,PHA%2BY2Fmw6k8L3A%2B', 'café'],
    ['in another alphabet', 'data:text/html;charset=windows-1252,caf%E9', 'café'],
    ['with a broken percent', 'data:text/html,50%<b>!</b>', '50%!'],
    ['in capitals', 'DATA:TEXT/HTML,x', 'x'],
    ['over several lines', 'data:text/html,a\nb', 'a b'],
  ])('data: %s', (_, src, text) => {
    expect(textsOf(saved(`<html><body><iframe src="${src}"></iframe></body></html>`))).toEqual(['', text]);
  });

  test.each(['data:text/plain,x', 'data:image/svg+xml,<svg/>', 'data:text/html', 'javascript:1'])(
    'no page: %s',
    (src) => {
      expect(textsOf(saved(`<html><body><iframe src="${src}"></iframe></body></html>`))).toEqual(['']);
    },
  );
});
