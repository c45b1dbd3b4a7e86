/** Collects the changes in the documents of a tab. It costs next to nothing until they are taken. */
import type { Change } from './memory.ts';

/** What the watcher needs of a `MutationObserver`. */
export interface Observer {
  observe(root: Node, options: MutationObserverInit): void;
  takeRecords(): Change[];
  disconnect(): void;
}

export type MakeObserver = (report: (changes: Change[]) => void) => Observer;

/** More changes than these are not looked at one by one, nor counted: everything may have changed. */
export const FLOOD = 5_000;
/** What a reading can rest on: elements, texts, and any attribute. */
const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true };

export interface Changes {
  /** From now on these documents and shadow roots are observed, and no others. */
  follow(roots: Node[]): void;
  /** The changes since the last time. */
  take(): Change[] | 'flood';
  stop(): void;
}

/** @param makeObserver gives the browser's own observer */
export function collectChanges(makeObserver: MakeObserver): Changes {
  let observed: Node[] = [];
  let waiting: Change[] = [];
  let flooded = false;
  const stop = () => {
    observer.disconnect();
    observed = [];
  };
  const add = (changes: Change[]) => {
    waiting.push(...changes);
    if (waiting.length <= FLOOD) return;
    // Until they are taken, nothing more is observed: a page that changes all the time pays for it once.
    flooded = true;
    waiting = [];
    stop();
  };
  const observer = makeObserver(add);
  return {
    follow(roots) {
      if (isSame(roots, observed)) return;
      stop();
      for (const root of roots) observer.observe(root, EVERYTHING);
      observed = roots;
    },
    take() {
      add(observer.takeRecords());
      const taken = flooded ? 'flood' : waiting;
      waiting = [];
      flooded = false;
      return taken;
    },
    stop,
  };
}

function isSame<Item>(one: Item[], other: Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
