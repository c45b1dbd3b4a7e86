/** What a person takes along: dates for the calendar, a row for the monthly sheet. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { calendarOf } from '../../lib/export/calendar.ts';
import { monthlySheet } from '../../lib/export/monthly.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { Locale } from '../../lib/words/format.ts';
import { post, reading } from '../readings.ts';
import { NOW } from './kept.ts';

const quiet = reading([74, 83, 92, 101, 110, 119, 128].map((age) => post(age)));
const planned = (locale: Locale = 'en') =>
  audit(quiet, { locale, context: { lens: 'mine', hoursPerWeek: 2 } }).diagnosis.plan ?? [];

function calendar({ locale = 'en' as Locale, plan = planned(locale), name = 'Harrow & Teale' as string | null } = {}) {
  const nextReading = new Date('2027-02-21T12:00:00Z');
  const made = calendarOf({ page: { name, url: quiet.url }, plan, nextReading, locale, now: NOW });
  const unfolded = made.text.replace(/\r\n[ \t]/g, '');
  const events = unfolded
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event.split('\r\n').map((line) => [/^[A-Z-]+/.exec(line)?.[0], line.slice(line.indexOf(':') + 1)]),
      ),
    );
  return { ...made, events, unfolded };
}

describe('the calendar', () => {
  it('has a whole day for each stretch of the plan, on its Monday, and one for the next reading', () => {
    const { events, file } = calendar();
    expect(events.map(({ DTSTART }) => DTSTART)).toEqual([
      ...['20261123', '20261130', '20261207', '20261214', '20261221', '20270118', '20270215'],
      '20270221',
    ]);
    expect(events[0]?.DTEND).toBe('20261124');
    expect(events.at(-1)).toMatchObject({ SUMMARY: 'Read Harrow & Teale again', TRANSP: 'TRANSPARENT' });
    expect(file).toBe('rollcall-harrow-teale-plan-2026-11-26.ics');
  });

  it('rings nowhere', () => {
    expect(calendar().text).not.toMatch(/VALARM|TRIGGER/);
  });

  it('keeps to RFC 5545: CRLF, and no line over 75 octets', () => {
    for (const locale of ['en', 'fr'] as const) {
      const { text } = calendar({
        locale,
        name: 'Société 🧱 d’Étalonnage, Mesure & Contrôle de Précision et de Métrologie légale',
      });
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(text).toContain('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n');
    }
  });

  it('gives the same events each time, so that a calendar knows them again, wherever it is made', () => {
    const ids = () => calendar().events.map(({ UID }) => UID);
    const first = ids();
    expect(new Set(first).size).toBe(8);
    const zone = process.env.TZ;
    try {
      for (process.env.TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
        expect(ids()).toEqual(first);
        expect(
          calendar()
            .events.map(({ DTSTART }) => DTSTART)
            .at(0),
        ).toBe('20261123');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('lets no name make a line of its own', () => {
    const { events } = calendar({ name: 'A; B, C\r\nBEGIN:VALARM\\' });
    expect(events).toHaveLength(8);
    expect(events.at(-1)?.SUMMARY).toBe(String.raw`Read A\; B\, C BEGIN:VALARM\\ again`);
  });

  it('without a plan has the next reading alone, and says so in its name', () => {
    const { events, file } = calendar({ plan: [], locale: 'fr', name: null });
    expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(['Actualiser le relevé de page d’entreprise']);
    expect(file).toBe('rollcall-page-d-entreprise-prochain-relevé-2026-11-26.ics');
  });
});

describe('the monthly sheet', () => {
  const sheet = (of: PageReading, locale: Locale = 'en') => {
    const { tsv, html } = monthlySheet(audit(of, { locale, context: { lens: 'mine' } }), locale);
    const [head = [], row = []] = tsv.split('\n').map((line) => line.split('\t'));
    return { head, row, html };
  };

  it('has last post, posts, median interactions and followers, and room for enquiries', () => {
    // Seven posts, of which 74, 83 and 92 days old: the last is at the edge of three months. 6 interactions each.
    const { head, row } = sheet(quiet);
    expect(head.at(-1)).toBe('Enquiries: how did you find us?');
    expect(row).toEqual(['2026-11-20', 'Harrow & Teale', 'LinkedIn', '2026-09-07', '3', '6', '2480', '']);
  });

  it('leaves a cell empty where nothing is known', () => {
    const blank = { publishedAt: null, reactions: null, comments: null, shares: null };
    const { row } = sheet(reading([post(3, blank)], { page: { ...reading().page, followers: null } }));
    expect(row.slice(3)).toEqual(['', '', '', '', '']);
  });

  it('says how far a figure goes that is not the whole', () => {
    expect(sheet(reading()).row[4]).toBe('2 in 12 days');
    expect(sheet(reading(), 'fr').row[4]).toBe('2 en 12 jours');
    const followers = { low: 1_200, high: 1_299, shown: '1.2K' };
    expect(sheet(reading([post(3)], { page: { ...reading().page, followers } })).row[6]).toBe('1,200 to 1,299');
  });

  it('is a table as well, its headings and its row', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${sheet(quiet).html}</body></html>`);
    expect(document.querySelectorAll('th')).toHaveLength(8);
    expect(document.querySelectorAll('td')).toHaveLength(8);
  });
});
