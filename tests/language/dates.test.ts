import { expect, it } from 'vitest';
import { dateRange } from '../../lib/words/dates.ts';

const day = (date: string) => new Date(`${date}T12:00:00Z`);

it.each([
  ['2026-06-01', '2026-06-01', '1er juin 2026'],
  ['2026-06-11', '2026-06-11', '11 juin 2026'],
  ['2026-06-21', '2026-06-21', '21 juin 2026'],
  ['2026-06-01', '2026-06-07', '1er–7 juin 2026'],
  ['2026-05-29', '2026-06-01', '29 mai – 1er juin 2026'],
  ['2026-01-01', '2026-06-01', 'janv.–juin 2026'],
])('French writes the first of a month as it is read: %s to %s', (from, to, said) => {
  expect(dateRange('fr')(day(from), day(to)).replaceAll(/\s/gu, ' ')).toBe(said);
});

it('English does not', () => {
  expect(dateRange('en')(day('2026-06-01'), day('2026-06-01'))).toBe('1 Jun 2026');
});
