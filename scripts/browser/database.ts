/**
 * For code that runs in a page of the extension: what the store's database is opened with there, as `lib/store/bucket.ts` has
 * it. Written out once more, since no code of the extension can be asked for it from outside.
 */
export const DATABASES = "((await navigator.storageBuckets?.open('rollcall'))?.indexedDB ?? indexedDB)";
