import { describe, expect, it } from 'vitest';
import { displayedText } from '../../lib/reading/facebook/displayed.ts';
import { documentOf, linkTo, pageOf, postOf, readingOf } from './invented.ts';

const element = (html: string): Element => {
  const found = documentOf(`<html><body><a id="t">${html}</a></body></html>`).getElementById('t');
  if (!found) throw new Error('no element');
  return found;
};

/** Letters in a row, as the site writes them: junk has the class `junk`, the order is in `data-order`. */
const row = (letters: string, junk = ''): string =>
  `<span style="display: flex">${[...letters].map((letter, i) => `<span class="${junk.includes(String(i)) ? 'junk' : 'xa'}">${letter}</span>`).join('')}</span>`;

/** Stands in for the browser's computed style. */
const styled = (styles: Record<string, Partial<CSSStyleDeclaration>>) => (asked: Element) =>
  ({
    display: 'inline',
    visibility: 'visible',
    position: 'static',
    order: '0',
    ...styles[asked.className],
  }) as CSSStyleDeclaration;

describe('what is displayed of a text', () => {
  it('leaves letters out that are not displayed', () => {
    const html = '<b><b style="display:none">-</b><b>1</b><b style="display:none">7</b><b>2</b><b>h</b></b>';
    expect(displayedText(element(html), null)).toBe('12h');
  });

  it('puts letters into the order of display, and leaves out what is moved away, by the computed style', () => {
    const html = '<span class="row"><i class="c">h</i><i class="x">9</i><i class="a">1</i><i class="b">0</i></span>';
    const styleOf = styled({
      row: { display: 'flex' },
      a: { order: '1' },
      b: { order: '2' },
      c: { order: '3' },
      x: { position: 'absolute', order: '0' },
    });
    expect(displayedText(element(html), styleOf)).toBe('10h');
  });

  it('is unknown where a style sheet decides and nobody can be asked', () => {
    expect(displayedText(element(row('h1')), null)).toBeNull();
    expect(displayedText(element('<span><i>1</i><i>2</i><i>h</i></span>'), null)).toBeNull();
  });
});

describe('the time of a post', () => {
  const timeOf = (time: string, outside = '') =>
    readingOf(pageOf(postOf({ token: 'A1', address: '', time }), outside)).posts[0]?.publishedAt ?? null;
  const twin = (id: string, text: string) => `<div class="__fb-light-mode"><span id="${id}">${text}</span></div>`;
  /** The sheet that moves junk away is written into its own address. */
  const sheet = '<link href="data:text/css; charset=utf-8,.junk.junk%7Bposition%3Aabsolute%7D">';
  const THREE_DAYS = { from: '2026-11-16T12:00:00.000Z', to: '2026-11-17T12:00:00.000Z' };

  it('is in the label, or in the text with marks between the letters', () => {
    expect(timeOf('<span>3\u034Fd\u034F</span>')).toMatchObject({ ...THREE_DAYS, source: 'text' });
  });

  it('is in the twin that the link names', () => {
    const link = '<span aria-labelledby="_r_7_"><svg><use></use></svg></span>';
    expect(timeOf(link, twin('_r_7_', '3 days ago'))).toMatchObject({ ...THREE_DAYS, source: 'aria' });
    expect(timeOf(link, twin('_r_7_', '3 days ago') + twin('_r_7_', '4 days ago'))).toBeNull();
  });

  it('is in the twin at the same place, a button’s among them', () => {
    // Of the first row, d and 3 are shown: the rest is junk, the 9 included.
    const button = `<a href="${linkTo('', 'A1', ',mH-R')}">${row('abLearnMore')}</a>`;
    const document = pageOf(
      postOf({ token: 'A1', address: '', time: row('d93oabcd', '134567'), rest: button }),
      `${sheet}${twin('a', '3 days ago')}${twin('b', 'Learn More')}`,
    );
    const [post] = readingOf(document).posts;
    expect(post?.publishedAt).toMatchObject(THREE_DAYS);
  });

  it('is unknown where twins and texts differ in number or in digits', () => {
    expect(timeOf(row('d93oabcd', '134567'), sheet + twin('a', '4 days ago'))).toBeNull();
    expect(timeOf(row('d93oabcd', '134567'), sheet + twin('a', '3 days ago') + twin('b', '3 days ago'))).toBeNull();
  });

  it('is unknown, never now, where nothing is shown', () => {
    expect(timeOf('<span></span>')).toBeNull();
    expect(timeOf('<span aria-labelledby="gone"><svg></svg></span>')).toBeNull();
  });

  it('is not taken from an element of the page that is no twin', () => {
    expect(timeOf('<span aria-labelledby="own"></span>', '<p id="own">3 days ago</p>')).toBeNull();
  });
});
