import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeat, SHORTEST_REST } from '../../lib/reading/watch/pace.ts';
import { fakeClock } from './fakes.ts';

it('takes turns until it is stopped', () => {
  const time = fakeClock();
  let turns = 0;
  const stop = repeat(time, () => {
    turns += 1;
  });
  time.pass(SHORTEST_REST - 1);
  expect(turns).toBe(0);
  time.pass(1);
  expect(turns).toBe(1);
  time.pass(SHORTEST_REST);
  expect(turns).toBe(2);
  stop();
  time.pass(10 * SHORTEST_REST);
  expect(turns).toBe(2);
  expect(time.waits()).toBe(false);
});

it('has never taken a hundredth of the time when a turn begins, however long turns take', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000), { minLength: 1 }), (lengths) => {
      const time = fakeClock();
      let busy = 0;
      let turn = 0;
      repeat(time, () => {
        expect(busy).toBeLessThan(time.clock() / 100);
        const length = lengths[turn % lengths.length] ?? 0;
        turn += 1;
        busy += length;
        time.work(length);
      });
      time.pass(6_000_000);
      expect(turn).toBeGreaterThan(10);
    }),
  );
});

it('goes on after work that throws', () => {
  const time = fakeClock();
  let turns = 0;
  repeat(time, () => {
    turns += 1;
    if (turns === 1) throw new Error('once');
  });
  expect(() => time.pass(SHORTEST_REST)).toThrow('once');
  time.pass(SHORTEST_REST);
  expect(turns).toBe(2);
});

it('ends with work that stops it', () => {
  const time = fakeClock();
  const stop = repeat(time, () => stop());
  time.pass(SHORTEST_REST);
  expect(time.waits()).toBe(false);
});
