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

/** Milliseconds of work by which a thread is known, of more that it is told to do: a busy machine gives it a part of the time. */
const KNOWN_BY = 15;

/** Of some processes the one that works when it is told to; `null` where none does, as after a tab has changed its process. */
export async function busiest(pids: readonly number[], work: () => Promise<unknown>): Promise<ThreadClock | null> {
  const clocks = pids.flatMap((pid) => threadClock(pid) ?? []);
  const before = clocks.map((clock) => clock());
  await work();
  const worked = clocks.map((clock, at) => ({ clock, took: clock() - (before[at] ?? 0) }));
  const [most] = worked.sort((one, other) => other.took - one.took);
  return most !== undefined && most.took >= KNOWN_BY ? most.clock : null;
}
