/** Looks for canaries wherever they may have gone. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from '../../../scripts/browser/overseen.ts';
import { RUN_OF_LETTERS } from './canaries.ts';

/** What is searched: a place's name, and all that is there. */
export type Places = Record<string, string | Buffer>;

/**
 * Which of the canaries are in which place: "canary in place". Of a file each byte is a letter, and letters of two bytes are
 * taken together, so that a canary is found in text, in a database's page, and in what Snappy or LZ4 made of it.
 */
export function found(canaries: readonly string[], places: Places): string[] {
  return Object.entries(places).flatMap(([place, held]) => {
    const letters = typeof held === 'string' ? held : held.toString('latin1');
    const runs = runsIn(letters) + (letters.includes('\0') ? runsIn(letters.replaceAll('\0', '')) : '');
    return canaries.filter((word) => runs.includes(word.toLowerCase())).map((word) => `${word} in ${place}`);
  });
}

/** All in which a canary could be, in small letters. */
function runsIn(letters: string): string {
  return `${(letters.match(RUN_OF_LETTERS) ?? []).join(' ').toLowerCase()} `;
}

/** The same in every file of a folder, one after the other. */
export function foundOnDisk(canaries: readonly string[], folder: string): string[] {
  return filesBelow(folder).flatMap((file) => {
    try {
      return found(canaries, { [relative(folder, file).replaceAll('\\', '/')]: readFileSync(file) });
    } catch (error) {
      // A browser that is running takes files away.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  });
}
