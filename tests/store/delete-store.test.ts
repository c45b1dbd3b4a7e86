import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deleteStore } from '../../lib/store/delete-store.ts';
import { openStore } from '../../lib/store/open-store.ts';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

it('deletes the database itself, although this very page has it open, and the next call makes it anew', async () => {
  const store = await openStore();
  expect(await store.counts()).toMatchObject({ pages: 0, readings: 0 });
  expect(await names()).toEqual(['rollcall']);
  expect(await deleteStore()).toBe(true);
  expect(await names()).toEqual([]);
  expect(await store.counts()).toMatchObject({ pages: 0, readings: 0 });
});
