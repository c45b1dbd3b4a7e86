import { expect, it } from 'vitest';
import { pageTarget, wayOf } from '../../lib/reading/facebook/links.ts';

const TRACKED = '__cft__[0]=AZx&__tn__=-UC%2CP-R';

it.each([
  ['/orchardpress', { handle: 'orchardpress', id: null, tab: 'posts' }],
  ['https://www.facebook.com/profile.php?id=100071234509876', { handle: null, id: '100071234509876', tab: 'posts' }],
  ['https://www.facebook.com/profile.php?id=7&sk=followers', { handle: null, id: '7', tab: 'followers' }],
])('%s leads to a page, with or without what tells where it was followed', (href, page) => {
  expect(pageTarget(href)).toMatchObject(page);
  expect(pageTarget(`${href}${href.includes('?') ? '&' : '?'}${TRACKED}`)).toEqual(pageTarget(href));
});

it.each([
  // Another page's address, or none, however it ends.
  `/profile.php?id=7?${TRACKED}`,
  `/profile.php?${TRACKED}&id=`,
  `?${TRACKED}`,
  `#?${TRACKED}`,
  `/groups/7?${TRACKED}`,
])('%s leads to no page', (href) => {
  expect(pageTarget(href)).toBeNull();
});

it('an address is asked for as often as one likes', () => {
  for (let at = 0; at < 2_000; at += 1) expect(pageTarget(`/page${at}`)?.handle).toBe(`page${at}`);
  expect(pageTarget('/page7')?.handle).toBe('page7');
});

it.each([
  ['-UC,P-R', 'author', false],
  ['<<,P-R', 'avatar', false],
  [',O,P-R', 'time', false],
  [',O,P-y-R', 'time', true],
  ['', 'none', false],
])('a link nested as "%s" is the %s of its story, or of one inside: %s', (nesting, part, isAttached) => {
  expect(wayOf(`/x?__cft__[0]=A&__tn__=${encodeURIComponent(nesting)}`)).toEqual({ part, isAttached });
});
