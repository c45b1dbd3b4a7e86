/**
 * A command as a test calls it. A program of its own takes half a second to begin, and there are some 200 calls: each
 * file's calls share a thread that has the modules loaded, and in which the command itself begins anew.
 */
import { spawnSync } from 'node:child_process';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** How a command ended, and what it printed where. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** No command of a test takes so long, in milliseconds. */
const LONGEST = 60_000;

/** As a program of its own, with its own standard streams. @param script from the project's root: "scripts/audit.ts" */
export function started(script: string, words: readonly string[], input: string | Buffer = ''): Ended {
  const maxBuffer = 100 * 1024 * 1024;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
    input,
    maxBuffer,
  });
  return { status, stdout, stderr };
}

let thread: { worker: Worker; done: Int32Array; answers: MessageChannel['port1'] } | undefined;

/** In the thread. The command has no standard input there. */
export function called(script: string, words: readonly string[]): Ended {
  thread ??= begun();
  const { worker, done, answers } = thread;
  Atomics.store(done, 0, 0);
  worker.postMessage({ script, words });
  const waited = Atomics.wait(done, 0, 0, LONGEST);
  const answer = receiveMessageOnPort(answers)?.message as Ended | undefined;
  if (!answer) throw new Error(`${script} ${words.join(' ')}: no answer, ${waited}`);
  return answer;
}

function begun() {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const { port1: answers, port2: port } = new MessageChannel();
  // Without the words that the process of the tests was started with: they load what a command does not.
  const worker = new Worker(new URL('./called-thread.ts', import.meta.url), {
    workerData: { done, port },
    transferList: [port],
    execArgv: [],
  });
  worker.unref();
  answers.unref();
  return { worker, done, answers };
}
