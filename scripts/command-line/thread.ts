/** A thread that reads one entry after the other, as it is told. */
import '../../lib/words/all.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from './files.ts';
import { readOne, type Setting } from './read-one.ts';

const setting = workerData as Setting;

parentPort?.on('message', (entry: Entry) => parentPort?.postMessage(readOne(entry, setting)));
