/** Files that a browser under test has saved. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './driver.ts';

/** What browsers call a file that is not all there. */
const UNFINISHED = /\.(?:crdownload|part|tmp)$|^\.|^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** A new folder for one browser. */
export function downloadFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'rollcall-downloads-'));
}

export interface SavedFile {
  name: string;
  bytes: Buffer;
}

/**
 * Waits until a file whose name matches is saved whole, and takes it out of the folder.
 *
 * @throws where none comes, with the names of those that are there
 */
export function takeDownload(folder: string, name: RegExp): Promise<SavedFile> {
  return eventually(
    async () => {
      const names = await readdir(folder);
      const found = names.find((one) => name.test(one) && !UNFINISHED.test(one));
      // Firefox makes the file of the final name first, empty, beside the one that it fills.
      if (found === undefined || names.some((one) => UNFINISHED.test(one))) return null;
      const bytes = await readFile(join(folder, found));
      if (bytes.length === 0) return null;
      await rm(join(folder, found));
      return { name: found, bytes };
    },
    async () => `No ${name} was saved. There is: ${(await readdir(folder)).join(', ') || 'nothing'}`,
  );
}
