/** What the parser here does otherwise than a browser, put right. */
import { expect, test } from 'vitest';
import { saved } from './on-disk.ts';

const bodyOf = (html: string) => saved(html).documents[0].document.querySelector('body');

test('a text with entities in it is one text: browsers write U+00A0 as one, and it stands in numbers', () => {
  const body = bodyOf('<html><body><p>1&nbsp;386 abonn&eacute;s &amp; 2&#8239;500<b>x</b>&lt;y</p></body></html>');
  const texts = [...(body?.querySelector('p')?.childNodes ?? [])].map((node) => node.textContent);
  expect(texts).toEqual(['1\u00a0386 abonnés & 2\u202f500', 'x', '<y']);
});

test.each([
  ['a piece of a page', '<li>one</li><li>two</li>', 'one,two'],
  ['without html', '<!DOCTYPE html><head><title>t</title></head><body><li>one</li></body>', 'one'],
  ['texts only', 'hello', ''],
])('%s stands in a page', (_, html, items) => {
  const body = bodyOf(html);
  expect(body?.parentElement?.localName).toBe('html');
  expect([...(body?.querySelectorAll('li') ?? [])].map((li) => li.textContent).join()).toBe(items);
});

test.each(['', ' \n', '<', '<!--', '<html', '\0'])('cut off or empty: %j', (html) => {
  expect(saved(html).documents).toHaveLength(1);
});
