/** What a page, a file or a person calls itself is text wherever it is shown: on the screen, and in whatever leaves with the person. */
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { reportOfPages } from '../components/paper/report-of-pages.ts';
import { advised } from '../lib/advised.ts';
import { compareTable } from '../lib/export/compare-table.ts';
import { htmlTableOf } from '../lib/export/csv.ts';
import { checkReading } from '../lib/reading/schema.ts';
import { newDraft } from '../lib/report/draft.ts';
import type { KeptWithReadings } from '../lib/store/kept-page.ts';
import { comparePages } from '../lib/view/compare.ts';
import { pageWords } from '../lib/words/words.ts';
import { KEPT } from './components/compare-samples.ts';
import { draw } from './components/draw.tsx';

afterAll(() => vi.unstubAllGlobals());

/** Closes whatever a text may stand in: an attribute, a script, a style, a comment, a title, a drawing. */
const MARKUP = `x"'></title></style></script></svg>--><img src=x onerror=alert(1)><script>alert(2)</script>`;
const NOW = new Date('2026-11-23T10:40:00.000Z');

const text = (length: number) => MARKUP.slice(0, length);

const PAGES: KeptWithReadings[] = KEPT.map(({ page, readings }, index) => ({
  page: { ...page, name: `${index}${MARKUP}`, label: MARKUP, note: MARKUP },
  readings: readings.map((reading) => ({
    ...reading,
    language: text(30),
    page: { ...reading.page, name: `${index}${MARKUP}`, handle: MARKUP, category: MARKUP },
    posts: reading.posts.map((post) => ({
      ...post,
      reactions: post.reactions && { ...post.reactions, shown: text(40) },
      text: { excerpt: MARKUP, length: 120, hashtags: [MARKUP], truncated: false },
    })),
    coverage: { ...reading.coverage, filter: MARKUP },
    notes: [{ code: 'filtered' as const, detail: MARKUP }],
  })),
}));

/** What the markup would have made, and what stands there as text. */
function madeIn(root: Element): { made: string[]; isShown: boolean } {
  const made = [...root.querySelectorAll('script, img[src="x"], [onerror]')].map((element) => element.outerHTML);
  return { made, isShown: (root.textContent ?? '').includes('onerror=alert(1)') };
}

const documentOf = (html: string): Element => parseHTML(html).document.documentElement;

describe('a name that is markup', () => {
  it('passes the trust border as the text that it is', () => {
    for (const { readings } of PAGES) for (const reading of readings) expect(checkReading(reading).ok).toBe(true);
  });

  it.each(['en', 'fr'] as const)('stays text in the popup, in %s', (locale) => {
    const [first] = PAGES;
    const reading = first?.readings[0];
    if (!reading) throw new Error('The sample has readings.');
    for (const lens of ['mine', 'prospect', 'competitor'] as const) {
      const made = advised({ reading, context: { lens }, locale, earlier: null, others: PAGES.slice(1) });
      const { root, openAll } = draw({ shown: { state: 'diagnosed', advised: true, ...made }, locale, lens });
      openAll();
      expect(madeIn(root)).toEqual({ made: [], isShown: true });
    }
  });

  it('stays text in the report’s file, with what its author wrote', () => {
    const draft = { ...newDraft('en'), title: MARKUP };
    const html = reportOfPages({ pages: PAGES, own: null, draft, now: NOW, locale: 'en', hours: null }) ?? '';
    expect(madeIn(documentOf(html))).toEqual({ made: [], isShown: true });
    expect(html).not.toContain('<img src=x');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('stays text in the table that is copied', () => {
    const comparison = comparePages(PAGES, { locale: 'en', names: 'shown' });
    if (!comparison) throw new Error('The samples can be compared.');
    const words = pageWords('en').compare;
    const table = compareTable(comparison, { words, sites: { linkedin: 'LinkedIn', facebook: 'Facebook' } });
    const html = htmlTableOf(table, MARKUP, 'en');
    expect(madeIn(documentOf(`<html><body>${html}</body></html>`))).toEqual({ made: [], isShown: true });
  });

  it('would be seen', () => {
    expect(madeIn(documentOf(`<html><body>${MARKUP}</body></html>`)).made).not.toEqual([]);
  });
});
