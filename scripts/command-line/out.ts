/** Where the result is written: standard output, or a file. */
import { accessSync, closeSync, constants, openSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './options.ts';

export interface Out {
  write(text: string): void;
  end(): void;
}

/**
 * A file is made when the first is written to it, so that a command that has nothing to say leaves an older one alone.
 *
 * @throws UsageError for a file that cannot be written: before anything is read where that can be seen
 */
export function outOf(path: string | null, inputs: readonly string[]): Out {
  if (path === null) return { write: (text) => process.stdout.write(text), end: () => undefined };
  const fault = new UsageError(`${path}: the file cannot be written`);
  if (inputs.some((input) => resolve(input) === resolve(path))) throw new UsageError(`${path}: is read, not written`);
  if (!isWritable(path)) throw fault;
  let file: number | null = null;
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch {
      throw fault;
    }
  };
  return {
    write: (text) => {
      file ??= attempt(() => openSync(path, 'w'));
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += attempt(() => writeSync(file as number, bytes, at));
    },
    end: () => {
      if (file !== null) attempt(() => closeSync(file as number));
    },
  };
}

function isWritable(path: string): boolean {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return false;
    accessSync(stats === undefined ? dirname(resolve(path)) : path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
