import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../lib/store/open-store.ts';
import { below, closeAll, everythingIn, hoursOn, later, newName, newStore, seenAs } from './opened.ts';

let name: string;

beforeEach(() => {
  name = newName();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  closeAll();
});

/** The writing transaction that has just begun. */
let writing: IDBTransaction | undefined;
function watchWriting(): void {
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...words) {
    const transaction = begin.apply(this, words);
    if (transaction.mode === 'readwrite') writing = transaction;
    return transaction;
  });
}

/** What a full disk does: Chromium refuses the call, Firefox ends the transaction. */
const FULL: [string, () => void][] = [
  [
    'the call is refused',
    () => {
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
        if (this.name === 'readings') throw new DOMException('no room', 'QuotaExceededError');
        return put.call(this, value, key);
      });
    },
  ],
  [
    'the transaction ends',
    () => {
      watchWriting();
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
        const request = put.call(this, value, key);
        if (this.name === 'readings')
          (writing as unknown as { _abort(why: string): void })._abort('QuotaExceededError');
        return request;
      });
    },
  ],
];

describe('a full disk', () => {
  it.each(FULL)('is said, and nothing is half written (%s)', async (_, fill) => {
    const store = await newStore(name);
    await store.keep(seenAs({ handle: 'norrvik' }), 'prospect');
    await store.keep(seenAs({ id: '7', hours: 24 }), 'prospect');
    await store.putSet({
      id: '1',
      name: 'Fair',
      pages: ['linkedin:norrvik'],
      own: null,
      madeAt: hoursOn(0),
      roundSince: null,
    });
    const before = await everythingIn(name);
    fill();
    // This one would make two pages one: it touches pages, readings and sets.
    await expect(store.keep(seenAs({ id: '7', handle: 'norrvik', hours: 99 }), 'prospect')).rejects.toMatchObject({
      problem: 'full',
    });
    await expect(
      store.bring([
        {
          reading: seenAs({ handle: 'other' }),
          lens: 'prospect',
          said: {},
          sets: ['Calls'],
          ownIn: [],
          sameCompanyAs: null,
        },
      ]),
    ).rejects.toMatchObject({ problem: 'full' });
    vi.restoreAllMocks();
    expect(await everythingIn(name)).toEqual(before);
    // And it goes on as before.
    await store.keep(seenAs({ id: '7', handle: 'norrvik', hours: 99 }), 'prospect');
    expect(await store.counts()).toEqual({ pages: 1, readings: 3 });
  });
});

describe('a transaction that ends in the middle', () => {
  it('is said, and leaves all as it was', async () => {
    const store = await newStore(name);
    await store.keep(later(0), 'prospect');
    const before = await everythingIn(name);
    watchWriting();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = put.call(this, value, key);
      if (this.name === 'readings') writing?.abort();
      return request;
    });
    await expect(store.keep(later(48), 'prospect')).rejects.toMatchObject({ name: 'Error', problem: 'failed' });
    vi.restoreAllMocks();
    expect(await everythingIn(name)).toEqual(before);
  });
});

describe('a lost connection', () => {
  it('is made anew at the next call', async () => {
    const store = await newStore(name);
    await store.keep(later(0), 'prospect');
    watchWriting();
    await store.keep(later(48), 'prospect');
    // The browser closes it: its data were cleared, or its process is gone.
    forceCloseDatabase(writing?.db as never);
    expect(await store.counts()).toEqual({ pages: 1, readings: 2 });
    expect((await store.page(later(0)))?.key).toBe('linkedin:123456');
  });

  it('in the middle of a write is said, leaves all as it was, and the next call works', async () => {
    const store = await newStore(name);
    await store.keep(later(0), 'prospect');
    const before = await everythingIn(name);
    watchWriting();
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      const request = put.call(this, value, key);
      if (this.name !== 'readings') return request;
      // A browser that closes a connection by force ends its transactions as well.
      writing?.abort();
      forceCloseDatabase(writing?.db as never);
      return request;
    });
    await expect(store.keep(later(48), 'prospect')).rejects.toMatchObject({ problem: 'failed' });
    spy.mockRestore();
    expect(await everythingIn(name)).toEqual(before);
    await store.keep(later(48), 'prospect');
    expect(await store.counts()).toEqual({ pages: 1, readings: 2 });
  });

  it('that nobody told of is noticed', async () => {
    const store = await newStore(name);
    await store.keep(later(0), 'prospect');
    watchWriting();
    await store.keep(later(48), 'prospect');
    writing?.db.close();
    await store.keep(later(96), 'prospect');
    expect(await store.counts()).toEqual({ pages: 1, readings: 3 });
  });
});

describe('a database of a newer version', () => {
  it('is said, and left as it is', async () => {
    const newer = await openDB(name, 3, { upgrade: (db) => void db.createObjectStore('pages', { keyPath: 'key' }) });
    await newer.put('pages', { key: 'a page of tomorrow' });
    newer.close();
    await expect(openStore(name)).rejects.toMatchObject({ problem: 'newer' });
    expect(await below(name, async (database) => [database.version, await database.getAll('pages')])).toEqual([
      3,
      [{ key: 'a page of tomorrow' }],
    ]);
  });

  it('that another window makes is not held up, and is said at the next call', async () => {
    const store = await newStore(name);
    await store.keep(later(0), 'prospect');
    const newer = await openDB(name, 3, {
      upgrade: () => {},
      blocked: () => {
        throw new Error('It was held up.');
      },
    });
    await expect(store.pages()).rejects.toMatchObject({ problem: 'newer' });
    await expect(store.page(later(0))).rejects.toMatchObject({ problem: 'newer' });
    expect(await newer.count('readings')).toBe(1);
    newer.close();
  });
});

describe('a browser that allows no database', () => {
  it.each(['InvalidStateError', 'SecurityError'])('is said (%s)', async (fault) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', fault);
    });
    await expect(openStore(name)).rejects.toMatchObject({ problem: 'blocked' });
  });

  it('is said where the answer comes later, as in Firefox', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const request = { error: new DOMException('private', 'InvalidStateError'), onerror: () => {} };
      setTimeout(() => request.onerror());
      return request as unknown as IDBOpenDBRequest;
    });
    await expect(openStore(name)).rejects.toMatchObject({ problem: 'blocked' });
  });
});

describe('two windows at once', () => {
  /** As version 1 of the extension has left it, and has it open. */
  const versionOne = async () => {
    const old = await openDB(name, 1, {
      upgrade(db) {
        db.createObjectStore('pages', { keyPath: 'key' }).createIndex('keys', 'keys', { multiEntry: true });
        db.createObjectStore('readings', { keyPath: ['page', 'readAt'] });
      },
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    await old.put('pages', {
      key: 'linkedin:123456',
      keys: ['linkedin:123456'],
      site: 'linkedin',
      name: 'Harrow & Teale',
      url: 'https://www.linkedin.com/company/harrow-teale/posts/',
      lens: 'mine',
      answers: {},
      given: [],
      lastReadAt: later(0).readAt,
    });
    return old;
  };

  it('both make the database new, and both have it', async () => {
    (await versionOne()).close();
    const stores = await Promise.all([newStore(name), newStore(name), newStore(name)]);
    for (const [turn, store] of stores.entries()) await store.keep(later(turn * 24), 'prospect');
    for (const store of stores) expect(await store.counts()).toEqual({ pages: 1, readings: 3 });
    expect((await stores[0]?.pages())?.[0]?.lens).toBe('mine');
  });

  it('of which one has the older version open: it closes it, and the other one waits', async () => {
    await versionOne();
    const store = await newStore(name);
    expect((await store.pages())[0]).toMatchObject({ lens: 'mine', label: '' });
  });

  it('of which one never closes the older version: the other is told so after a while, and can try again', async () => {
    const old = await openDB(name, 1, {
      upgrade(db) {
        db.createObjectStore('pages', { keyPath: 'key' }).createIndex('keys', 'keys', { multiEntry: true });
        db.createObjectStore('readings', { keyPath: ['page', 'readAt'] });
      },
    });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const opening = expect(openStore(name)).rejects.toMatchObject({ problem: 'failed' });
    await vi.advanceTimersByTimeAsync(1);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resume) => setImmediate(resume));
    await vi.advanceTimersByTimeAsync(3_000);
    await opening;
    vi.useRealTimers();
    old.close();
    expect(await (await newStore(name)).counts()).toEqual({ pages: 0, readings: 0 });
  });

  it('of which one deletes the database: the other begins anew', async () => {
    const store = await newStore(name);
    await store.keep(later(0), 'prospect');
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onblocked = () => reject(new Error('It was held up.'));
    });
    expect(await store.counts()).toEqual({ pages: 0, readings: 0 });
    await store.keep(later(0), 'prospect');
    expect(await store.counts()).toEqual({ pages: 1, readings: 1 });
  });
});
