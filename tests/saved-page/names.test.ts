/** Which of many files are pages, and which are frames of one; frames among files that were chosen together. */
import { expect, test } from 'vitest';
import { framesAmong } from '../../lib/saved-page/frames.ts';
import { isSavedPage, pagesAmong } from '../../lib/saved-page/names.ts';

test.each([
  ['page.html', true],
  ['Café _ LinkedIn.HTM', true],
  ['page.mhtml.gz', true],
  ['page.mht', true],
  ['._page.html', false],
  ['saved_resource.html', false],
  ['saved_resource(3).html', false],
  ['page.pdf', false],
  ['html', false],
])('%s: %s', (name, is) => {
  expect(isSavedPage(name)).toBe(is);
});

test('of a dropped folder, pages without what lies in their folders of parts', () => {
  const pages = ['d/Café.html', 'd/One.html.gz', 'd/more/Two.mhtml', 'd/more/deep_files/Three.html', 'Four.htm'];
  const parts = [
    'd/Café_files/a.html',
    'd/Café_fichiers/frame/b.html',
    'd/One-Dateien/c.html',
    'd/more/saved_resource.html',
    'Four.files/x.html',
    'd/notes.txt',
  ];
  expect(pagesAmong([...parts, ...pages])).toEqual(pages);
});

const bytes = (html: string) => new TextEncoder().encode(html);
const FILES = new Map([
  ['d/page.html', bytes('page')],
  ['d/Caf\u00e9_files/a.html', bytes('<!-- saved from url=(0033)https://www.linkedin.com/preload/ -->a')],
  ['d/Caf\u00e9_files/b.html', bytes('b')],
  ['outside.html', bytes('outside')],
]);

test.each([
  ['from the page', './Cafe%CC%81_files/a.html', 'a'],
  ['as Windows writes it', 'Café_files\\b.html?x#y', 'b'],
  ['up and back', 'Café_files/../Café_files/b.html', 'b'],
])('a frame %s', (_, src, text) => {
  expect(framesAmong('d/page.html', FILES)(src)?.html).toContain(text);
});

test('a frame has its own address, and its frames are named from its own file', () => {
  const frame = framesAmong('d/page.html', FILES)('Café_files/a.html');
  expect(frame?.url).toBe('https://www.linkedin.com/preload/');
  expect(frame?.frames('b.html')?.html).toBe('b');
  expect(frame?.frames('page.html')?.html).toBe('page');
});

test.each(['../../outside.html', 'https://www.linkedin.com/outside.html', '', 'none.html', '/outside.html'])(
  'none: %s',
  (src) => {
    expect(framesAmong('d/page.html', FILES)(src)).toBeNull();
  },
);
