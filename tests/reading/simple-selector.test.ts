import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { simpleTest } from '../../lib/reading/simple-selector.ts';

const document = parseHTML(`<html><body>
<a href="/x?comment_id=1" role="link" class="one two">1</a><a>2</a>
<div role="article" aria-label="Comment by">3</div><div role="article">4</div>
<u class="one\n\ttwo">8</u><b data-0="0" aria-hidden="true">5</b><i class="twofold">6</i><img id="update-components-image-9">
<div data-ad-rendering-role="like_button">7</div></body></html>`).document as unknown as Document;
const elements = [...document.querySelectorAll('body *')];

test.each([
  'a',
  'a[href]',
  '[role]',
  '[role="article"]',
  '[role="article"][aria-label]',
  '.two',
  '.one.two',
  '[class*="two"]',
  '[id^="update-components-image-"], img',
  '[data-ad-rendering-role$="_button"]',
  'a[href*="comment_id="], [data-0][aria-hidden="true"]',
  '.nowhere, [data-none]',
])('%s finds what a document finds', (selector) => {
  expect(elements.filter(simpleTest(selector))).toEqual([...document.querySelectorAll(selector)]);
});

test.each(['a b', 'a > b', ':empty', 'a:not(b)', '', '#x', '*'])('%s is none', (selector) => {
  if (selector === '') expect(elements.filter(simpleTest(selector))).toEqual(elements);
  else expect(() => simpleTest(selector)).toThrow(SyntaxError);
});
