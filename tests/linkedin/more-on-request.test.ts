/** "Show more results" below LinkedIn's signed-in list: told by its place alone, whatever its words and classes. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { all } from '../../lib/reading/dom.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import { openSavedPage, parseSavedPage } from '../../scripts/saved-page/saved-page.ts';
import { pageCases } from '../../scripts/scoring/captures.ts';

const cases = pageCases('tests/pages');

/** Whether the page says so, after something was done to its documents. */
function isNoted(name: string, change: (document: Document) => void = () => {}): boolean {
  const page = cases.find((each) => each.name === name);
  if (page === undefined) throw new Error(`no page ${name}`);
  const open = openSavedPage(parseSavedPage(readFileSync(page.source), page.source, page.frames), page.url);
  for (const { document } of open.documents) change(document);
  const outcome = readPage(open, page.now);
  if (!outcome.ok) throw new Error(`no reading of ${name}`);
  return outcome.reading.notes.some(({ code }) => code === 'more-on-request');
}

const button = (document: Document) => all(document, 'button').find((each) => /load-button/.test(each.className));

describe('older posts behind a button', () => {
  it('are noted where the button stands right behind the list', () => {
    expect(isNoted('linkedin-ember-unheard-es')).toBe(true);
    expect(isNoted('linkedin-ember-irregular-nl')).toBe(false);
  });

  it('whatever its class and its words', () => {
    const change = (document: Document) => {
      const found = button(document);
      found?.setAttribute('class', 'qx7');
      if (found) found.textContent = 'Zobacz więcej';
    };
    expect(isNoted('linkedin-ember-unheard-es', change)).toBe(true);
  });

  it('not where more than the button stands there', () => {
    const change = (document: Document) => button(document)?.parentElement?.append('12 comments');
    expect(isNoted('linkedin-ember-unheard-es', change)).toBe(false);
  });
});
