import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import { summary } from '../../lib/diagnosis/summary.ts';
import { summaryHtml } from '../../lib/export/summary-html.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { post, reading } from '../readings.ts';

const ages = [74, 83, 92, 101, 110, 119, 128];
const NASTY = 'Bolt & <img src=x onerror="alert(1)">\n‮Sons\u0000';

function copied(read: PageReading, lens: Lens = 'mine', locale: 'en' | 'fr' = 'en') {
  const made = audit(read, { locale, context: { lens } });
  const html = summaryHtml(made, locale);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { plain: summary(made.reading, made.measures, made.diagnosis, locale), html, document };
}

const page = (changes: Partial<PageReading> = {}) =>
  reading(
    ages.map((age) => post(age)),
    changes,
  );

describe('the copied summary', () => {
  it.each(['mine', 'prospect', 'competitor'] as const)('has five lines for %s, in the order that was asked', (lens) => {
    const lines = copied(page(), lens).plain.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('Harrow & Teale, LinkedIn, https://www.linkedin.com/company/harrow-teale/posts/');
    expect(lines[1]).toBe('Read on 20 November 2026, signed in: 7 posts on the page.');
    expect(lines[2]).toMatch(/^Present, but inactive\. Nothing posted for 74\u00a0days\./);
    expect(lines[3]?.split(' · ')).toHaveLength(3);
    expect(lines[4]).not.toBe('');
  });

  it('says what the page did not show as such, and puts no figure in its place', () => {
    const unseen = reading([], { coverage: { postsSeen: 0, withTime: 0, withReactions: 0, feed: 'not-seen' } });
    const nbsp = '\u00a0';
    expect(copied(unseen).plain).toContain('Posts: not shown · Interactions per post: not shown');
    expect(copied(unseen, 'mine', 'fr').plain).toContain(
      `Publications${nbsp}: non affichées · Interactions par publication${nbsp}: non affichées`,
    );
  });

  it('stays on its lines whatever the page calls itself', () => {
    const { plain } = copied(page({ page: { ...page().page, name: 'Harrow\n\n& Teale\u2028Ltd' } }));
    expect(plain.split('\n')[0]).toMatch(/^Harrow & Teale Ltd, LinkedIn/);
    expect(plain.split('\n')).toHaveLength(5);
  });

  it('says in French by what view it was read', () => {
    const signedOut = page({ coverage: { ...page().coverage, view: 'signed-out' } });
    expect(copied(signedOut, 'mine', 'fr').plain.split('\n')[1]).toContain('sans connexion');
    expect(copied(page(), 'mine', 'fr').plain.split('\n')[1]).not.toContain('sans connexion');
  });
});

describe('the same as rich text', () => {
  it('has the words of the plain text, and links the page', () => {
    const { plain, document } = copied(page());
    const said = (document.body.textContent ?? '').replace(/\s+/g, ' ');
    for (const part of plain
      .replaceAll('\u00a0', ' ')
      .split('\n')
      .flatMap((line) => line.split(/, (?=LinkedIn|https)| · /)))
      expect(said).toContain(part);
    expect(document.querySelectorAll('li')).toHaveLength(3);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(
      'https://www.linkedin.com/company/harrow-teale/posts/',
    );
  });

  it('escapes what the page said', () => {
    const { html, document } = copied(page({ page: { ...page().page, name: NASTY } }));
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('b')?.textContent).toContain('<img src=x onerror="alert(1)">');
    expect(html).not.toContain('\u0000');
  });

  it.each(['javascript:alert(1)', 'http://example.com/', 'not an address'])('links no %s', (url) => {
    const { document } = copied(page({ url }));
    expect(document.querySelector('a')).toBeNull();
    expect(document.body.textContent).toContain(url);
  });

  it('leaves an attribute closed', () => {
    const { document } = copied(page({ url: 'https://example.com/"onclick="alert(1)' }));
    expect(document.querySelector('a')?.getAttribute('onclick')).toBeNull();
  });
});
