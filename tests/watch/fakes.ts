/** Time, and a browser's observer, in the hands of a test. */

import type { Observer } from '../../lib/reading/watch/changes.ts';
import type { Change } from '../../lib/reading/watch/memory.ts';
import type { Clock } from '../../lib/reading/watch/pace.ts';

export interface FakeClock extends Clock {
  /** Lets time pass, and what waits for it happen. */
  pass(milliseconds: number): void;
  /** Time that goes by in the midst of some work. */
  work(milliseconds: number): void;
  /** Whether something waits. */
  waits(): boolean;
}

export function fakeClock(): FakeClock {
  let now = 0;
  let waiting: { at: number; work: () => void }[] = [];
  return {
    clock: () => now,
    later(milliseconds, work) {
      const entry = { at: now + milliseconds, work };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((one) => one !== entry);
      };
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = waiting.toSorted((one, other) => one.at - other.at)[0];
        if (next === undefined || next.at > end) break;
        waiting = waiting.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.work();
      }
      now = Math.max(now, end);
    },
    work: (milliseconds) => {
      now += milliseconds;
    },
    waits: () => waiting.length > 0,
  };
}

export interface FakeObserver extends Observer {
  observed: Node[];
  /** As the browser does, some time after a change. */
  report(changes: Change[]): void;
  /** Changes that the browser has not reported yet. */
  pending: Change[];
}

export function fakeObserver(report: (changes: Change[]) => void): FakeObserver {
  const observer: FakeObserver = {
    observed: [],
    pending: [],
    observe: (root) => observer.observed.push(root),
    disconnect: () => {
      observer.observed = [];
      observer.pending = [];
    },
    takeRecords: () => observer.pending.splice(0),
    report: (changes) => {
      if (observer.observed.length > 0) report(changes);
    },
  };
  return observer;
}

/** A change as the browser tells it. */
export function change(
  target: Node,
  rest: { type?: MutationRecordType; added?: Node[]; removed?: Node[] } = {},
): Change {
  const { type = 'childList', added = [], removed = [] } = rest;
  const list = (nodes: Node[]) => nodes as unknown as NodeList;
  return { type, target, addedNodes: list(added), removedNodes: list(removed) };
}
