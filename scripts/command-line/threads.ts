/** Entries read on several processors, in their order. */
import { Worker } from 'node:worker_threads';
import { failureOf } from './fail.ts';
import type { Entry } from './files.ts';
import { type Done, readOne, type Setting } from './read-one.ts';

/** A thread takes a third of a second to begin: for fewer entries than this it does not pay. */
const WORTH_A_THREAD = 4;

/** How many are read, or wait for one before them, for each thread: what is held does not grow with the files. */
const AHEAD = 3;

export interface Reader {
  read(entry: Entry): Promise<Done>;
  close(): Promise<void>;
}

/** @param jobs how many entries may be read at the same time */
export function readerOf(setting: Setting, count: number, jobs: number): Reader & { ahead: number } {
  const threads = Math.min(jobs, Math.floor(count / WORTH_A_THREAD));
  if (threads < 2) {
    return { ahead: 1, read: async (entry) => readOne(entry, setting), close: async () => undefined };
  }
  return { ahead: threads * AHEAD, ...inThreads(setting, threads) };
}

/**
 * The answers in the order of the entries. Of a slow one the next few are read meanwhile, and no more.
 *
 * @param ahead how many are asked for at once
 */
export async function* inOrder<Asked, Answer>(
  entries: AsyncIterable<Asked>,
  read: (entry: Asked) => Promise<Answer>,
  ahead: number,
): AsyncGenerator<Answer> {
  const waiting: Promise<Answer>[] = [];
  for await (const entry of entries) {
    waiting.push(read(entry));
    if (waiting.length >= ahead) yield (await waiting.shift()) as Answer;
  }
  for (const answer of waiting) yield await answer;
}

interface Thread {
  worker: Worker;
  /** What it is reading. */
  entry: Entry | null;
  done: ((done: Done) => void) | null;
}

/** Each thread has one entry at a time, so that one of them is lost where a thread ends with it, and no other. */
function inThreads(setting: Setting, count: number): Reader {
  const waiting: { entry: Entry; done: (done: Done) => void }[] = [];
  const threads = new Set<Thread>();
  const next = (thread: Thread) => {
    const one = waiting.shift();
    Object.assign(thread, { entry: one?.entry ?? null, done: one?.done ?? null });
    if (one) thread.worker.postMessage(one.entry);
  };
  const start = () => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: setting });
    const thread: Thread = { worker, entry: null, done: null };
    threads.add(thread);
    worker.on('message', (done: Done) => {
      thread.done?.(done);
      next(thread);
    });
    worker.on('error', (error) => {
      threads.delete(thread);
      const { entry, done } = thread;
      if (entry) done?.({ file: entry.file, said: [], outcome: { failure: failureOf(error) } });
      if (waiting.length > 0) next(start());
    });
    return thread;
  };
  for (let thread = 0; thread < count; thread += 1) start();
  return {
    read: (entry) =>
      new Promise((done) => {
        waiting.push({ entry, done });
        const free = [...threads].find((thread) => thread.entry === null) ?? (threads.size < count ? start() : null);
        if (free) next(free);
      }),
    close: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
