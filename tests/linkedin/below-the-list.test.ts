/** What stands below the last post of LinkedIn's signed-in list: places kept for more, and "Show more results", told by its place alone. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { all } from '../../lib/reading/dom.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { openSavedPage, parseSavedPage } from '../../scripts/saved-page/saved-page.ts';
import { pageCases } from '../../scripts/scoring/captures.ts';

const cases = pageCases('tests/pages');

/** The page's reading, after something was done to its documents. */
function reading(name: string, change: (document: Document) => void = () => {}): PageReading {
  const page = cases.find((each) => each.name === name);
  if (page === undefined) throw new Error(`no page ${name}`);
  const open = openSavedPage(parseSavedPage(readFileSync(page.source), page.source, page.frames), page.url);
  for (const { document } of open.documents) change(document);
  const outcome = readPage(open, page.now);
  if (!outcome.ok) throw new Error(`no reading of ${name}`);
  return outcome.reading;
}

const isNoted = (...args: Parameters<typeof reading>) =>
  reading(...args).notes.some(({ code }) => code === 'more-on-request');

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

describe('places kept for posts', () => {
  const first = (document: Document, selector: string) => all(document, selector)[0];

  it('below the last post the list goes on', () => {
    expect(reading('linkedin-ember-thriving-en').coverage).toMatchObject({ holes: 3, holesBelow: 3 });
  });

  it('above it a post of any age may stand', () => {
    const change = (document: Document) => {
      const place = first(document, '.occludable-update-hint');
      const card = first(document, '[data-urn^="urn:li:activity"]');
      const item = card?.closest('.scaffold-finite-scroll__content > div');
      if (place?.parentElement) item?.before(place.parentElement);
    };
    expect(reading('linkedin-ember-thriving-en', change).coverage).toMatchObject({ holes: 3, holesBelow: 2 });
  });
});
