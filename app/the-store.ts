/** The one store of this page of the extension, and word to all others when it has changed. */
import { openStore } from '../lib/store/open-store.ts';
import type { Store } from '../lib/store/store.ts';

const CHANNEL = 'rollcall-store';

/** Calls that change more than one page, or sets: whoever listens looks again. */
const CHANGING = ['join', 'bring', 'forget', 'forgetAll', 'restore', 'putSet', 'dropSet'] as const;

let opened: Promise<Store> | null = null;

/** Opened at the first call, and again where it could not be had. Rejects with a `StoreError` where the browser allows none. */
export function theStore(): Promise<Store> {
  opened ??= openStore().then(telling);
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/**
 * Calls back whenever another page of the extension, or this one, has changed the store.
 *
 * @param callback is given the key of the page that was changed; `null` where it may be any
 * @returns stops it
 */
export function onStoreChange(callback: (key: string | null) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<string | null>) => callback(data);
  return () => channel.close();
}

/** The same store, whose every change is told. */
function telling(store: Store): Store {
  const channel = new BroadcastChannel(CHANNEL);
  const told = <Result>(done: Promise<Result>, key: string | null): Promise<Result> => {
    void done.then(
      () => channel.postMessage(key),
      () => {},
    );
    return done;
  };
  const changing = CHANGING.map((call) => {
    const change = store[call] as (...words: unknown[]) => Promise<unknown>;
    return [call, (...words: unknown[]) => told(change(...words), null)] as const;
  });
  return {
    ...store,
    ...(Object.fromEntries(changing) as unknown as Pick<Store, (typeof CHANGING)[number]>),
    keep: async (...words) => {
      const page = await store.keep(...words);
      channel.postMessage(page.key);
      return page;
    },
    unkeep: (key, readAt) => told(store.unkeep(key, readAt), key),
    change: (key, change) => told(store.change(key, change), key),
  };
}
