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

  test('a competitor alone is not called yours', () => {
    const pages = [{ ...BREMOND, page: { ...BREMOND.page, lens: 'competitor' as const } }];
    const said = (own: string | null, of: typeof pages) =>
      linesIn(report({ pages: of, own }).plain?.paragraphs)
        .map(({ original }) => original)
        .join(' ');
    expect(said(null, pages)).not.toMatch(/\byou(r)?\b/i);
    expect(said(BREMOND.page.key, pages)).toMatch(/\byou(r)?\b/i);
    expect(said(null, [BREMOND] as typeof pages)).toMatch(/\byou(r)?\b/i);
  });

  test('says to which day the pages beside it are counted', () => {
    // Castelnoy publishes every 3.8 days from 1 day before its reading: (92 - 1) / 3.8 + 1 = 24 posts; the own page once, at 81.
    const beside = (locale: 'en' | 'fr') =>
      linesIn(report({ locale }).plain).find(({ id }) => id === 'plain:beside:0')?.text;
    expect(beside('en')).toMatch(/^In the 3 months to 20 November 2026, Castelnoy Agencement published 24 times/);
    expect(beside('fr')).toMatch(/^Dans les 3 mois jusqu’au 20 novembre 2026, Castelnoy Agencement a publié 24 fois/);
  });

  test('says that counts are of each reading, where the pages were read on different days', () => {
    const earlier = {
      ...CASTELNOY,
      readings: CASTELNOY.readings.map((done) => ({ ...done, readAt: '2026-11-10T12:00:00.000Z' })),
    };
    const said = (pages: typeof FOUR) => report({ pages }).comparison?.notes.map(({ id }) => id);
    expect(said(FOUR)).not.toContain('compare:counts');
    expect(said([BREMOND, earlier])).toContain('compare:counts');
  });

  test('a set without an own page begins with the comparison', () => {
    const { page, plain, comparison } = report({ own: null });
    expect([page, plain]).toEqual([null, null]);
    expect(comparison).not.toBeNull();
  });

  test('is for no page in particular where its author wants that, whichever is the person’s own', () => {
    const mine = { ...BREMOND, page: { ...BREMOND.page, lens: 'mine' as const } };
    expect(report({ pages: [mine, CASTELNOY], own: null }).page).not.toBeNull();
    const { page, comparison } = report({ pages: [mine, CASTELNOY], own: '' });
    expect(page).toBeNull();
    expect(comparison?.title.text).toBe('2 pages compared');
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

test('a step that names its day is dated once', () => {
  const said = (locale: 'en' | 'fr') => linesIn(report({ locale }).plain).map(({ text }) => text);
  const of = (locale: 'en' | 'fr') => said(locale).find((text) => /^(?:To begin|Commencer)/u.test(text ?? '')) ?? '';
  expect(of('en')).toContain('on Monday 30 November, publish one photo of this week’s work;');
  expect(of('fr')).toMatch(/le lundi 30 novembre, publiez une photo du travail de la semaine\s;/u);
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

  test('is told that a text with a hidden name is not used', () => {
    const was = report().method.title.original;
    const edits = { 'method:title': { was, now: ['How we saw Castelnoy'] } };
    const { method } = report({ draft: { names: 'hidden', edits } });
    expect(method.title).toMatchObject({ text: was, outdated: true });
  });

  test('keeps a name beside a logo, whose letters are no words', () => {
    const author = { name: 'Quill', line: 'advice', logo: 'data:image/png;base64,AAAA+castelnoy/BBBB' };
    expect(report({ draft: { names: 'hidden', author } }).author).toEqual(author);
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
