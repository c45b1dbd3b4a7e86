import { expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { markdownOf } from '../../lib/export/markdown.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { Locale } from '../../lib/words/format.ts';
import { post, reading } from '../readings.ts';

const made = (of: PageReading, locale: Locale = 'en', lens: 'mine' | 'prospect' = 'prospect') =>
  audit(of, { locale, context: { lens } });
const named = (name: string, changes: Partial<PageReading> = {}) =>
  reading([post(4), post(12)], { page: { ...reading().page, name }, ...changes });

it('of one page is its summary: name, address, verdict, three facts, what it rests on', () => {
  const lines = markdownOf([made(reading([74, 83, 92, 101, 110].map((age) => post(age))), 'en', 'mine')], 'en').split(
    '\n',
  );
  expect(lines[0]).toBe('# Harrow & Teale');
  expect(lines[2]).toBe('LinkedIn, <https://www.linkedin.com/company/harrow-teale/posts/>  ');
  expect(lines.filter((line) => line.startsWith('**Present, but inactive.**'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(3);
  expect(lines.filter((line) => /^\d\. /.test(line))).toHaveLength(3);
});

it('gives steps for one’s own page alone', () => {
  expect(markdownOf([made(named('A'))], 'en')).not.toMatch(/^\d\. /m);
});

it('of several has a table for each site, a row a page, and what is not known said so', () => {
  const unread = named('Unread', { posts: [], coverage: { ...reading([]).coverage, feed: 'not-seen' } });
  const text = markdownOf([made(named('One')), made(unread), made(named('Two', { site: 'facebook' }))], 'en');
  expect(text.match(/^## LinkedIn$/gm)).toHaveLength(1);
  expect(text.match(/^## Facebook$/gm)).toHaveLength(1);
  const rows = text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows.map((row) => row.split(' | ')[0])).toEqual([
    '| Page',
    '| ---',
    '| One',
    '| Unread',
    '| Page',
    '| ---',
    '| Two',
  ]);
  expect(rows[2]).toContain('| 4 days before | 2 in 12 days | 6 | 20 November 2026 |');
  expect(rows[3]).toContain('| not known | not known | not known |');
});

it('lets nothing that a page says act as markup', () => {
  const hostile = '# A | B <script>alert(1)</script> [x](javascript:1) ![y](https://z.example) `c` *d*\n- e &lt;';
  for (const audits of [[made(named(hostile))], [made(named(hostile)), made(named('B'))]]) {
    const text = markdownOf(audits, 'en');
    const bare = text.replace(/\\[\\`*_{}[\]<>#|~]/g, '').replaceAll('&amp;', '');
    expect(bare).not.toMatch(/<script|\]\(|!\[|`|\*d|&lt;/);
    for (const row of text.split('\n').filter((line) => line.startsWith('| ')))
      expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(7);
  }
});

it('sets French as French is set', () => {
  const text = markdownOf([made(named('Une'), 'fr'), made(named('Deux'), 'fr')], 'fr');
  expect(text).toContain('# 2 pages relevées');
  expect(text.replace(/<https:[^>]+>/g, '').match(/[\p{L}\d»] [:;?!»]/u)).toBeNull();
});
