/** Which letters the bytes of a page stand for. */
import { expect, test } from 'vitest';
import { textOf } from '../../lib/saved-page/text.ts';

/** "été, 5 €" with a curved apostrophe, in windows-1252. */
const WESTERN = Buffer.from('l\x92\xe9t\xe9 5 \x80', 'latin1');
const page = (head: string, body: Buffer | string) =>
  Buffer.concat([Buffer.from(`<html><head>${head}</head>`), Buffer.from(body as string)]);

test.each([
  ['iso-8859-1, which is windows-1252 on the web', '<meta charset=iso-8859-1>'],
  ['windows-1252, in quotes', '<meta charset="windows-1252">'],
  ['in a Content-Type', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'],
  ['said by nobody, and no UTF-8', ''],
  ['a label that does not exist', '<meta charset="klingon">'],
])('%s', (_, head) => {
  expect(textOf(page(head, WESTERN))).toContain('l’été 5 €');
});

test.each([
  ['said', '<meta charset="utf-8">'],
  ['said by nobody', ''],
  ['said to be UTF-16, which it cannot be', '<meta charset="utf-16">'],
])('UTF-8, %s', (_, head) => {
  expect(textOf(page(head, 'l’été 5 €'))).toContain('l’été 5 €');
});

test('another alphabet', () => {
  const bytes = page('<meta charset="windows-1251">', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]));
  expect(textOf(bytes)).toContain('Привет');
});

test('a byte order mark says more than all else, and is no letter', () => {
  const html = '<html><meta charset="iso-8859-1">été';
  const little = Buffer.from(`\ufeff${html}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big, Buffer.from(`\ufeff${html}`)]) expect(textOf(bytes, 'windows-1252')).toBe(html);
});

test('the envelope says more than the page', () => {
  expect(textOf(page('<meta charset="utf-8">', WESTERN), 'windows-1252')).toContain('l’été');
  expect(textOf(page('<meta charset="windows-1252">', WESTERN), 'no-such-charset')).toContain('l’été');
});
