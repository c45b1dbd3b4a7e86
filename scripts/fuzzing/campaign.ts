/** What all fuzzing has in common: a case that was tried, and where cases come from. */

/** One case that was tried. */
export interface Tried {
  /** What was changed: a page's name, a file's. */
  name: string;
  /** What was done to it, in words. */
  did: string;
  /** What is wrong, a line each. */
  wrong: string[];
  /** Milliseconds of this thread. */
  time: number;
  /** Writes the case into a folder, so that it can be tried again. Absent where nothing is wrong. */
  save?: (folder: string) => void;
}

export interface Campaign {
  name: 'pages' | 'readings' | 'files';
  /** Milliseconds for a case, on average. */
  longest: number;
  /** So many cases; the same seed gives the same ones. */
  run: (seed: number, runs: number) => AsyncGenerator<Tried>;
}

/** Milliseconds of this thread's own work since then: what else the machine does is not counted. */
export function threadTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}

/** Names that every object has, whoever wrote it: one that is changed has been reached from outside. */
const INBORN = [Object.prototype, Array.prototype].map((prototype) => [prototype, namesOf(prototype)] as const);

/** What a hostile key has left behind in all objects. */
export function polluted(): string[] {
  return INBORN.flatMap(([prototype, names]) => (namesOf(prototype) === names ? [] : ['a prototype was changed']));
}

function namesOf(prototype: object): string {
  return Reflect.ownKeys(prototype).map(String).join();
}

/** What was thrown, with the place. */
export function thrown(error: unknown): string {
  const where = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `thrown: ${where.split('\n').slice(0, 3).join(' ')}`;
}
