import { describe, expect, test } from 'vitest';
import type { Read } from '../../lib/reading/evidence.ts';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import type { Steps } from '../../lib/reading/steps.ts';
import { readingInTurns, type TurnTab } from '../../lib/reading/turns.ts';

const NOW = new Date('2026-11-20T00:00:00Z');
const PAGE = { documents: [{ document: {} }] } as unknown as OpenPage;
function* open(): Steps<OpenPage> {
  yield;
  return PAGE;
}
const READ: Read = { ok: false, problem: { code: 'unreadable', site: null } };
const TOLD = JSON.stringify(READ);

/** A reader of so many steps, each of which takes so many milliseconds, and what was done of it. */
function tabOf(steps: number, each: number) {
  const done = { begun: 0, steps: 0 };
  const changes = { watched: 0, happen: false };
  let time = 0;
  const tab: TurnTab = {
    clock: () => time,
    notice: () => {
      changes.watched += 1;
      return () => changes.happen;
    },
  };
  function* read(): Steps<Read> {
    done.begun += 1;
    for (let step = 0; step < steps; step += 1) {
      time += each;
      done.steps += 1;
      yield;
    }
    return READ;
  }
  return { done, changes, clock: () => time, turn: readingInTurns(read, open, NOW, tab) };
}

describe('a reading in turns', () => {
  test('of a short page is one turn, and nothing is watched', () => {
    const { turn, changes } = tabOf(4, 2);
    expect(turn()).toEqual({ outcome: TOLD });
    expect(changes.watched).toBe(0);
  });

  test('of a long page takes no turn of more than 10 ms and a step', () => {
    const { turn, done, clock } = tabOf(100, 4);
    for (let before = 0; 'unfinished' in turn(); before = clock()) expect(clock() - before).toBeLessThanOrEqual(14);
    expect(done).toEqual({ begun: 1, steps: 100 });
  });

  test('begins anew where the page has changed between two turns, and counts nothing twice', () => {
    const { turn, changes, done } = tabOf(8, 2);
    expect(turn()).toEqual({ unfinished: true });
    changes.happen = true;
    expect(turn()).toEqual({ unfinished: true });
    changes.happen = false;
    expect(turn()).toEqual({ outcome: TOLD });
    expect(done).toEqual({ begun: 2, steps: 5 + 8 });
  });

  test('reads a page that does not come to rest in one go, in the end', () => {
    const { turn, changes, done } = tabOf(1_000, 5);
    changes.happen = true;
    expect([turn(), turn(), turn()]).toEqual([{ unfinished: true }, { unfinished: true }, { outcome: TOLD }]);
    expect(done.begun).toBe(3);
  });

  test('gives an error as data', () => {
    const failing = readingInTurns(
      // biome-ignore lint/correctness/useYield: it never comes to a step.
      function* () {
        throw new RangeError('of the page');
      },
      open,
      NOW,
      { clock: () => 0, notice: () => () => false },
    );
    expect(failing()).toEqual({ error: 'RangeError' });
  });
});
