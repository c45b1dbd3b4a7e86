import { describe, expect, test } from 'vitest';
import { newDraft } from '../../lib/report/draft.ts';
import type { Line } from '../../lib/report/line.ts';
import { type ReportInput, reportOf } from '../../lib/report/report.ts';
import type { Report } from '../../lib/report/report-shape.ts';
import { BREMOND, CASTELNOY, FOUR, SIX } from './sample-pages.ts';

const NOW = new Date('2026-11-23T10:40:00.000Z');

type Changes = Omit<Partial<ReportInput>, 'draft'> & { draft?: Partial<ReportInput['draft']> };

function report(changes: Changes = {}): Report {
  const locale = changes.locale ?? 'en';
  const made = reportOf({
    pages: FOUR,
    own: BREMOND.page.key,
    now: NOW,
    locale,
    hours: null,
    ...changes,
    draft: { ...newDraft(locale), ...changes.draft },
  });
  if (made === null) throw new Error('No report was made.');
  return made;
}

/** Every sentence of a report, wherever it stands. */
function linesIn(value: unknown): Line[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('original' in value && 'id' in value) return [value as Line];
  return Object.values(value).flatMap(linesIn);
}

describe('the parts', () => {
  test('a set with its own page: verdict, plain words, comparison, method', () => {
    const { page, plain, comparison, method } = report();
    expect(page?.verdict.text).toBe('Present, but inactive');
    expect(plain?.paragraphs.length).toBeGreaterThanOrEqual(3);
    expect(plain?.paragraphs.length).toBeLessThanOrEqual(5);
    expect(plain?.plan?.rows).toHaveLength(3);
    expect(comparison?.comparison.pages).toBe(4);
    expect(method.paragraphs).toHaveLength(6);
  });

  test('one page alone has no comparison', () => {
    const { page, comparison } = report({ pages: [BREMOND], own: null });
    expect(page?.name).toBe('Ateliers Brémond-Lacaze');
    expect(comparison).toBeNull();
  });

  test('a set without an own page begins with the comparison', () => {
    const { page, plain, comparison } = report({ own: null });
    expect([page, plain]).toEqual([null, null]);
    expect(comparison).not.toBeNull();
  });

  test('nothing is reported of pages without a reading', () => {
    const pages = [{ ...BREMOND, readings: [] }];
    const draft = newDraft('en');
    expect(reportOf({ pages, own: null, draft, now: NOW, locale: 'en', hours: null })).toBeNull();
  });
});

test('the silence is said with the days that were counted', () => {
  // The newest own post of the sample is 81 days old.
  const now = report()
    .plain?.paragraphs.flat()
    .find(({ id }) => id === 'plain:now:0');
  expect(now?.text).toMatch(/^For 81\sdays the page has published nothing/);
});

test('the foot says how the pages were read, and that nobody stands behind it', () => {
  expect(report().running.foot).toBe(
    'Read signed in to LinkedIn, on 20 November 2026. Independent document, not affiliated with LinkedIn.',
  );
});

test('every sentence has an id of its own', () => {
  const ids = linesIn(report({ pages: SIX })).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('the author', () => {
  test('leaves a finding out', () => {
    const [first] = report().page?.findings ?? [];
    if (!first) throw new Error('Nothing was found.');
    const { page } = report({ draft: { edits: { [first.line.id]: null } } });
    expect(page?.findings[0]?.line.text).toBeNull();
  });

  test('may not write a name that is hidden', () => {
    const was = report().method.title.original;
    const draft = {
      names: 'hidden' as const,
      title: 'Castelnoy Agencement and the others',
      edits: { 'method:title': { was, now: ['How we saw Castelnoy Agencement'] } },
    };
    const made = report({ draft });
    expect(made.title.text).toBe('Presence on LinkedIn');
    expect(made.method.title.text).toBe(was);
  });
});

describe('names hidden', () => {
  const HIDDEN = SIX.flatMap(({ page, readings }) => [
    page.name,
    page.key,
    page.url,
    ...readings.flatMap(({ page: { handle, id }, posts }) => [handle, id, ...posts.map((post) => post.id)]),
  ]).flatMap((text) => (text ? [text] : []));

  test.each(['en', 'fr'] as const)('nothing of any page is in the report (%s)', (locale) => {
    const draft = { names: 'hidden' as const, client: { name: 'Ateliers Brémond-Lacaze', logo: null } };
    const text = JSON.stringify(report({ pages: SIX, locale, draft }));
    expect(HIDDEN.filter((hidden) => text.includes(hidden))).toEqual([]);
  });

  test('the own page alone keeps its name, where that is wanted', () => {
    const text = JSON.stringify(report({ draft: { names: 'own-shown' } }));
    expect(text).toContain('Ateliers Brémond-Lacaze');
    expect(text).not.toContain('Castelnoy');
    expect(text).not.toContain(CASTELNOY.page.url);
  });
});

describe('the method', () => {
  const AUTHORS = /Metricool|van der Blom|Rival IQ|Socialbakers|Bpifrance|Buffer|HubSpot|Recommend/i;
  const TERMS =
    /median|médian|percentile|centile|quartile|interval(?:le)? de confiance|confidence interval|standard deviation|écart[- ]type|variance|poisson|log-?normal|p-value/i;

  test.each(['en', 'fr'] as const)('names no author of a study, and no term of statistics (%s)', (locale) => {
    const { title, paragraphs } = report({ locale }).method;
    const text = [title, ...paragraphs].map((line) => line.text).join(' ');
    expect(text).not.toMatch(AUTHORS);
    expect(text).not.toMatch(TERMS);
  });
});

test('French sets no-break spaces before its double punctuation', () => {
  const texts = linesIn(report({ pages: SIX, locale: 'fr' })).map(({ original }) => original);
  expect(texts.filter((text) => /[\p{L}\d»’)] [:;?!»]|« /u.test(text))).toEqual([]);
});
