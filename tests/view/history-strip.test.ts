import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { historyStrip } from '../../lib/view/history-strip.ts';
import { post, READ_AT, reading } from '../readings.ts';

const DAY = 86_400_000;
const NOW = new Date(READ_AT);
const ago = (days: number): string => new Date(Date.parse(READ_AT) - days * DAY).toISOString();

const facts = (read: PageReading) => ({
  reading: read,
  measures: measure(read),
  verdict: 'active' as const,
  reference: null,
});

/** A post every nine days, so many of them. */
const weekly = (count: number) => reading(Array.from({ length: count }, (_, index) => post(3 + 9 * index)));
const daysOf = ({ from, now }: { from: Date; now: Date }) => Math.round((now.getTime() - from.getTime()) / DAY);

describe('the strip of all readings', () => {
  it('grows to hold the first reading', () => {
    const alone = historyStrip(facts(weekly(6)), [READ_AT], NOW);
    expect(daysOf(alone.strip)).toBe(92);
    const { strip, marks, before } = historyStrip(facts(weekly(6)), [READ_AT, ago(150)], NOW);
    expect(daysOf(strip)).toBe(183);
    expect(before).toBe(0);
    expect(marks.map(({ at }) => at.toISOString())).toEqual([ago(150), READ_AT]);
    // 150 of 183 days before the end.
    expect(marks[0]?.x).toBeCloseTo(100 * (1 - 150 / 183), 6);
    expect(marks[1]?.x).toBe(100);
  });

  it('holds two years, and says how many readings are older', () => {
    const { strip, before, marks } = historyStrip(facts(weekly(6)), [READ_AT, ago(500), ago(900), ago(1000)], NOW);
    expect(daysOf(strip)).toBe(730);
    expect(before).toBe(2);
    expect(marks).toHaveLength(2);
  });

  it('shows what was read of the last year', () => {
    // The oldest post is 3 + 9 x 29 = 264 days old.
    expect(daysOf(historyStrip(facts(weekly(30)), [READ_AT], NOW).strip)).toBe(365);
  });

  it('leaves a dense page its weekly bars', () => {
    const daily = reading(Array.from({ length: 240 }, (_, index) => post(0.5 + index)));
    const { strip, before } = historyStrip(facts(daily), [READ_AT, ago(350)], NOW);
    expect(strip.weeks).not.toBeNull();
    expect(before).toBe(1);
  });

  it('says a date only where it is clear of the others', () => {
    const { marks } = historyStrip(facts(weekly(6)), [READ_AT, ago(90), ago(95), ago(150)], NOW);
    // Per cent of 183 days: 18, 48, 51 and 100. Today has the axis's own word.
    expect(marks.map(({ said }) => said)).toEqual(['always', 'never', 'always', 'never']);
    const later = historyStrip(facts(weekly(6)), [READ_AT, ago(25)], new Date(Date.parse(READ_AT) + 2 * DAY)).marks;
    // Per cent of 92 days: 73 and 100.
    expect(later.map(({ said }) => said)).toEqual(['wide', 'always']);
  });
});
