/** A browser that is looked at from outside while it runs: what it asks the network for, prints, and leaves on the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Overseen {
  /** The port of the proxy through which everything goes that leaves the browser (`openProxy`). */
  proxy: number;
  /** A folder of its own. The browser's profile and its logs are made in it, and left there. */
  folder: string;
}

/** A request that reached the browser's own network code. */
export interface Asked {
  url: string;
  /** The origin of who asked; '' where it was the browser itself, or a person who opened an address. */
  by: string;
}

/** What a browser can tell of itself, and no page can. */
export interface Oversight {
  /** Every request so far, oldest first, of whatever page, frame, worker or extension. Of an overseen browser only. */
  asked(): Promise<Asked[]>;
  /** All that any page's console showed so far, the extension's own pages' too. Of an overseen browser only. */
  printed(): Promise<string>;
  /** Whether a script of the extension ever ran in one of the tab's documents: it has a world of its own there. */
  isInTab(): Promise<boolean>;
}

export const profileIn = ({ folder }: Overseen): string => join(folder, 'profile');
export const consoleIn = ({ folder }: Overseen): string => join(folder, 'console');
export const networkIn = ({ folder }: Overseen): string => join(folder, 'network');

/** What is written so far in the logs whose paths begin so: Firefox has one a process. '' before the first line. */
export function written(path: string): string {
  const logs = readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)));
  return logs.map((name) => readFileSync(join(dirname(path), name), 'utf8')).join('\n');
}

/** Where the browser can be overseen only if it was started so. */
export function notOverseen(): never {
  throw new Error('This browser was not started to be overseen.');
}

/** Every file below the folder, by its path from there. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
