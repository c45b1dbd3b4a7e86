/**
 * How long one thread has really worked, in milliseconds: on a machine that does other things meanwhile the clock on the wall
 * measures these as well. Linux tells it of any thread.
 */
import { existsSync, readFileSync } from 'node:fs';

export type ThreadClock = () => number;

/** The clock of a process's first thread, in which a browser runs a page; `null` where the system does not tell. */
function threadClock(pid: number): ThreadClock | null {
  const file = `/proc/${pid}/task/${pid}/schedstat`;
  if (!existsSync(file)) return null;
  return () => Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
}

/** Of some processes the one that works when it is told to. */
export async function busiest(pids: readonly number[], work: () => Promise<unknown>): Promise<ThreadClock | null> {
  const clocks = pids.flatMap((pid) => threadClock(pid) ?? []);
  const before = clocks.map((clock) => clock());
  await work();
  const worked = clocks.map((clock, at) => ({ clock, took: clock() - (before[at] ?? 0) }));
  return worked.sort((one, other) => other.took - one.took)[0]?.clock ?? null;
}
