/** How a time is said: never more exactly than it is known. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as english from '../../lib/words/en/when.ts';
import * as french from '../../lib/words/fr/when.ts';
import { type When, whenOf } from '../../lib/words/when.ts';

const DAY = 86_400_000;
/** A Wednesday. */
const NOW = new Date('2026-11-25T12:00:00.000Z');
const said = (low: number, high = low) => {
  const when = whenOf({ low, high }, NOW);
  return [english.on(when, NOW), french.on(when, NOW)];
};
const saidSince = (low: number, high = low) => {
  const when = whenOf({ low, high }, NOW);
  return [english.since(when, NOW), french.since(when, NOW)];
};

test.each<[string, [number, number?], [string, string]]>([
  ['the same day', [0.4], ['today', 'aujourd’hui']],
  ['the day before', [1], ['on Tuesday', 'mardi']],
  ['an hour known, within one day', [5.01, 5.04], ['on Friday', 'vendredi']],
  ['six days back', [6], ['on Thursday', 'jeudi']],
  ['seven days back: a weekday would name two days', [7], ['on 18 November', 'le 18 novembre']],
  ['the 1st', [24], ['on 1 November', 'le 1er novembre']],
  ['another year', [365], ['on 25 November 2025', 'le 25 novembre 2025']],
  ['"2d" at noon: two days are possible', [2, 2.9999], ['2\u00a0days ago', 'il y a 2\u00a0jours']],
  ['"2w"', [14, 20.9999], ['2 to 3 weeks ago', 'il y a 2 à 3 semaines']],
  ['"1mo": 30 to 61 days', [30, 61], ['1 to 2 months ago', 'il y a 1 à 2 mois']],
  ['"3mo": 90 to 122 days', [90, 122], ['3 to 4 months ago', 'il y a 3 à 4 mois']],
  ['"1y"', [365, 732], ['1 to 2 years ago', 'il y a 1 à 2 ans']],
  ['a date without a zone: 10 September', [74.92, 77.08], ['around 10 September', 'vers le 10 septembre']],
  ['only that it is no older', [0, 20], ['in the last 3 weeks', 'dans les 3 dernières semaines']],
])('%s', (_, [low, high], expected) => {
  expect(said(low, high)).toEqual(expected);
});

test.each<[[number, number?], [string, string]]>([
  [[76], ['since 10 September', 'depuis le 10 septembre']],
  [[24], ['since 1 November', 'depuis le 1er novembre']],
  [
    [74.92, 77.08],
    ['since about 10 September', 'depuis le 10 septembre environ'],
  ],
  [
    [61, 91.5],
    ['for 2 to 3 months', 'depuis 2 à 3 mois'],
  ],
])('since %j', ([low, high], expected) => {
  expect(saidSince(low, high)).toEqual(expected);
});

describe('a call', () => {
  const spoken = (low: number, high = low) => [english, french].map((it) => it.spoken({ low, high }, NOW));

  it('names the day where it is known, "recently" within a month, and nothing beyond', () => {
    expect(spoken(5)).toEqual([' on Friday', ' vendredi']);
    expect(spoken(76)).toEqual([' on 10 September', ' le 10 septembre']);
    expect(spoken(14, 21)).toEqual([' recently', ' récemment']);
    expect(spoken(30, 61)).toEqual(['', '']);
    expect([english, french].map((it) => it.spoken(null, NOW))).toEqual(['', '']);
  });

  it('speaks of busy days without a weekday', () => {
    const busy = (low: number, high = low) => [english, french].map((it) => it.busyDays({ low, high }, NOW));
    expect(busy(3)).toEqual(['These last few days you had', 'Ces derniers jours, vous aviez']);
    expect(busy(76)).toEqual(['Around 10 September you had', 'Autour du 10 septembre, vous aviez']);
    expect(busy(60, 91)).toEqual(['You had', 'Vous aviez']);
  });
});

describe('of any time', () => {
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  const ages = fc.tuple(fc.double({ min: 0, max: 3000, noNaN: true }), fc.double({ min: 0, max: 500, noNaN: true }));
  /** The least and the most days that a stretch in words may mean: months of 28 to 31 days, years of 365 or 366. */
  const DAYS = { day: [1, 1], week: [7, 7], month: [28, 31], year: [365, 366] } as const;

  const holds = (when: When, low: number, high: number, now: Date): boolean => {
    const from = now.getTime() - high * DAY;
    const to = now.getTime() - low * DAY;
    if (when.known === 'stretch') {
      const [least, most] = DAYS[when.unit];
      const end = when.unit === 'day' ? when.high + 1 : when.high;
      return when.low * least <= low + 1e-6 && high <= end * most + 1e-6;
    }
    const day = when.known === 'today' ? now : when.at;
    const start = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
    const slack = when.known === 'about' ? 2 * DAY : 1;
    return from >= start - slack && to <= start + DAY + slack;
  };

  it('what is said holds the whole interval', () => {
    fc.assert(
      fc.property(moment, ages, (now, [low, width]) => {
        expect(holds(whenOf({ low, high: low + width }, now), low, low + width, now)).toBe(true);
      }),
    );
  });

  it('a weekday is said only of a time that is exact to the day, one to six days back', () => {
    fc.assert(
      fc.property(moment, ages, (now, [low, width]) => {
        const when = whenOf({ low, high: low + width }, now);
        if (when.known !== 'weekday') return;
        expect(width).toBeLessThan(1);
        const days = Math.floor(now.getTime() / DAY) - Math.floor(when.at.getTime() / DAY);
        expect(days).toBeGreaterThanOrEqual(1);
        expect(days).toBeLessThanOrEqual(6);
      }),
    );
  });
});
