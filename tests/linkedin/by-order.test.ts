import { expect, test } from 'vitest';
import { narrowedByOrder } from '../../lib/reading/linkedin/by-order.ts';
import type { Instant } from '../../lib/reading/reading.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
/** Italian "3 m": from four months ago to three minutes ago. */
const OPEN: Instant = { from: '2026-07-21T12:00:00.000Z', to: '2026-11-20T11:57:00.000Z', source: 'text' };

const clock = (day: string): Instant => ({ from: `${day}T08:00:00.000Z`, to: `${day}T08:00:00.000Z`, source: 'id' });

function narrowed(times: (Instant | null)[]): (Instant | null)[] {
  const posts = times.map((publishedAt) => ({ post: { publishedAt } as never, ledger: new Map() }));
  return narrowedByOrder(posts, NOW).map(({ post }) => post.publishedAt);
}

test('between two clocks, in a list that goes down, a time of two meanings lies where its post stands', () => {
  const list = [clock('2026-11-18'), clock('2026-10-01'), OPEN, clock('2026-08-05')];
  expect(narrowed(list)[2]).toEqual({
    from: '2026-08-05T08:00:00.000Z',
    to: '2026-10-01T08:00:00.000Z',
    source: 'text',
  });
});

test('above the first clock and below the last, one side stays open', () => {
  const clocks = [clock('2026-11-18'), clock('2026-10-01'), clock('2026-08-05')];
  expect(narrowed([OPEN, ...clocks])[0]).toEqual({ ...OPEN, from: '2026-11-18T08:00:00.000Z' });
  expect(narrowed([...clocks, OPEN])[3]).toEqual({ ...OPEN, to: '2026-08-05T08:00:00.000Z' });
});

test('in a list that is not in order, or with too few clocks, nothing is narrowed', () => {
  const mixed = [clock('2026-10-01'), clock('2026-11-18'), OPEN, clock('2026-08-05')];
  expect(narrowed(mixed)[2]).toEqual(OPEN);
  expect(narrowed([clock('2026-11-18'), OPEN, clock('2026-08-05')])[1]).toEqual(OPEN);
});

test('an age with one meaning stays as it is, though its neighbours could narrow it', () => {
  const month: Instant = { from: '2026-09-20T12:00:00.000Z', to: '2026-10-21T12:00:00.000Z', source: 'text' };
  expect(narrowed([clock('2026-11-18'), clock('2026-10-01'), month, clock('2026-09-25')])[2]).toEqual(month);
});

test('what no place of the list allows is left as it was', () => {
  const list = [clock('2026-05-18'), clock('2026-05-02'), OPEN, clock('2026-04-05')];
  expect(narrowed(list)[2]).toEqual(OPEN);
});
