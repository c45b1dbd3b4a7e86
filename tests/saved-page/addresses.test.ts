/** Which address a file names, and when it was saved. */
import { expect, test } from 'vitest';
import { saved } from './on-disk.ts';

const COMPANY = 'https://www.linkedin.com/company/harrow-teale/posts/?feedView=all';
const OTHER = 'https://www.linkedin.com/company/quellmark/';
const motw = (url: string) => `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->`;
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
const graph = (url: string) => `<meta property="og:url" content="${url}">`;
const page = (top: string, head = '') => `<!DOCTYPE html>\n${top}\n<html><head>${head}</head><body></body></html>`;
const singleFile = (url: string) =>
  `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: ${url} \n saved date: Fri Nov 20 2026 10:00:00 GMT+0100 (heure normale)\n--><meta charset=utf-8><body>`;

test.each([
  ["Chrome's comment", page(motw(COMPANY))],
  ["Internet Explorer's, without spaces", page(`<!-- saved from url=(0065)${COMPANY}-->`)],
  ['in a page with a byte order mark', `\ufeff${page(motw(COMPANY))}`],
  ["SingleFile's", singleFile(COMPANY)],
  ['a canonical link', page('', canonical(COMPANY))],
  ['og:url', page('', graph(COMPANY))],
  [
    'the comment before the others: they may be of the page first loaded',
    page(motw(COMPANY), canonical(OTHER) + graph(OTHER)),
  ],
  ['the canonical link before og:url', page('', graph(OTHER) + canonical(COMPANY))],
  ['a copy of a local copy', page(motw('http://localhost:8080/page.html'), canonical(COMPANY))],
  ['saved from disk', page('<!-- saved from url=(0029)file:///C:/Users/ann/page.html -->', canonical(COMPANY))],
  ['a canonical link of no address', page('', canonical('/company/x') + graph(COMPANY))],
])('%s', (_, html) => {
  expect(saved(html).url).toBe(COMPANY);
});

test('another site, where nothing better is there', () => {
  expect(saved(page(motw('https://www.example.com/'))).url).toBe('https://www.example.com/');
});

test.each([
  ['nothing', page('')],
  ['words in the page', page('', '<title>saved from url=(0010)https://a.b</title>')],
  ['an address that is no web address', page('', canonical('javascript:alert(1)'))],
])('none: %s', (_, html) => {
  expect(saved(html).url).toBeNull();
});

test('SingleFile says when; browsers do not', () => {
  expect(saved(singleFile(COMPANY)).savedAt?.toISOString()).toBe('2026-11-20T09:00:00.000Z');
  expect(saved(page(motw(COMPANY))).savedAt).toBeNull();
  expect(saved(singleFile(COMPANY).replace('Fri Nov 20 2026', 'some day in')).savedAt).toBeNull();
});
