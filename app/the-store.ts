/** The one store of this page of the extension, and word to all others when it has changed. */
import { openStore } from '../lib/store/open-store.ts';
import type { Store } from '../lib/store/store.ts';

const CHANNEL = 'rollcall-store';

let opened: Promise<Store> | null = null;

/** Opened at the first call, and again after it was closed or could not be had. Rejects where the browser allows none. */
export function theStore(): Promise<Store> {
  opened ??= openStore(undefined, forget).then(telling);
  opened.catch(forget);
  return opened;
}

function forget(): void {
  opened = null;
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
  const tell = (key: string | null) => channel.postMessage(key);
  return {
    ...store,
    keep: async (...words) => {
      const page = await store.keep(...words);
      tell(page.key);
      return page;
    },
    change: (key, change) => store.change(key, change).then(() => tell(key)),
    forget: (key) => store.forget(key).then(() => tell(null)),
    forgetAll: () => store.forgetAll().then(() => tell(null)),
  };
}
