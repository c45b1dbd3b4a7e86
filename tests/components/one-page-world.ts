/** A world for one page: a store in memory, and a list of what was said, saved, copied and gone to. */
import type { World } from '../../components/tabs/world.ts';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { type Store, StoreError } from '../../lib/store/store.ts';
import { hashOfRoute } from '../../lib/view/route.ts';
import type { Locale } from '../../lib/words/format.ts';
import { READ_AT } from '../readings.ts';

interface Logged {
  said: string[];
  saved: { name: string; file: Blob }[];
  copied: string[];
  gone: string[];
  /** What can be undone. */
  undo: string[];
}

export interface FakeWorld {
  world: World;
  log: Logged;
  /** As the store has it now. */
  kept: () => readonly KeptWithReadings[];
}

interface Given {
  kept: readonly KeptWithReadings[];
  sets?: readonly KeptSet[];
  locale?: Locale;
  changes?: Partial<World>;
  /** The store cannot be written to. */
  full?: boolean;
}

export function worldOf({ kept: given, sets = [], locale = 'en', changes = {}, full = false }: Given): FakeWorld {
  let kept = [...given];
  const log: Logged = { said: [], saved: [], copied: [], gone: [], undo: [] };
  const watchers = new Set<() => void>();
  const write = async (next: KeptWithReadings[]) => {
    if (full) throw new StoreError('full');
    kept = next;
    for (const tell of watchers) tell();
  };
  const store: Partial<Store> = {
    pages: async () => kept.map(({ page }) => page),
    some: async (keys) => keys.flatMap((key) => kept.find(({ page }) => page.key === key) ?? []),
    sets: async () => [...sets],
    change: (key, change) =>
      write(kept.map((each) => (each.page.key === key ? { ...each, page: { ...each.page, ...change } } : each))),
    join: (key, other) =>
      write(
        kept.map((each) => (each.page.key === key ? { ...each, page: { ...each.page, sameCompanyAs: other } } : each)),
      ),
    forget: async (keys) => {
      const pages = kept.filter(({ page }) => keys.includes(page.key));
      await write(kept.filter(({ page }) => !keys.includes(page.key)));
      return { pages, sets: [], drafts: [] };
    },
  };
  const world: Partial<World> = {
    store: async () => store as Store,
    onStore: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    copy: async (plain) => {
      log.copied.push(plain);
      return true;
    },
    save: (name, file) => void log.saved.push({ name, file }),
    png: async () => new Blob([]),
    measure: (text, { size }) => text.length * size * 0.5,
    go: (route) => void log.gone.push(hashOfRoute(route)),
    hrefOf: hashOfRoute,
    now: () => new Date(READ_AT),
    locale,
    hoursPerWeek: 2,
    onHours: () => {},
    say: (text) => void log.said.push(text),
    offerUndo: (text) => void log.undo.push(text),
    ...changes,
  };
  return { world: world as World, log, kept: () => kept };
}
