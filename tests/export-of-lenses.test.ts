/** What is copied in the lenses of a prospect and of a competitor. */
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../lib/diagnosis/diagnosis.ts';
import { crmLine } from '../lib/export/crm-line.ts';
import { difference } from '../lib/export/difference.ts';
import { aroundBlanks, openingLine } from '../lib/export/opening-line.ts';
import { deeperWords, words } from '../lib/words/words.ts';
import { auditOf, competitorOf, every, heard, LOCALES, made, ownPosts, quarter, quiet } from './lenses/audits.ts';

describe('an opening line', () => {
  it('has an ellipsis where the person fills in', () => {
    expect(openingLine('You posted about ___; how is it going?')).toBe('You posted about …; how is it going?');
    expect(aroundBlanks('about ___; how?')).toEqual(['about ', '; how?']);
  });

  it.each(LOCALES)('keeps no blank of any line, in %s', (locale) => {
    const now = new Date('2026-11-20T12:00:00Z');
    const lines = Object.values(deeperWords(locale).callLines).map((line) =>
      openingLine(line({ published: { low: 2, high: 2 }, now })),
    );
    expect(lines.filter((line) => line.includes('_'))).toEqual([]);
    expect(lines.filter((line) => line.includes('…')).length).toBeGreaterThan(3);
  });
});

describe('a line for a CRM', () => {
  it('says page, site, day, last post, pace and interactions, with the year of each date', () => {
    expect(crmLine(auditOf(quiet()), 'en')).toMatch(
      /^quiet, LinkedIn, read \d+ Nov 2026: last post 10 Sept 2026; \d posts? in the last 3 months; \d+ interactions per post \(median\)$/,
    );
    expect(crmLine(auditOf(quiet()), 'fr')).toMatch(
      /^quiet, LinkedIn, relevé du \d+ nov\. 2026\u00a0: dernière publication \(10 sept\. 2026\)\u00a0; .+ par publication \(médiane\)$/,
    );
  });

  it.each(LOCALES)('never has a verdict, in %s', (locale) => {
    const pages = [quiet(), ...[2, 6, 12].map((step) => made('page', ownPosts(every(step, 40, 1))).reading)];
    const names = VERDICTS.map((verdict) => words(locale).diagnosis.verdicts[verdict]);
    for (const page of pages) {
      const line = crmLine(auditOf(page), locale);
      expect(names.filter((name) => line.includes(name))).toEqual([]);
    }
  });

  it('leaves out what is not known, and never says none for it', () => {
    const unread = { reactions: null, comments: null, shares: null, publishedAt: null };
    const line = crmLine(made('unread', ownPosts([1, 2, 3], unread)), 'en');
    expect(line).toMatch(/^unread, LinkedIn, read \d+ Nov 2026(: |$)/);
    expect(line).not.toMatch(/last post|interactions|\b0\b/);
  });

  it('says that too little was seen, where nothing is known', () => {
    const [en, fr] = LOCALES.map((locale) => crmLine(made('unseen', []), locale));
    expect(en).toMatch(/^unseen, LinkedIn, read \d+ Nov 2026: too little seen to say$/);
    expect(fr).toMatch(/ 2026\u00a0: trop peu vu pour se prononcer$/);
  });

  it('is one line of 255 characters at most, however long and odd the name', () => {
    const page = auditOf(quiet());
    for (const name of ['A'.repeat(400), 'Two\nlines\t here', '🧱'.repeat(200)]) {
      const long = { ...page, reading: { ...page.reading, page: { ...page.reading.page, name } } };
      for (const locale of LOCALES) {
        const line = crmLine(long, locale);
        expect(line.length).toBeLessThanOrEqual(255);
        expect(line).not.toMatch(/[\n\t\uFFFD]/);
        expect(line).toContain('2026');
      }
    }
  });
});

describe('the difference', () => {
  const rival = made('rival', quarter(24, heard(30)));
  const mine = made('own', quarter(3, heard(4)));

  it.each(LOCALES)('has at most six lines: headline, scope with both dates, differences, in %s', (locale) => {
    const lens = competitorOf(rival, { mine, locale });
    const lines = difference({ audit: rival, lens, mine, locale }).split('\n');
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines[0]).toBe(
      locale === 'en' ? '24 posts against your 3 in 3 months.' : '24 publications en 3 mois contre 3 pour vous.',
    );
    expect(lines[1]?.match(/2026/g)).toHaveLength(2);
    expect(lines[1]).toContain('26');
    expect(lines.slice(2, 2 + Math.min(3, lens.differences.length))).toEqual(
      lens.differences.slice(0, 3).map(({ text }) => text),
    );
  });

  it('counts the differences that it has no room for', () => {
    const lens = competitorOf(rival, { mine });
    const [first] = lens.differences;
    if (!first) throw new Error('The pages do not differ.');
    const many = { ...lens, differences: Array.from({ length: 5 }, () => first), level: [] };
    expect(difference({ audit: rival, lens: many, mine, locale: 'en' }).split('\n').at(-1)).toBe(
      'And 2 more differences.',
    );
  });

  it('names no other page of a set', () => {
    const set = [made('secret-b', quarter(3)), made('secret-c', quarter(4)), made('secret-d', quarter(5))];
    const text = difference({ audit: rival, lens: competitorOf(rival, { set }), set, locale: 'en' });
    expect(text).toContain('3 other pages');
    expect(text).not.toContain('secret');
  });
});
