import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFacebook } from '../../lib/reading/facebook/read-facebook.ts';
import type { Memory } from '../../lib/reading/open-page.ts';
import { openSavedPage, parseSavedPage } from '../../scripts/saved-page/saved-page.ts';
import { CAPTURES, pageCases } from '../../scripts/scoring/captures.ts';
import { countsInWords, islandOf, NOW, openPage, pageOf, postOf, storyOf } from './invented.ts';

/** Keeps everything, and counts what had to be made. */
function keeping(): Memory & { made: Element[]; forget: (element: Element) => void } {
  const kept = new Map<Element, unknown>();
  const made: Element[] = [];
  return {
    made,
    forget: (element) => kept.delete(element),
    recall<Value>(element: Element, make: () => Value): Value {
      if (!kept.has(element)) {
        kept.set(element, make());
        made.push(element);
      }
      return kept.get(element) as Value;
    },
  };
}

const TIME = Date.UTC(2026, 10, 17, 9) / 1000;
const sample = () =>
  pageOf(
    ['A1', 'B2', 'C3'].map((token) => postOf({ token, rest: countsInWords('12', '2 comments') })).join(''),
    islandOf([storyOf({ token: 'A1', id: '5', times: [TIME], counts: [12, 2, 0] })]),
  );

it('a reading with a memory is the one without, the first time and again', () => {
  const document = sample();
  const memory = keeping();
  const plain = readFacebook(openPage(document), NOW);
  expect(readFacebook({ ...openPage(document), memory }, NOW)).toEqual(plain);
  expect(readFacebook({ ...openPage(document), memory }, NOW)).toEqual(plain);
});

it('only what has changed is read again', () => {
  const document = sample();
  const memory = keeping();
  const read = () => readFacebook({ ...openPage(document), memory }, NOW);
  read();
  memory.made.length = 0;
  read();
  expect(memory.made).toEqual([]);
  const number = [...document.querySelectorAll('span')].find(({ textContent }) => textContent === '2 comments');
  const card = number?.closest('[role="main"] > div');
  if (!number || !card) throw new Error('no card');
  number.textContent = '3 comments';
  memory.forget(card);
  read();
  expect(memory.made).toEqual([card]);
  expect(readFacebook({ ...openPage(document), memory }, NOW)).toEqual(readFacebook(openPage(document), NOW));
});

const cases = [...pageCases('tests/pages'), ...pageCases(CAPTURES)].filter(
  ({ name, source }) => name.startsWith('facebook') && source.endsWith('.html'),
);

it.each(cases)('$name is read the same with a memory, by its layout and by shape', ({ source, url, frames, now }) => {
  const page = openSavedPage(parseSavedPage(readFileSync(source), source, frames), url);
  const memory = keeping();
  for (const without of [[], ['facebook-plain', 'facebook-hardened'], []]) {
    const plain = readFacebook({ ...page, without }, now);
    expect(readFacebook({ ...page, without, memory }, now)).toEqual(plain);
  }
});
