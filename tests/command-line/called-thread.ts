/** The thread of `called.ts`: runs one command after another, and tells how each ended. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Ended } from './called.ts';

const { done, port } = workerData as { done: Int32Array; port: MessagePort };
let calls = 0;

parentPort?.on('message', async ({ script, words }: { script: string; words: string[] }) => {
  port.postMessage(await ended(script, words));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});

/** An address of its own for each call: the command's own file, and it alone, is loaded anew. */
async function ended(script: string, words: string[]): Promise<Ended> {
  calls += 1;
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = (text: string | Uint8Array) => {
      printed[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    };
  }
  process.argv = [process.execPath, script, ...words];
  process.exitCode = 0;
  try {
    await import(`${pathToFileURL(resolve(script)).href}?call=${calls}`);
  } catch (error) {
    process.exitCode = 1;
    printed.stderr += error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  process.stdout.removeAllListeners('error');
  return { status: Number(process.exitCode), ...printed };
}
