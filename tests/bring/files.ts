/** Files and a store for the tests of bringing in. */
import type { BringOptions } from '../../lib/bring/bring-files.ts';
import { explainPage } from '../../lib/reading/read-page.ts';
import type { Brought, Store } from '../../lib/store/store.ts';
import { loadLexicon } from '../../scripts/lexicons-on-disk.ts';

export const NOW = new Date('2026-11-26T10:00:00.000Z');

/** @param path with its folders, where it comes out of one */
export function file(path: string, content: BlobPart | readonly BlobPart[], lastModified = NOW.getTime()): File {
  const parts = Array.isArray(content) ? content : [content as BlobPart];
  const made = new File(parts, path.slice(path.lastIndexOf('/') + 1), { lastModified });
  Object.defineProperty(made, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
  return made;
}

export interface FakeStore extends Pick<Store, 'bring' | 'page'> {
  brought: Brought[];
  batches: number[];
}

/** Remembers what it was given; `refuses` says of which reading it throws what. */
export function fakeStore(refuses: (brought: Brought) => Error | null = () => null): FakeStore {
  const brought: Brought[] = [];
  const batches: number[] = [];
  const known = new Set<string>();
  return {
    brought,
    batches,
    page: async () => null,
    bring: async (batch) => {
      batches.push(batch.length);
      const fault = batch.map(refuses).find((error) => error !== null);
      if (fault) throw fault;
      return batch.map((each) => {
        const text = JSON.stringify(each.reading);
        if (known.has(text)) return 'known';
        known.add(text);
        brought.push(each);
        return 'new';
      });
    },
  };
}

export const optionsWith = (store: BringOptions['store'], more: Partial<BringOptions> = {}): BringOptions => ({
  store,
  now: NOW,
  lens: 'prospect',
  load: loadLexicon,
  reader: async () => explainPage,
  ...more,
});
