/** The one store of this page of the extension, and word to all others when it has changed. */
import { openStore } from '../lib/store/open-store.ts';
import type { Store } from '../lib/store/store.ts';

const CHANNEL = 'rollcall-store';

let opened: Promise<Store> | null = null;

/** Opened at the first call. Rejects where the browser allows no database. */
export function theStore(): Promise<Store> {
  opened ??= openStore().then(telling);
  return opened;
}

/** Calls back whenever another page of the extension, or this one, has changed the store. @returns stops it */
export function onStoreChange(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = callback;
  return () => channel.close();
}

/** The same store, whose every change is told. */
function telling(store: Store): Store {
  const channel = new BroadcastChannel(CHANNEL);
  const told = async <Value>(change: Promise<Value>): Promise<Value> => {
    const value = await change;
    channel.postMessage(null);
    return value;
  };
  return {
    ...store,
    keep: (...words) => told(store.keep(...words)),
    change: (...words) => told(store.change(...words)),
    forget: (key) => told(store.forget(key)),
    forgetAll: () => told(store.forgetAll()),
  };
}
