/** A world for the list of pages: a store in memory that can be changed, and a list of what was said, saved and gone to. */
import type { BareWorld } from '../../components/tabs/report-shell.tsx';
import type { KeptPage, KeptWithReadings, PageRow } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { pageRow } from '../../lib/store/page-row.ts';
import { type Forgotten, type Store, StoreError, type StoreProblem } from '../../lib/store/store.ts';
import { hashOfRoute } from '../../lib/view/route.ts';
import type { Locale } from '../../lib/words/format.ts';
import { READ_AT } from '../readings.ts';

interface Given {
  kept?: readonly KeptWithReadings[];
  sets?: readonly KeptSet[];
  damaged?: number;
  locale?: Locale;
  /** Why the store cannot be opened. */
  closed?: StoreProblem;
  /** Why nothing can be written. */
  readOnly?: StoreProblem;
  changes?: Partial<BareWorld>;
}

export interface ListWorld {
  world: BareWorld;
  saved: { name: string; file: Blob }[];
  copied: string[];
  gone: string[];
  pages: () => KeptPage[];
  sets: () => KeptSet[];
  /** Rows that were asked for. */
  asked: string[];
}

/** The page with what the list shows of it. */
export const withRow = (one: KeptWithReadings): KeptWithReadings => ({
  ...one,
  page: { ...one.page, row: pageRow(one.readings, 0) },
});

/** Long: a store of the tests, with each of its calls. */
export function listWorld({ closed, readOnly, damaged = 0, locale = 'en', changes = {}, ...given }: Given): ListWorld {
  let kept = [...(given.kept ?? [])];
  let sets = [...(given.sets ?? [])];
  const watchers = new Set<() => void>();
  const log = { saved: [] as { name: string; file: Blob }[], copied: [] as string[], gone: [] as string[] };
  const asked: string[] = [];
  const write = async (change: () => void) => {
    if (readOnly) throw new StoreError(readOnly);
    change();
    for (const tell of watchers) tell();
  };
  const forget = async (keys: readonly string[]): Promise<Forgotten> => {
    const gone = kept.filter(({ page }) => keys.includes(page.key));
    const before = sets.filter(({ pages }) => pages.some((key) => keys.includes(key)));
    await write(() => {
      kept = kept.filter(({ page }) => !keys.includes(page.key));
      sets = sets.map((set) => ({ ...set, pages: set.pages.filter((key) => !keys.includes(key)) }));
    });
    return { pages: gone, sets: before, drafts: [] };
  };
  const changePage = (key: string, change: Partial<KeptPage>) =>
    write(() => {
      kept = kept.map((one) => (one.page.key === key ? { ...one, page: { ...one.page, ...change } } : one));
    });
  const store: Partial<Store> = {
    pages: async () => kept.map(({ page }) => page),
    sets: async () => sets,
    some: async (keys) => keys.flatMap((key) => kept.find(({ page }) => page.key === key) ?? []),
    counts: async () => ({ pages: kept.length, readings: kept.reduce((sum, each) => sum + each.readings.length, 0) }),
    damaged: async () => damaged,
    freshRows: async (keys, onRow) => {
      asked.push(...keys);
      for (const key of keys) {
        const row: PageRow | null = pageRow(kept.find(({ page }) => page.key === key)?.readings ?? [], 0);
        if (row) onRow(key, row);
      }
    },
    change: changePage,
    join: (key, other) => changePage(key, { sameCompanyAs: other }),
    forget,
    restore: (forgotten) =>
      write(() => {
        kept = [...forgotten.pages, ...kept];
        sets = sets.map((set) => forgotten.sets.find(({ id }) => id === set.id) ?? set);
      }),
    putSet: (set) =>
      write(() => {
        sets = sets.some(({ id }) => id === set.id)
          ? sets.map((each) => (each.id === set.id ? set : each))
          : [...sets, set];
      }),
    dropSet: (id) =>
      write(() => {
        sets = sets.filter((set) => set.id !== id);
      }),
  };
  const world: BareWorld = {
    store: async () => {
      if (closed) throw new StoreError(closed);
      return store as Store;
    },
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
    print: () => {},
    go: (route) => void log.gone.push(hashOfRoute(route)),
    replace: (route) => void log.gone.push(hashOfRoute(route)),
    hrefOf: hashOfRoute,
    now: () => new Date(READ_AT),
    locale,
    onLanguage: () => {},
    hoursPerWeek: null,
    onHours: () => {},
    eraseAll: async () => {
      const [pages, before] = [kept, sets];
      await write(() => {
        kept = [];
        sets = [];
      });
      return {
        clean: true,
        undo: () =>
          write(() => {
            kept = pages;
            sets = before;
          }),
      };
    },
    bring: async () => ({ brought: 0, known: 0, pages: [], refused: [], refusedInAll: 0, stopped: false }),
    bytesUsed: async () => 1_240_000,
    ...changes,
  };
  return { world, ...log, asked, pages: () => kept.map(({ page }) => page), sets: () => sets };
}
