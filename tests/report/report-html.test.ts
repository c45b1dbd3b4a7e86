import { describe, expect, test } from 'vitest';
import { reportOfPages } from '../../components/paper/report-of-pages.ts';
import { newDraft } from '../../lib/report/draft.ts';
import { reportFile } from '../../scripts/command-line/report-file.ts';
import { BREMOND, FOUR } from './sample-pages.ts';

const NOW = new Date('2026-11-23T10:40:00.000Z');
const input = { pages: FOUR, own: BREMOND.page.key, now: NOW, locale: 'fr', hours: null } as const;

describe('the one file', () => {
  const html = reportOfPages({ ...input, draft: newDraft('fr') }) ?? '';

  test('runs nothing and asks for nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|@import|src="(?!data:)|url\((?!#)/i);
    expect(html.replace(/xmlns="[^"]*"/g, '')).not.toMatch(/https?:\/\//);
  });

  test('says its language, and has no field or button in it', () => {
    expect(html).toMatch(/<html lang="fr">/);
    expect(html).not.toMatch(/<(?:button|input|textarea|select)|role="button"/);
  });

  test('a name cannot become markup', () => {
    const draft = { ...newDraft('fr'), title: '</style><script>alert(1)</script>' };
    const made = reportOfPages({ ...input, draft }) ?? '';
    expect(made).not.toContain('<script');
    expect(made.match(/<\/style>/g)).toHaveLength(1);
  });
});

test('the command line writes the same report of the same readings', async () => {
  const audits = FOUR.map(({ page, readings: [reading] }) => {
    if (!reading) throw new Error('The sample has readings.');
    return { reading, context: { lens: page.lens } };
  });
  const own = BREMOND.readings[0];
  const file = await reportFile(audits, { locale: 'fr', now: NOW, ...(own && { own }) });
  const here = reportOfPages({ ...input, draft: newDraft('fr') });
  expect(sheetsOf(file)).toBe(sheetsOf(here));
  // Vitest leaves style sheets empty; the command line's file has them.
  expect(file).toContain('.paper-table');
}, 60_000);

const sheetsOf = (html: string | null): string => html?.slice(html.indexOf('<body')) ?? '';
