/** How much room is used on this computer, and whether the browser may clear it by itself. */
import { room } from '../lib/store/bucket.ts';

export interface StorageEstimate {
  /** Bytes, as the browser estimates them for all that the extension keeps; `null` where it does not say. */
  used: number | null;
  /** Bytes that it may use here. */
  quota: number | null;
  /** The browser clears nothing by itself, however full the computer is. */
  persisted: boolean | null;
}

/** Never rejects: what cannot be asked is `null`. */
export async function storageEstimate(): Promise<StorageEstimate> {
  const [estimate, persisted] = await Promise.all([
    asked(async () => (await room()).estimate()),
    asked(async () => (await room()).persisted()),
  ]);
  return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted };
}

/**
 * Asks the browser never to clear it by itself. Firefox asks the person; Chrome decides, without a word.
 *
 * @returns whether it is so now
 */
export async function keepForGood(): Promise<boolean> {
  return (await asked(async () => (await room()).persist())) ?? false;
}

async function asked<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}
