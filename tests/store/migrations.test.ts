import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import { below, closeAll, newName, newStore } from './opened.ts';

const V1 = JSON.parse(readFileSync(`${import.meta.dirname}/samples/v1.json`, 'utf8')) as {
  pages: KeptPage[];
  readings: { page: string; readAt: string; reading: object }[];
};

afterEach(() => {
  closeAll();
  vi.restoreAllMocks();
});

/** A database as version 1 of the extension has left it. */
async function versionOne(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('pages', { keyPath: 'key' }).createIndex('keys', 'keys', { multiEntry: true });
      db.createObjectStore('readings', { keyPath: ['page', 'readAt'] });
    },
  });
  for (const page of V1.pages) await database.put('pages', page);
  for (const reading of V1.readings) await database.put('readings', reading);
  database.close();
}

const storesOf = (name: string) =>
  below(name, async ({ version, objectStoreNames }) => ({ version, stores: [...objectStoreNames] }));

const WHOLE = { version: 2, stores: ['drafts', 'pages', 'readings', 'sets'] };

describe('the database', () => {
  it('is made where there is none', async () => {
    const name = newName();
    await newStore(name);
    expect(await storesOf(name)).toEqual(WHOLE);
  });

  it('of version 1 becomes one of version 2, and nothing is lost', async () => {
    const name = newName();
    await versionOne(name);
    const store = await newStore(name);
    expect(await storesOf(name)).toEqual(WHOLE);
    const kept = await store.some(V1.pages.map(({ key }) => key));
    expect(kept.map(({ page }) => page)).toEqual([
      {
        ...V1.pages[0],
        label: '',
        note: '',
        notedAt: null,
        checkAgain: null,
        sameCompanyAs: null,
        advice: [],
        row: null,
      },
      {
        ...V1.pages[1],
        // The address that all such pages share is no name of one.
        keys: ['facebook:61551234567890'],
        label: '',
        note: '',
        notedAt: null,
        checkAgain: null,
        sameCompanyAs: null,
        advice: [],
        row: null,
      },
    ]);
    const [linkedin, facebook] = V1.pages.map(({ key }) =>
      V1.readings.filter(({ page }) => page === key).map(({ reading }) => reading),
    );
    expect(kept.map(({ readings }) => readings.toReversed())).toEqual([linkedin, facebook]);
    expect(await store.damaged()).toBe(0);
  });

  it('of version 2 is left as it is', async () => {
    const name = newName();
    await versionOne(name);
    const store = await newStore(name);
    await store.change('linkedin:7310045', { note: 'Ask for Ms R.' });
    store.close();
    const again = await newStore(name);
    expect((await again.pages()).find(({ key }) => key === 'linkedin:7310045')?.note).toBe('Ask for Ms R.');
  });

  it('stays of version 1 where becoming another fails half-way, and can be opened later', async () => {
    const name = newName();
    await versionOne(name);
    const update = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(() => {
      throw new Error('a fault');
    });
    await expect(newStore(name)).rejects.toMatchObject({ problem: 'failed' });
    expect(update).toHaveBeenCalled();
    expect(await storesOf(name)).toEqual({ version: 1, stores: ['pages', 'readings'] });
    expect(await below(name, (database) => database.getAll('pages'))).toHaveLength(2);
    update.mockRestore();
    expect(await (await newStore(name)).counts()).toEqual({ pages: 2, readings: 3 });
  });
});
